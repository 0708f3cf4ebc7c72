//! Qualified names.

use std::fmt;

/// A namespace with a name: `microsoft.graph.industryData` and `run`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName {
    /// Everything before the last dot; empty when there is none.
    pub namespace: String,
    /// Everything after the last dot.
    pub name: String,
}

impl QualifiedName {
    /// A name in a namespace.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self { namespace: namespace.into(), name: name.into() }
    }

    /// Splits a text at its last dot.
    ///
    /// ```
    /// use gw_schema::QualifiedName;
    /// let name = QualifiedName::parse("microsoft.graph.industryData.run");
    /// assert_eq!(name.namespace, "microsoft.graph.industryData");
    /// assert_eq!(name.to_string(), "microsoft.graph.industryData.run");
    /// ```
    pub fn parse(text: &str) -> Self {
        match text.rsplit_once('.') {
            Some((namespace, name)) => Self::new(namespace, name),
            None => Self::new("", text),
        }
    }
}

impl fmt::Display for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.namespace.is_empty() { f.write_str(&self.name) } else { write!(f, "{}.{}", self.namespace, self.name) }
    }
}

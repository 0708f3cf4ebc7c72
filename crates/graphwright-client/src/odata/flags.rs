//! Enumerations of which a value may be several at once.

use std::fmt;

use serde_json::Value;

use super::{Enumeration, IntoJson, PropertyType};

/// Values of an enumeration that hold together: `read,write` on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flags<E>(Vec<E>);

impl<E: Enumeration + PartialEq> Flags<E> {
    /// Whether this value is among them.
    pub fn contains(&self, value: &E) -> bool {
        self.0.contains(value)
    }
}

impl<E> Flags<E> {
    /// The values, in the order in which they came.
    pub fn as_slice(&self) -> &[E] {
        &self.0
    }
}

impl<E: Enumeration> From<&str> for Flags<E> {
    fn from(text: &str) -> Self {
        text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(E::from_text).collect()
    }
}

impl<E> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<E> IntoIterator for Flags<E> {
    type Item = E;
    type IntoIter = std::vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<E: Enumeration> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            write!(f, "{separator}{}", value.as_str())?;
        }
        Ok(())
    }
}

impl<E: Enumeration> PropertyType for Flags<E> {
    type Value<'a> = Self;
    const NAME: &'static str = E::NAME;

    fn from_json(json: &Value) -> Option<Self> {
        json.as_str().map(Self::from)
    }
}

impl<E: Enumeration> IntoJson<Self> for Flags<E> {
    fn into_json(self) -> Value {
        self.to_string().into()
    }
}

impl<E: Enumeration> IntoJson<Flags<E>> for E {
    fn into_json(self) -> Value {
        self.as_str().into()
    }
}

impl<E: Enumeration, const N: usize> IntoJson<Flags<E>> for [E; N] {
    fn into_json(self) -> Value {
        Flags::from_iter(self).into_json()
    }
}

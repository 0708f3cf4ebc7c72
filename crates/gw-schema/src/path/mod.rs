//! Path templates, segment by segment.

mod parse;
mod print;

/// A documented path: `/users/{user-id}/messages/{message-id}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathTemplate {
    /// Its segments, without the slashes.
    pub segments: Vec<Segment>,
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A root, a property or an operation that is called without parentheses: `users`.
    Name(String),
    /// A key: `{user-id}`.
    Key {
        /// The name of the parameter, unique in the path.
        parameter: String,
        /// The text between the braces as the docs have it: `id | userPrincipalName`.
        documented: String,
    },
    /// A name with arguments: a function call, `range(address='{address}')`, or an alternate key, `applications(appId='{appId}')`.
    Call {
        /// The text before the parenthesis.
        name: String,
        /// What stands between the parentheses.
        arguments: Vec<Argument>,
    },
    /// A type or a bound operation by qualified name: `microsoft.graph.group`.
    Qualified {
        /// The name, without parentheses.
        name: String,
        /// Arguments, when it is a function call; none when there are no parentheses.
        arguments: Option<Vec<Argument>>,
    },
    /// Path addressing after an item: `:/{path}:` of `root:/{path}:`. It follows the segment of the item.
    ItemPath {
        /// The name of the parameter, unique in the path.
        parameter: String,
    },
    /// `$ref`.
    Ref,
    /// `$value`.
    Value,
    /// `$count`.
    Count,
    /// Another segment that starts with a dollar sign: `$entity`.
    Dollar(String),
}

/// An argument of a call in a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Argument {
    /// The name before the equals sign; none for the one value of an unnamed key.
    pub name: Option<String>,
    /// The name of the parameter, unique in the path; none when the docs fix the value.
    pub parameter: Option<String>,
    /// The value as the docs have it, without quotes: `{address}`.
    pub documented: String,
    /// Whether the value stands in single quotes.
    pub quoted: bool,
}

/// A query parameter that stands in a request line: `startDateTime={start}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryParameter {
    /// The text before the equals sign.
    pub name: String,
    /// The value as the docs have it.
    pub documented: String,
}

impl PathTemplate {
    /// Reads the URL of a request line, leniently: host and version fall off, the query string comes apart, and
    /// parameters that share a name are given others.
    ///
    /// ```
    /// use gw_schema::PathTemplate;
    /// let (path, query) = PathTemplate::parse("/me/calendars/{id}/events/{id}?startDateTime={start}");
    /// assert_eq!(path.to_string(), "/me/calendars/{calendar-id}/events/{event-id}");
    /// assert_eq!(query[0].name, "startDateTime");
    /// ```
    pub fn parse(url: &str) -> (Self, Vec<QueryParameter>) {
        parse::parse(url)
    }

    /// The names of the parameters, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().flat_map(Segment::parameters)
    }

    /// A text that is the same for two paths exactly when `OpenAPI` takes them for one: parameters without names,
    /// letters in lower case, arguments by name.
    pub fn key(&self) -> String {
        print::key(self)
    }
}

impl Segment {
    /// The names of the parameters in the segment, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        let (one, many): (Option<&str>, &[Argument]) = match self {
            Self::Key { parameter, .. } | Self::ItemPath { parameter } => (Some(parameter), &[]),
            Self::Call { arguments, .. } | Self::Qualified { arguments: Some(arguments), .. } => (None, arguments),
            _ => (None, &[]),
        };
        one.into_iter().chain(many.iter().filter_map(|argument| argument.parameter.as_deref()))
    }
}

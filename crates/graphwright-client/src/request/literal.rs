//! Keys and literals as URLs have them.

use std::fmt::{self, Display};

use serde_json::Value;

use crate::odata::{Date, Decimal, IntoJson, OffsetDateTime, Time, Uuid};

/// The key of an entity, one segment of a path: `48d31887-5fad-4d73-a9f5-3c356e68a038`, `adele@contoso.com`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key(String);

impl Key {
    /// The key as it was given, not escaped.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A value inside a URL, in the notation of OData: `'O''Neil'`, `42`, `true`, `2026-11-20`.
///
/// Texts are put in single quotes, and the quotes inside them are doubled, so that a value can never end its own
/// literal.
///
/// ```
/// use graphwright_client::Literal;
/// let filter = format!("surname eq {}", Literal::from("O'Neil"));
/// assert_eq!(filter, "surname eq 'O''Neil'");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Literal(String);

impl Literal {
    /// The literal `null`.
    pub fn null() -> Self {
        Self("null".to_owned())
    }

    /// A value that takes no quotes: a date, a GUID, a number.
    pub fn bare(value: impl Display) -> Self {
        Self(value.to_string())
    }

    /// The literal, not escaped.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn quoted(text: &str) -> Self {
        Self(format!("'{}'", text.replace('\'', "''")))
    }
}

impl Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! from_text {
    ($($text:ty),*) => {$(
        impl From<$text> for Key {
            fn from(text: $text) -> Self {
                Self(text.into())
            }
        }

        impl From<$text> for Literal {
            fn from(text: $text) -> Self {
                Self::quoted(&text)
            }
        }
    )*};
}

macro_rules! from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Key {
            fn from(number: $number) -> Self {
                Self(number.to_string())
            }
        }

        impl From<$number> for Literal {
            fn from(number: $number) -> Self {
                Self::bare(number)
            }
        }
    )*};
}

from_text!(&str, &String, String);
from_number!(i16, i32, i64, u8, u16, u32);

impl From<Uuid> for Key {
    fn from(id: Uuid) -> Self {
        Self(id.to_string())
    }
}

impl From<bool> for Literal {
    fn from(value: bool) -> Self {
        Self::bare(value)
    }
}

impl From<f64> for Literal {
    fn from(value: f64) -> Self {
        Self::bare(value)
    }
}

macro_rules! from_odata {
    ($($value:ty),*) => {$(
        impl From<$value> for Literal {
            /// As JSON has it, but without quotes.
            fn from(value: $value) -> Self {
                match value.into_json() {
                    Value::String(text) => Self(text),
                    other => Self::bare(other),
                }
            }
        }
    )*};
}

from_odata!(Date, Decimal, OffsetDateTime, Time, Uuid);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_quoted_and_their_quotes_doubled() {
        assert_eq!(Literal::from("A1").as_str(), "'A1'");
        assert_eq!(Literal::from("O'Neil's").as_str(), "'O''Neil''s'");
        assert_eq!(Literal::from("").as_str(), "''");
    }

    #[test]
    fn other_values_are_not() {
        assert_eq!(Literal::from(42).as_str(), "42");
        assert_eq!(Literal::from(true).as_str(), "true");
        assert_eq!(Literal::from(0.5).as_str(), "0.5");
        assert_eq!(Literal::bare("2026-11-20").as_str(), "2026-11-20");
        assert_eq!(Literal::from(time::macros::date!(2026 - 11 - 20)).as_str(), "2026-11-20");
        let noon = time::macros::datetime!(2026-11-20 12:00 UTC);
        assert_eq!(Literal::from(noon).as_str(), "2026-11-20T12:00:00Z");
        assert_eq!(Literal::from(Uuid::nil()).as_str(), "00000000-0000-0000-0000-000000000000");
        assert_eq!(Literal::null().as_str(), "null");
    }
}

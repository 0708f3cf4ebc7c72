//! Decimal numbers, exact as far as the JSON is.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use serde_json::{Number, Value};

use super::{IntoJson, PropertyType};

/// A decimal number as its text.
///
/// A number that comes as a JSON number has passed through a double, unless `serde_json` is built with
/// `arbitrary_precision`; one that comes as text keeps all its digits. With the feature `rust_decimal`, it converts
/// to and from that crate's type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest double.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no decimal number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecimalError(String);

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no decimal number", self.0)
    }
}

impl Error for DecimalError {}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let starts_well = text.trim_start_matches(['-', '+']).starts_with(|c: char| c.is_ascii_digit() || c == '.');
        let is_decimal = starts_well && text.parse::<f64>().is_ok_and(f64::is_finite);
        if is_decimal { Ok(Self(text.to_owned())) } else { Err(DecimalError(text.to_owned())) }
    }
}

macro_rules! from_whole_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Decimal {
            fn from(number: $number) -> Self {
                Self(number.to_string())
            }
        }

        impl IntoJson<Decimal> for $number {
            fn into_json(self) -> Value {
                self.into()
            }
        }
    )*};
}

from_whole_numbers!(i32, i64, u32, u64);

impl PropertyType for Decimal {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.Decimal";

    fn from_json(json: &Value) -> Option<Self> {
        match json {
            Value::Number(number) => Some(Self(number.to_string())),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl IntoJson<Self> for Decimal {
    /// A number when a number can say it, else text, which OData allows too.
    fn into_json(self) -> Value {
        let number: Option<Number> = self.0.parse().ok();
        match number.filter(|number| number.to_string() == self.0) {
            Some(number) => number.into(),
            None => self.0.into(),
        }
    }
}

#[cfg(feature = "rust_decimal")]
mod convert {
    use super::Decimal;

    impl From<rust_decimal::Decimal> for Decimal {
        fn from(decimal: rust_decimal::Decimal) -> Self {
            Self(decimal.to_string())
        }
    }

    impl TryFrom<&Decimal> for rust_decimal::Decimal {
        type Error = rust_decimal::Error;

        fn try_from(decimal: &Decimal) -> Result<Self, rust_decimal::Error> {
            decimal.0.parse().or_else(|_| Self::from_scientific(&decimal.0))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_keep_their_digits() {
        let exact = Decimal::from_json(&json!("12.3456789012345678901234567890")).unwrap();
        assert_eq!(exact.as_str(), "12.3456789012345678901234567890");
        assert_eq!(exact.into_json(), json!("12.3456789012345678901234567890"));
        assert_eq!(Decimal::from_json(&json!(0.1)).unwrap().into_json(), json!(0.1));
        assert_eq!(Decimal::from(7).into_json(), json!(7));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "INF", "NaN", "infinity", "1,5", "Decimal", "--1"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    #[cfg(feature = "rust_decimal")]
    #[test]
    fn decimals_convert() {
        let decimal: Decimal = "12.50".parse().unwrap();
        let converted = rust_decimal::Decimal::try_from(&decimal).unwrap();
        assert_eq!(Decimal::from(converted), decimal);
    }
}

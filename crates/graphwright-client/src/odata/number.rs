//! Whole and floating-point numbers.

use serde_json::Value;

use super::{IntoJson, PropertyType};

/// A number may come as text too: OData allows that for `Edm.Int64` and `Edm.Decimal`, and pages show it for others.
macro_rules! whole_numbers {
    ($($number:ty = $name:literal),*) => {$(
        impl PropertyType for $number {
            type Value<'a> = Self;
            const NAME: &'static str = $name;

            fn from_json(json: &Value) -> Option<Self> {
                match json {
                    Value::Number(number) => number.as_i64()?.try_into().ok(),
                    Value::String(text) => text.parse().ok(),
                    _ => None,
                }
            }
        }

        impl IntoJson<$number> for $number {
            fn into_json(self) -> Value {
                self.into()
            }
        }
    )*};
}

whole_numbers!(i8 = "Edm.SByte", u8 = "Edm.Byte", i16 = "Edm.Int16", i32 = "Edm.Int32", i64 = "Edm.Int64");

impl PropertyType for f64 {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.Double";

    fn from_json(json: &Value) -> Option<Self> {
        match json {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => parse_double(text),
            _ => None,
        }
    }
}

impl IntoJson<f64> for f64 {
    fn into_json(self) -> Value {
        if self.is_finite() {
            self.into()
        } else if self.is_nan() {
            "NaN".into()
        } else if self > 0.0 {
            "INF".into()
        } else {
            "-INF".into()
        }
    }
}

impl PropertyType for f32 {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.Single";

    #[expect(clippy::cast_possible_truncation, reason = "a single is what the type says, and the nearest one is it")]
    fn from_json(json: &Value) -> Option<Self> {
        f64::from_json(json).map(|double| double as Self)
    }
}

impl IntoJson<f32> for f32 {
    fn into_json(self) -> Value {
        // By way of its shortest text: 0.1 as a single is not 0.1 as a double.
        IntoJson::<f64>::into_json(self.to_string().parse::<f64>().unwrap_or(f64::from(self)))
    }
}

/// OData has three words for what is no finite number; Rust's own words for them are not taken.
fn parse_double(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => text.parse().ok().filter(|double: &f64| double.is_finite()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn whole_numbers_come_as_numbers_or_text() {
        assert_eq!(i64::from_json(&json!(9_007_199_254_740_993_i64)), Some(9_007_199_254_740_993));
        assert_eq!(i64::from_json(&json!("9007199254740993")), Some(9_007_199_254_740_993));
        assert_eq!(i32::from_json(&json!(2_147_483_648_i64)), None);
        assert_eq!(u8::from_json(&json!(-1)), None);
        assert_eq!(i32::from_json(&json!(1.5)), None);
        assert_eq!(i32::from_json(&json!("Integer")), None);
    }

    #[test]
    fn doubles_know_the_words_of_odata() {
        assert_eq!(f64::from_json(&json!("INF")), Some(f64::INFINITY));
        assert_eq!(f64::from_json(&json!("-INF")), Some(f64::NEG_INFINITY));
        assert!(f64::from_json(&json!("NaN")).is_some_and(f64::is_nan));
        assert_eq!(f64::from_json(&json!("infinity")), None);
        assert_eq!(f64::from_json(&json!(1)), Some(1.0));
        assert_eq!(IntoJson::<f64>::into_json(f64::NEG_INFINITY), json!("-INF"));
        assert_eq!(IntoJson::<f64>::into_json(f64::NAN), json!("NaN"));
        assert_eq!(0.1_f32.into_json(), json!(0.1));
    }
}

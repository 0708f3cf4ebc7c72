//! Dates and times.
//!
//! The service writes seven digits of a second and uses two sentinels, `0001-01-01T00:00:00Z` and
//! `9999-12-31T23:59:59.9999999Z`; both are ordinary values here.

use serde_json::Value;
use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime, Time};

use super::{IntoJson, PropertyType};

impl PropertyType for OffsetDateTime {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.DateTimeOffset";

    fn from_json(json: &Value) -> Option<Self> {
        Self::parse(json.as_str()?, &Rfc3339).ok()
    }
}

impl IntoJson<Self> for OffsetDateTime {
    fn into_json(self) -> Value {
        // What RFC 3339 cannot say are years of five digits and offsets with seconds; the service takes neither.
        self.format(&Rfc3339).map_or_else(|_| self.to_string().into(), Value::from)
    }
}

impl PropertyType for Date {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.Date";

    fn from_json(json: &Value) -> Option<Self> {
        let mut parts = json.as_str()?.splitn(3, '-');
        let year = digits(parts.next()?, 4)?;
        let month = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        let day = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        Self::from_calendar_date(year.try_into().ok()?, Month::try_from(month).ok()?, day).ok()
    }
}

impl IntoJson<Self> for Date {
    fn into_json(self) -> Value {
        format!("{:04}-{:02}-{:02}", self.year(), u8::from(self.month()), self.day()).into()
    }
}

impl PropertyType for Time {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.TimeOfDay";

    fn from_json(json: &Value) -> Option<Self> {
        let (clock, fraction) = match json.as_str()?.split_once('.') {
            Some((clock, fraction)) => (clock, nanoseconds(fraction)?),
            None => (json.as_str()?, 0),
        };
        let mut parts = clock.splitn(3, ':').map(|part| digits(part, 2).and_then(|part| u8::try_from(part).ok()));
        let (hour, minute) = (parts.next()??, parts.next()??);
        let second = parts.next().unwrap_or(Some(0))?;
        Self::from_hms_nano(hour, minute, second, fraction).ok()
    }
}

impl IntoJson<Self> for Time {
    fn into_json(self) -> Value {
        let (hour, minute, second, nanosecond) = self.as_hms_nano();
        format!("{hour:02}:{minute:02}:{second:02}{}", fraction(nanosecond)).into()
    }
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// The digits after the point of a second; those that are finer than a nanosecond are cut.
pub(super) fn nanoseconds(fraction: &str) -> Option<u32> {
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.get(..9).unwrap_or(fraction);
    digits
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(9)
        .try_fold(0_u32, |number, digit| number.checked_mul(10)?.checked_add(u32::from(digit - b'0')))
}

/// The point and the digits after it, as few as needed.
pub(super) fn fraction(nanoseconds: u32) -> String {
    if nanoseconds == 0 {
        return String::new();
    }
    format!(".{nanoseconds:09}").trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use time::macros::{date, datetime, time};

    use super::*;

    fn read<T: for<'a> PropertyType<Value<'a> = T>>(text: &str) -> Option<T> {
        T::from_json(&json!(text))
    }

    #[test]
    fn date_times_take_fractions_offsets_and_sentinels() {
        let cases = [
            ("2022-01-04T11:26:19Z", datetime!(2022-01-04 11:26:19 UTC)),
            ("2022-01-04T11:26:19.1234567Z", datetime!(2022-01-04 11:26:19.1234567 UTC)),
            ("2022-01-04T11:26:19.123456789012Z", datetime!(2022-01-04 11:26:19.123456789 UTC)),
            ("2022-01-04T11:26:19.5+05:30", datetime!(2022-01-04 11:26:19.5 +05:30)),
            ("0001-01-01T00:00:00Z", datetime!(0001-01-01 0:00 UTC)),
            ("9999-12-31T23:59:59.9999999Z", datetime!(9999-12-31 23:59:59.9999999 UTC)),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), Some(expected), "{text}");
        }
        assert_eq!(datetime!(9999-12-31 23:59:59.9999999 UTC).into_json(), "9999-12-31T23:59:59.9999999Z");
        assert_eq!(datetime!(0001-01-01 0:00 UTC).into_json(), "0001-01-01T00:00:00Z");
    }

    #[test]
    fn placeholders_are_no_dates() {
        for text in ["", "datetime-value", "String (timestamp)", "2020-03-19T12-01-03.45Z", "2020-03-19"] {
            assert_eq!(read::<OffsetDateTime>(text), None, "{text}");
        }
        for text in ["Date", "2020-3-19", "2020-02-30", "+020-01-01", "2020-01-01T00:00:00Z"] {
            assert_eq!(read::<Date>(text), None, "{text}");
        }
    }

    #[test]
    fn dates_and_times_round_trip() {
        assert_eq!(read("2020-02-29"), Some(date!(2020 - 02 - 29)));
        assert_eq!(date!(0001 - 01 - 01).into_json(), "0001-01-01");
        assert_eq!(read("08:30"), Some(time!(8:30)));
        assert_eq!(read("08:30:15.0000000"), Some(time!(8:30:15)));
        assert_eq!(read("23:59:59.999999999999"), Some(time!(23:59:59.999999999)));
        assert_eq!(time!(8:30:15.25).into_json(), "08:30:15.25");
        for text in ["24:00:00", "8:30", "08:30:15.", "08:30:15.x", "08:é"] {
            assert_eq!(read::<Time>(text), None, "{text}");
        }
    }
}

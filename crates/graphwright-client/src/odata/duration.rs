//! Durations in the notation of ISO 8601, as far as OData uses it: days, hours, minutes and seconds.

use serde_json::Value;
use time::Duration;

use super::temporal::{fraction, nanoseconds};
use super::{IntoJson, PropertyType};

const DAY: i64 = 24 * 60 * 60;

impl PropertyType for Duration {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.Duration";

    fn from_json(json: &Value) -> Option<Self> {
        parse(json.as_str()?)
    }
}

impl IntoJson<Self> for Duration {
    fn into_json(self) -> Value {
        format(self).into()
    }
}

/// Years and months are refused: nothing says how long they are.
fn parse(text: &str) -> Option<Duration> {
    let (is_negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let text = text.strip_prefix('P')?;
    let (days, clock) = match text.split_once('T') {
        Some((_, "")) => return None,
        Some((days, clock)) => (days, clock),
        None => (text, ""),
    };
    if days.is_empty() && clock.is_empty() {
        return None;
    }
    let mut total = Duration::ZERO;
    for (part, units) in [(days, &[('W', 7 * DAY), ('D', DAY)][..]), (clock, &[('H', 3600), ('M', 60), ('S', 1)])] {
        total = total.checked_add(sum(part, units)?)?;
    }
    if is_negative { Duration::ZERO.checked_sub(total) } else { Some(total) }
}

/// Adds up numbers with their units, which may be left out but not change places.
fn sum(mut text: &str, units: &[(char, i64)]) -> Option<Duration> {
    let mut total = Duration::ZERO;
    for &(unit, seconds) in units {
        let Some((number, rest)) = text.split_once(unit) else { continue };
        let (whole, nanoseconds) = match number.split_once('.') {
            Some((whole, fraction)) if unit == 'S' => (whole, nanoseconds(fraction)?),
            _ => (number, 0),
        };
        let is_number = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
        let whole: i64 = if is_number { whole.parse().ok()? } else { return None };
        let part =
            Duration::seconds(whole.checked_mul(seconds)?).checked_add(Duration::nanoseconds(nanoseconds.into()))?;
        total = total.checked_add(part)?;
        text = rest;
    }
    text.is_empty().then_some(total)
}

fn format(duration: Duration) -> String {
    let sign = if duration.is_negative() { "-" } else { "" };
    let seconds = duration.whole_seconds().unsigned_abs();
    let fraction = fraction(duration.subsec_nanoseconds().unsigned_abs());
    let day = DAY.unsigned_abs();
    let (days, hours, minutes, seconds) = (seconds / day, seconds % day / 3600, seconds % 3600 / 60, seconds % 60);
    let mut text = format!("{sign}P");
    for (number, unit) in [(days, "D"), (hours, "H"), (minutes, "M")] {
        if unit == "H" && (hours, minutes, seconds) == (0, 0, 0) && fraction.is_empty() && days > 0 {
            return text;
        }
        if unit == "H" {
            text.push('T');
        }
        if number > 0 {
            text += &number.to_string();
            text += unit;
        }
    }
    if seconds > 0 || !fraction.is_empty() || text.ends_with('T') {
        text += &seconds.to_string();
        text += &fraction;
        text.push('S');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_round_trip() {
        let cases = [
            ("PT0S", Duration::ZERO),
            ("P3D", Duration::days(3)),
            ("PT1H30M", Duration::minutes(90)),
            ("P1DT2H3M4.5S", Duration::new(93_784, 500_000_000)),
            ("-PT0.0000001S", Duration::nanoseconds(-100)),
            ("-P1DT1S", Duration::seconds(-86_401)),
        ];
        for (text, duration) in cases {
            assert_eq!(parse(text), Some(duration), "{text}");
            assert_eq!(format(duration), text);
        }
        assert_eq!(parse("P1W"), Some(Duration::days(7)));
        assert_eq!(parse("PT36H"), Some(Duration::hours(36)));
    }

    #[test]
    fn other_texts_are_no_durations() {
        let texts = [
            "",
            "P",
            "PT",
            "-P",
            "1D",
            "P1H",
            "PT1D",
            "P1M",
            "P1Y",
            "PT1",
            "PT.5S",
            "PT1.S",
            "PT-1S",
            "P1DT",
            "PT1S1H",
            "PT99999999999999999999S",
            "P9999999999999999D",
            "PT1.5H",
            "duration",
            "PTé",
        ];
        for text in texts {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}

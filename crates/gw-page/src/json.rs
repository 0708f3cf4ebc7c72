//! JSON as authors write it: strict first, then a reader that mends what can be mended and says so.

use gw_source::{Code, Span};
use serde_json::{Map, Number, Value};

use crate::codes;

/// Deepest nesting that is read; the limit of the strict reader too.
const DEPTH: usize = 128;

/// A leniency that was needed, at its place in the text.
pub(crate) type Leniency = (&'static Code, Span);

/// Reads a text that should be one JSON value. The leniencies that it took stand in `found`; spans count from the
/// start of the text. None when it cannot be read; then the last of `found` says why.
pub(crate) fn read(text: &str, found: &mut Vec<Leniency>) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    let mut reader = Reader { text, at: 0, found, depth: 0 };
    reader.document()
}

/// What to say of a leniency: the first part of its explanation.
pub(crate) fn message(code: &Code) -> String {
    let sentence = code.explanation.split(['.', ';']).next().unwrap_or(code.explanation);
    let sentence = sentence.split(", which").next().unwrap_or(sentence);
    sentence.split(", so what").next().unwrap_or(sentence).to_owned()
}

struct Reader<'a, 'f> {
    text: &'a str,
    at: usize,
    found: &'f mut Vec<Leniency>,
    depth: usize,
}

impl Reader<'_, '_> {
    fn document(&mut self) -> Option<Value> {
        self.blank();
        let start = self.at;
        let mut value = self.value()?;
        self.blank();
        if value.is_string() && self.peek() == Some(':') {
            self.lenient(&codes::JSON_FRAGMENT, start);
            self.at = start;
            value = Value::Object(self.members(None)?);
            self.blank();
        }
        if self.at < self.text.len() {
            self.lenient(&codes::JSON_TEXT_AFTER, self.at);
        }
        Some(value)
    }

    fn value(&mut self) -> Option<Value> {
        match self.peek()? {
            '{' | '[' => {
                if self.depth == DEPTH {
                    self.lenient(&codes::DEEP_JSON, self.at);
                    return None;
                }
                self.depth += 1;
                let open = self.next()?;
                let value = if open == '{' {
                    self.members(Some('}')).map(Value::Object)
                } else {
                    self.items().map(Value::Array)
                };
                self.depth -= 1;
                value
            }
            '"' | '\'' | '“' | '”' => self.string().map(Value::String),
            '}' | ']' | ',' | ':' => self.fail(),
            _ => self.word(),
        }
    }

    /// The members of an object up to `close`, or up to the end of the text when there is none.
    fn members(&mut self, close: Option<char>) -> Option<Map<String, Value>> {
        let mut map = Map::new();
        loop {
            self.separators(close, map.is_empty());
            match self.peek() {
                None => {
                    if close.is_some() {
                        self.lenient(&codes::JSON_FRAGMENT, self.text.len());
                    }
                    return Some(map);
                }
                found if found == close => {
                    self.next();
                    return Some(map);
                }
                Some(_) => {}
            }
            let start = self.at;
            let key = self.key()?;
            self.blank();
            if self.peek() != Some(':') {
                return self.fail();
            }
            self.next();
            self.blank();
            let value = self.value()?;
            if map.insert(key, value).is_some() {
                self.lenient(&codes::JSON_REPEATED_KEY, start);
            }
        }
    }

    fn items(&mut self) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        loop {
            self.separators(Some(']'), items.is_empty());
            match self.peek() {
                None => {
                    self.lenient(&codes::JSON_FRAGMENT, self.text.len());
                    return Some(items);
                }
                Some(']') => {
                    self.next();
                    return Some(items);
                }
                Some(_) => items.push(self.value()?),
            }
        }
    }

    /// Passes blanks, commas and ellipses between two members, and says when their number is odd.
    fn separators(&mut self, close: Option<char>, first: bool) {
        let mut comma = None;
        loop {
            self.blank();
            let start = self.at;
            if self.rest().starts_with("...") || self.rest().starts_with('…') {
                self.at += if self.rest().starts_with('…') { '…'.len_utf8() } else { 3 };
                self.lenient(&codes::JSON_ELLIPSIS, start);
                comma.get_or_insert(start);
            } else if self.peek() == Some(',') {
                self.next();
                comma = Some(start);
            } else {
                break;
            }
        }
        let ends = self.peek().is_none() || self.peek() == close;
        match comma {
            Some(at) if ends => self.lenient(&codes::JSON_TRAILING_COMMA, at),
            None if !ends && !first => self.lenient(&codes::JSON_MISSING_COMMA, self.at),
            _ => {}
        }
    }

    fn key(&mut self) -> Option<String> {
        if matches!(self.peek()?, '"' | '\'' | '“' | '”') {
            return self.string();
        }
        let start = self.at;
        let len = self.rest().find(|c: char| !(c.is_alphanumeric() || "_@.$-".contains(c)))?;
        if len == 0 {
            return self.fail();
        }
        self.at += len;
        self.lenient(&codes::JSON_QUOTES, start);
        // A name that lost its opening quote only still has the closing one.
        let name = self.text[start..self.at].to_owned();
        if self.peek() == Some('"') {
            self.next();
        }
        Some(name)
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at;
        let open = self.next()?;
        let closes: &[char] = match open {
            '"' => &['"'],
            '\'' => &['\''],
            _ => &['“', '”', '"'],
        };
        if open != '"' {
            self.lenient(&codes::JSON_QUOTES, start);
        }
        let mut value = String::new();
        loop {
            let at = self.at;
            match self.next()? {
                c if closes.contains(&c) => return Some(value),
                '\\' => self.escape(&mut value)?,
                c => {
                    if c.is_control() {
                        self.lenient(&codes::JSON_RAW_NEWLINE, at);
                    }
                    value.push(c);
                }
            }
        }
    }

    fn escape(&mut self, value: &mut String) -> Option<()> {
        let c = self.next()?;
        value.push(match c {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let digits = self.rest().get(..4)?;
                let code = u32::from_str_radix(digits, 16).ok()?;
                self.at += 4;
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            other => other,
        });
        Some(())
    }

    /// A number, `true`, `false`, `null`, or a bare word that is kept as text.
    fn word(&mut self) -> Option<Value> {
        let start = self.at;
        let len = self.rest().find([',', '}', ']', '\n', '{', '[', '"']).unwrap_or(self.rest().len());
        let word = self.text[start..start + len].trim_end();
        let word = word.split(" //").next().unwrap_or(word);
        let word = word.split("/*").next().unwrap_or(word).trim_end().to_owned();
        let word = word.as_str();
        if word.is_empty() {
            return self.fail();
        }
        self.at += word.len();
        let value = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            _ => word.parse::<Number>().map_or_else(|_| self.odd_word(word, start), Value::Number),
        };
        Some(value)
    }

    /// A number with leading zeros, or a bare word.
    fn odd_word(&mut self, word: &str, start: usize) -> Value {
        self.lenient(&codes::JSON_NUMBER, start);
        let digits = word.trim_start_matches('0');
        match digits.parse::<u64>() {
            Ok(number) => Value::from(number),
            Err(_) if digits.is_empty() => Value::from(0),
            Err(_) => Value::String(word.to_owned()),
        }
    }

    /// Passes blanks and comments.
    fn blank(&mut self) {
        loop {
            let rest = self.rest();
            let start = self.at;
            match rest.chars().next() {
                Some(' ' | '\n' | '\r' | '\t') => self.at += 1,
                Some(c) if c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}' => {
                    self.at += c.len_utf8();
                    self.lenient(&codes::JSON_SPACE, start);
                }
                Some('/') if rest.starts_with("/*") => {
                    self.at += rest.find("*/").map_or(rest.len(), |end| end + 2);
                    self.lenient(&codes::JSON_COMMENT, start);
                }
                Some('/') if rest.starts_with("//") => {
                    self.at += rest.find('\n').unwrap_or(rest.len());
                    self.lenient(&codes::JSON_COMMENT, start);
                }
                _ => return,
            }
        }
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn lenient(&mut self, code: &'static Code, start: usize) {
        let end = self.text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
        self.found.push((code, Span::new(start, self.at.max(end))));
    }

    fn fail<T>(&mut self) -> Option<T> {
        self.lenient(&codes::BROKEN_JSON, self.at);
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lenient(text: &str) -> (Option<Value>, Vec<&'static str>) {
        let mut found = Vec::new();
        let value = read(text, &mut found);
        (value, found.into_iter().map(|(code, _)| code.name).collect())
    }

    #[test]
    fn each_leniency_is_named() {
        let cases = [
            (r#"{"a": 1}"#, json!({"a": 1}), vec![]),
            (r#"{"a": [1, 2,],}"#, json!({"a": [1, 2]}), vec!["json-trailing-comma", "json-trailing-comma"]),
            ("{\"a\": 1\n\"b\": 2}", json!({"a": 1, "b": 2}), vec!["json-missing-comma"]),
            ("{\"a\": 1 /* one */}", json!({"a": 1}), vec!["json-comment"]),
            ("{\"a\": 1, // one\n\"b\": 2}", json!({"a": 1, "b": 2}), vec!["json-comment"]),
            ("{\"a\": \"x\ny\"}", json!({"a": "x\ny"}), vec!["json-raw-control"]),
            ("{'a': 'b'}", json!({"a": "b"}), vec!["json-odd-quotes", "json-odd-quotes"]),
            ("{a: 1}", json!({"a": 1}), vec!["json-odd-quotes"]),
            ("{\"a\": 0000}", json!({"a": 0}), vec!["json-odd-value"]),
            ("{\u{202f}\"a\": 1}", json!({"a": 1}), vec!["json-unicode-space"]),
            ("\"a\": {\"b\": 1}", json!({"a": {"b": 1}}), vec!["json-fragment"]),
            ("[{\"a\": 1}, ...]", json!([{"a": 1}]), vec!["json-ellipsis", "json-trailing-comma"]),
            ("{\"a\": 1} and so on", json!({"a": 1}), vec!["json-text-after"]),
        ];
        for (text, value, names) in cases {
            assert_eq!(lenient(text), (Some(value), names), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_says_so() {
        assert_eq!(lenient("{\"a\" 1}"), (None, vec!["unreadable-json"]));
        assert_eq!(lenient(&"[".repeat(10_000)), (None, vec!["json-too-deep"]));
    }
}

//! The text of a file.

use std::fs;

use gw_source::Span;

use super::{PageFile, PageText};
use crate::Error;

/// Pages above this size are not read: the bytes of a span are counted in 32 bits, and a reader needs several times the page.
const LARGEST: u64 = 256 << 20;

/// What a file turned out to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Loaded {
    /// Text.
    Text(PageText),
    /// Text with bytes that are not UTF-8, the first of them at the span.
    NotUtf8(PageText, Span),
    /// Too much.
    TooLarge,
}

/// Reads a file as UTF-8.
pub(crate) fn load(file: &PageFile) -> Result<Loaded, Error> {
    let size = fs::metadata(&file.path).map_err(Error::io("read", &file.path))?.len();
    if size > LARGEST {
        return Ok(Loaded::TooLarge);
    }
    let bytes = fs::read(&file.path).map_err(Error::io("read", &file.path))?;
    Ok(decode(&file.name, bytes))
}

fn decode(name: &str, bytes: Vec<u8>) -> Loaded {
    let name = name.to_owned();
    match String::from_utf8(bytes) {
        Ok(text) => Loaded::Text(PageText { name, text }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let span = Span::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8());
            Loaded::NotUtf8(PageText { name, text }, span)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_not_utf_8_are_replaced_and_placed() {
        let Loaded::NotUtf8(page, span) = decode("run.md", b"caf\xe9!".to_vec()) else { panic!("was taken for UTF-8") };
        assert_eq!(&page.text[span.range()], "\u{fffd}");
        assert_eq!(page.text, "caf\u{fffd}!");
    }
}

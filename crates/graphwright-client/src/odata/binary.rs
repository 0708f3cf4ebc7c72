//! Bytes as base64 text.

use base64::Engine;
use base64::alphabet;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::Value;

use super::{IntoJson, PropertyType};

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const PLAIN: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

/// The type of a property that holds bytes: `Edm.Binary` and `Edm.Stream`. Its values are `Vec<u8>`.
///
/// Both alphabets of base64 are read, with and without padding; the plain one is written, as the service does.
#[derive(Clone, Copy, Debug)]
pub enum Binary {}

impl PropertyType for Binary {
    type Value<'a> = Vec<u8>;
    const NAME: &'static str = "Edm.Binary";

    fn from_json(json: &Value) -> Option<Vec<u8>> {
        let text = json.as_str()?;
        let engine = if text.contains(['-', '_']) { URL_SAFE } else { PLAIN };
        engine.decode(text).ok()
    }
}

impl IntoJson<Binary> for &[u8] {
    fn into_json(self) -> Value {
        STANDARD.encode(self).into()
    }
}

impl IntoJson<Binary> for Vec<u8> {
    fn into_json(self) -> Value {
        IntoJson::<Binary>::into_json(self.as_slice())
    }
}

impl<const N: usize> IntoJson<Binary> for &[u8; N] {
    fn into_json(self) -> Value {
        IntoJson::<Binary>::into_json(self.as_slice())
    }
}

impl IntoJson<Self> for Binary {
    fn into_json(self) -> Value {
        match self {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn both_alphabets_are_read_with_and_without_padding() {
        for text in ["+/8=", "+/8", "-_8=", "-_8"] {
            assert_eq!(Binary::from_json(&json!(text)), Some(vec![0xfb, 0xff]), "{text}");
        }
        assert_eq!(Binary::from_json(&json!("")), Some(Vec::new()));
        assert_eq!(Binary::from_json(&json!("a b")), None);
        assert_eq!(Binary::from_json(&json!([1, 2])), None);
    }

    #[test]
    fn the_plain_alphabet_is_written() {
        assert_eq!(IntoJson::<Binary>::into_json([0xfb_u8, 0xff].as_slice()), json!("+/8="));
    }
}

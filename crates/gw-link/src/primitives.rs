//! How the docs spell primitive types.

use gw_schema::Primitive;

/// The primitive type that a page means by `text`, in any case, with or without `Edm.`.
pub(crate) fn primitive(text: &str) -> Option<Primitive> {
    let text = text.trim().to_ascii_lowercase();
    let word = text.strip_prefix("edm.").unwrap_or(&text).trim_end_matches(['.', ',']);
    let word = word.split_once(['(', ',']).map_or(word, |(head, _)| head).trim();
    Some(match word {
        "string" | "url" | "uri" | "text" | "etag" => Primitive::String,
        "boolean" | "bool" => Primitive::Boolean,
        "int32" | "int" | "integer" => Primitive::Int32,
        "int64" | "long" => Primitive::Int64,
        "int16" => Primitive::Int16,
        "byte" => Primitive::Byte,
        "sbyte" => Primitive::SByte,
        "double" | "number" | "numeric" => Primitive::Double,
        "single" | "float" => Primitive::Single,
        "decimal" => Primitive::Decimal,
        "datetimeoffset" | "datetime" | "timestamp" => Primitive::DateTimeOffset,
        "date" => Primitive::Date,
        "timeofday" => Primitive::TimeOfDay,
        "duration" => Primitive::Duration,
        "guid" | "uuid" => Primitive::Guid,
        "binary" => Primitive::Binary,
        "stream" => Primitive::Stream,
        "untyped" => Primitive::Untyped,
        _ => return None,
    })
}

/// Whether a page means any JSON value by `text`.
pub(crate) fn any_json(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    matches!(text.as_str(), "json" | "json object" | "object" | "untyped json object" | "untyped json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_fold() {
        assert_eq!(primitive("String"), Some(Primitive::String));
        assert_eq!(primitive("Edm.boolean "), Some(Primitive::Boolean));
        assert_eq!(primitive("string (url)"), Some(Primitive::String));
        assert_eq!(primitive("string, maximum size 20"), Some(Primitive::String));
        assert_eq!(primitive("edm.DateTime"), Some(Primitive::DateTimeOffset));
        assert_eq!(primitive("run"), None);
    }
}

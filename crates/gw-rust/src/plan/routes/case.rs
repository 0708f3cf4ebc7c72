//! Names of the service as words of Rust names.

/// `displayName` as `display_name`. The few names that cannot be those of a method or a file get an underscore.
pub(crate) fn snake(name: &str) -> String {
    let words: Vec<String> = words(name).map(str::to_lowercase).collect();
    let mut name = starting_with_a_letter(words.join("_"), "n_");
    if matches!(name.as_str(), "self" | "super" | "crate" | "mod") {
        name.push('_');
    }
    name
}

/// `displayName` as `DisplayName`.
pub(crate) fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + &rest.to_lowercase()
    };
    starting_with_a_letter(words(name).map(capital).collect(), "N")
}

fn starting_with_a_letter(name: String, prefix: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("{prefix}{name}") }
}

/// Words end where letters or digits do, before a capital after a small letter or digit, and before the last capital of several.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).flat_map(|part| {
        let bytes = part.as_bytes();
        let starts = (1..bytes.len()).filter(|&at| {
            let follows_small = !bytes[at - 1].is_ascii_uppercase();
            let precedes_small = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
            bytes[at].is_ascii_uppercase() && (follows_small || precedes_small)
        });
        let cuts: Vec<usize> = std::iter::once(0).chain(starts).chain([bytes.len()]).collect();
        cuts.windows(2).map(|cut| &part[cut[0]..cut[1]]).collect::<Vec<_>>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found() {
        assert_eq!(snake("displayName"), "display_name");
        assert_eq!(snake("getOffice365ActiveUserCounts"), "get_office365_active_user_counts");
        assert_eq!(snake("iOSUpdateURLs"), "i_os_update_ur_ls");
        assert_eq!(snake("user-id | name"), "user_id_name");
        assert_eq!(pascal("OData.error"), "ODataError");
        assert_eq!(snake("{}"), "n_");
        assert_eq!(snake("3d"), "n_3d");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("../../etc"), "etc");
    }
}

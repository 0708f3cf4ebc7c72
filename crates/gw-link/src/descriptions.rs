//! Which of several descriptions of one thing counts.

/// What authors write where they have not written yet.
const STUB: &str = "not yet documented";

/// The first words, those that only promise words coming last.
pub(crate) fn choose<'a>(texts: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut stub = None;
    for text in texts.map(str::trim).filter(|text| !text.is_empty()) {
        if !text.trim_end_matches('.').eq_ignore_ascii_case(STUB) {
            return Some(text);
        }
        stub = stub.or(Some(text));
    }
    stub
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn a_promise_of_words_comes_last() {
        assert_eq!(
            choose(["", "Not yet documented.", " When it began. ", "Later."].into_iter()),
            Some("When it began.")
        );
        assert_eq!(choose(["", "Not yet documented"].into_iter()), Some("Not yet documented"));
        assert_eq!(choose([" "].into_iter()), None);
    }
}

//! Texts of pages as markdown that says the same, whatever is in them.

/// A text as code: it cannot end the code, nor the line.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", one_line(text).replace('`', "'"))
}

/// A text as itself.
pub(crate) fn plain(text: &str) -> String {
    escaped(&one_line(text))
}

/// A text that has code in backticks, as one paragraph.
pub(crate) fn prose(text: &str) -> String {
    let text = one_line(text);
    let parts: Vec<&str> = text.split('`').collect();
    let is_balanced = parts.len() % 2 == 1;
    let part = |(index, part): (usize, &&str)| match (is_balanced && index % 2 == 1, part.is_empty()) {
        (true, false) => format!("`{part}`"),
        (true, true) => "\\`\\`".to_owned(),
        (false, _) => escaped(part),
    };
    let separator = if is_balanced { "" } else { "\\`" };
    parts.iter().enumerate().map(part).collect::<Vec<_>>().join(separator)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with what markdown or HTML would read made literal, and with addresses as links.
fn escaped(text: &str) -> String {
    let word = |word: &str| {
        if let Some(at) = word.find("https://").or_else(|| word.find("http://")) {
            return literal(&word[..at]) + &linked(&word[at..]);
        }
        literal(word)
    };
    let text = text.split(' ').map(word).collect::<Vec<_>>().join(" ");
    // What is left can start a list only.
    if text.starts_with(['-', '+', '=']) { format!("\\{text}") } else { text }
}

fn literal(word: &str) -> String {
    word.chars().fold(String::with_capacity(word.len()), |mut literal, c| {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '~' | '|') {
            literal.push('\\');
        }
        literal.push(c);
        literal
    })
}

/// An address as a link, with the marks that follow it left outside.
fn linked(word: &str) -> String {
    let end = word.find(['<', '>', '"', '`', '\\']).unwrap_or(word.len());
    let address = word[..end].trim_end_matches(['.', ',', ';', ':', ')']);
    format!("<{address}>{}", literal(&word[address.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_cannot_end_itself() {
        assert_eq!(code("GET /a`b\n/c"), "`GET /a'b /c`");
    }

    #[test]
    fn prose_keeps_its_code_and_nothing_else() {
        assert_eq!(prose("Set `a_b` to [x] <b>\n\n    y"), "Set `a_b` to \\[x\\] \\<b\\> y");
        assert_eq!(prose("An odd ` one and `` empty"), "An odd \\` one and \\`\\` empty");
        assert_eq!(prose("``` #[derive]"), "\\`\\`\\` \\#\\[derive\\]");
        assert_eq!(prose("- a list?"), "\\- a list?");
        assert_eq!(prose(""), "");
    }

    #[test]
    fn addresses_are_links() {
        assert_eq!(prose("See https://example.test/a_b."), "See <https://example.test/a_b>.");
        assert_eq!(prose("(https://example.test)"), "(<https://example.test>)");
        assert_eq!(prose("https://x<script>"), "<https://x>\\<script\\>");
    }
}

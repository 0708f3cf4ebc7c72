//! The kinds of faults: those of files that hold pages, and where to look up all others.

use gw_source::{Code, Severity};

use crate::alike::{likeness, nearest};

/// Every code that a run can raise, by number.
pub fn all() -> impl Iterator<Item = &'static Code> {
    let all = [gw_page::codes::ALL, gw_link::codes::ALL, gw_rust::codes::ALL, ALL, gw_csdl::codes::ALL];
    all.into_iter().flatten().copied()
}

/// The code with this number or name, in any case: `GW0400`, `not-utf-8`.
pub fn find(name: &str) -> Option<&'static Code> {
    all().find(|code| [code.id, code.name].iter().any(|known| known.eq_ignore_ascii_case(name)))
}

/// Numbers and names of codes that are spelled much alike, the nearest first.
pub fn alike(name: &str) -> Vec<String> {
    let known = all().flat_map(|code| [code.id, code.name]);
    nearest(known.map(|known| (likeness(known, name), known.to_owned())).collect())
}

/// Every code that finding and loading of pages raises.
pub static ALL: &[&Code] = &[&NOT_UTF_8, &LINK_NOT_FOLLOWED, &PAGE_TOO_LARGE];

/// A page that is not UTF-8.
pub static NOT_UTF_8: Code = Code {
    id: "GW0400",
    name: "not-utf-8",
    severity: Severity::Error,
    explanation: "A page holds bytes that are not UTF-8. They were read as U+FFFD. Save the page as UTF-8.",
};

/// A symbolic link among the pages.
pub static LINK_NOT_FOLLOWED: Code = Code {
    id: "GW0401",
    name: "link-not-followed",
    severity: Severity::Error,
    explanation: "A symbolic link stands among the pages. It was not followed, for it could lead in a circle or out of the docs. Put the page itself there.",
};

/// A page that is too large.
pub static PAGE_TOO_LARGE: Code = Code {
    id: "GW0402",
    name: "page-too-large",
    severity: Severity::Error,
    explanation: "A page has more than 256 MiB. It was not read. No page of a reference is that long: look for what went wrong when it was made.",
};

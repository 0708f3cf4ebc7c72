//! A drawn diagnostic shows the line and underlines the fault.
#![cfg(feature = "draw")]

use gw_source::{Code, Diagnostic, Severity, Site, Sources, Span, Style, draw};

static CODE: Code = Code {
    id: "GW0999",
    name: "made-up-fault",
    severity: Severity::Warning,
    explanation: "Stands for any fault in these tests.",
};

fn find(sources: &Sources, page: gw_source::PageId, words: &str) -> Site {
    let start = sources.text(page).find(words).expect("the words stand in the page");
    Site::new(page, Span::new(start, start + words.len()))
}

#[test]
fn shows_the_line_the_help_and_related_places() {
    let mut sources = Sources::default();
    let page = sources.add("resources/run.md", "# run\n\n|status|runStatus|Größe of the run|\n");
    let other = sources.add("resources/rungroup.md", "Inherits from [run](run.md).\n");
    let diagnostic = Diagnostic::new(&CODE, find(&sources, page, "runStatus"), "`runStatus` is odd")
        .help("say it otherwise")
        .related(find(&sources, other, "[run](run.md)"), "used here");
    insta::assert_snapshot!(draw(&diagnostic, &sources, Style::Plain));
}

#[test]
fn a_place_past_the_end_is_drawn_at_the_end() {
    let mut sources = Sources::default();
    let page = sources.add("a.md", "short");
    let diagnostic = Diagnostic::new(&CODE, Site::new(page, Span::new(100, 200)), "too far");
    assert!(draw(&diagnostic, &sources, Style::Plain).contains("too far"));
}

#[test]
fn colours_appear_only_when_asked_for() {
    let mut sources = Sources::default();
    let page = sources.add("a.md", "short");
    let diagnostic = Diagnostic::new(&CODE, find(&sources, page, "short"), "odd");
    assert!(!draw(&diagnostic, &sources, Style::Plain).contains('\u{1b}'));
    assert!(draw(&diagnostic, &sources, Style::Coloured).contains('\u{1b}'));
}

#[test]
fn columns_count_characters() {
    let mut sources = Sources::default();
    let page = sources.add("a.md", "öäü x");
    assert_eq!(sources.locate(find(&sources, page, "x")).to_string(), "a.md:1:5");
}

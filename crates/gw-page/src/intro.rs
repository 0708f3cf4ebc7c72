//! What stands between the title and the first section: namespace, summary, base type, notes.

use gw_source::Span;

use crate::derived::Derived;
use crate::inline::{self, Piece, References};
use crate::model::{Spanned, TypeName};
use crate::report::Report;
use crate::{codes, markers};

/// The parts of the introduction.
#[derive(Debug, Default)]
pub(crate) struct Intro {
    pub(crate) namespace: Option<Spanned<String>>,
    pub(crate) summary: Option<Spanned<String>>,
    pub(crate) inherits: Option<TypeName>,
    pub(crate) derived: Derived,
    pub(crate) abstract_note: Option<Span>,
    pub(crate) open_note: Option<Span>,
    pub(crate) deprecation: Option<Spanned<String>>,
}

impl Intro {
    /// Takes a paragraph of the introduction.
    pub(crate) fn paragraph(
        &mut self,
        text: &str,
        span: Span,
        quoted: bool,
        references: &References,
        report: &mut Report,
    ) {
        let span = self.take_namespace(text, span, report);
        let raw = text[span.range()].trim();
        if raw.is_empty() || raw.starts_with("[!INCLUDE") {
            return;
        }
        let pieces = inline::pieces(text, span, references);
        let words = if quoted { callout(text, span, references) } else { inline::join(&pieces) };
        self.notes(&words, span, quoted);
        if self.inherits.is_none() {
            self.inherits = base(&pieces);
        }
        self.derived.paragraph(&pieces);
        let starts = words.to_ascii_lowercase();
        let about_base = ["inherits from", "derived from", "base type of", "derived types"]
            .iter()
            .any(|start| starts.starts_with(start));
        if self.summary.is_none() && !quoted && !about_base && !words.is_empty() {
            self.summary = Some(Spanned::new(words, span));
        }
    }

    /// Takes a paragraph of the sections with properties: "The following properties are inherited from [x]", "The run
    /// resource derives from [x]".
    pub(crate) fn inherited_properties(&mut self, text: &str, span: Span, subject: &str, references: &References) {
        if self.inherits.is_some() {
            return;
        }
        let pieces = inline::pieces(text, span, references);
        let words = inline::join(&pieces).to_ascii_lowercase();
        let about = words.strip_prefix("the ").unwrap_or(&words).split(' ').next();
        if words.contains("properties are inherited from") || about == Some(&subject.to_ascii_lowercase()) {
            self.inherits = base(&pieces);
        }
    }

    /// Cuts the `Namespace:` line off a paragraph.
    fn take_namespace(&mut self, text: &str, span: Span, report: &mut Report) -> Span {
        let raw = &text[span.range()];
        let line = raw.lines().next().unwrap_or_default();
        let Some(rest) = line.trim_start().strip_prefix("Namespace:") else { return span };
        let value = rest.trim().trim_matches(['`', '*']).trim_end_matches('.').trim();
        let start = span.start as usize + line.find(value).unwrap_or(0);
        let place = Span::new(start, start + value.len());
        if self.namespace.is_some() {
            report.add(&codes::NAMESPACE_TWICE, place, "a second `Namespace:` line");
        } else if !value.is_empty() {
            self.namespace = Some(Spanned::new(value.to_owned(), place));
        }
        Span::new((span.start as usize + line.len() + 1).min(span.end as usize), span.end as usize)
    }

    fn notes(&mut self, words: &str, span: Span, quoted: bool) {
        let lower = words.to_ascii_lowercase();
        let is_abstract = [
            "abstract type",
            "is abstract",
            "an abstract",
            "abstract base",
            "abstract entity",
            "abstract class",
            "abstract resource",
        ];
        if is_abstract.iter().any(|phrase| lower.contains(phrase)) {
            self.abstract_note.get_or_insert(span);
        }
        if lower.contains("open type") {
            self.open_note.get_or_insert(span);
        }
        let first = self.summary.is_none();
        if self.deprecation.is_none() && (quoted || first) {
            let retired = quoted
                && ["will be retired", "is being retired", "will stop returning", "has been retired"]
                    .iter()
                    .any(|phrase| lower.contains(phrase));
            // A note may be about one property rather than about the subject.
            let told = markers::deprecated(words).is_some_and(|told| !told.to_ascii_lowercase().contains("propert"));
            self.deprecation = (told || retired).then(|| Spanned::new(words.to_owned(), span));
        }
    }

    /// Takes the title: some mark the subject as deprecated.
    pub(crate) fn notes_of_title(&mut self, title: &str, span: Span) {
        if title.to_ascii_lowercase().contains("(deprecated)") {
            self.deprecation = Some(Spanned::new(String::new(), span));
        }
    }

    /// Takes the target of an include: some say that the subject is deprecated.
    pub(crate) fn include(&mut self, target: &str, span: Span) {
        if self.deprecation.is_none() && target.to_ascii_lowercase().contains("deprecat") {
            self.deprecation = Some(Spanned::new(String::new(), span));
        }
    }
}

/// Words before the base type.
const PHRASES: [&str; 10] = [
    "inherits from",
    "inherit from",
    "inherited from",
    "derived from",
    "derives from",
    "inherits properties from",
    "subclass of",
    "subclass from",
    "subtype of",
    "derivative of",
];
/// Words between those and the name of the base type.
const LEAD_INS: [&str; 7] = ["", "the", "a", "an", "base class", "the base class", "the base type"];

/// The words of a paragraph in a block quote, without the marks of its lines and the `[!NOTE]` above them.
fn callout(text: &str, span: Span, references: &References) -> String {
    let mut words = Vec::new();
    let mut at = span.start as usize;
    for line in text[span.range()].split_inclusive('\n') {
        at += line.len();
        let bare = line.trim_start_matches([' ', '>']);
        let bare = bare.strip_prefix("[!").and_then(|alert| Some(alert.split_once(']')?.1)).unwrap_or(bare);
        words.push(inline::clean(text, Span::new(at - bare.len(), at), references));
    }
    words.retain(|line| !line.is_empty());
    words.join(" ")
}

/// The type behind `Inherits from`, `Derived from` and the like.
fn base(pieces: &[Piece]) -> Option<TypeName> {
    let mut announced = false;
    for piece in pieces {
        match piece {
            Piece::Text(text, span) => {
                let lower = text.to_ascii_lowercase();
                let found = PHRASES.iter().filter_map(|phrase| lower.rfind(phrase).map(|at| at + phrase.len())).max();
                let Some(at) = found else {
                    announced &= LEAD_INS.contains(&lower.trim());
                    continue;
                };
                let rest = text[at..].trim();
                announced = LEAD_INS.contains(&rest.to_ascii_lowercase().as_str());
                let word = rest.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',']);
                let alone = !announced
                    && lower.trim_start().starts_with("inherits from")
                    && rest.split_whitespace().count() == 1;
                if alone {
                    return Some(TypeName { text: word.to_owned(), target: None, span: *span });
                }
            }
            Piece::Link(link) if announced => {
                return Some(TypeName { text: link.text.clone(), target: link.target.clone(), span: link.span });
            }
            Piece::Code(code, span) if announced => {
                return Some(TypeName { text: code.clone(), target: None, span: *span });
            }
            _ => announced = false,
        }
    }
    None
}

//! A diagnostic as people know it from rustc: the line shown, the fault underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::{Diagnostic, Severity, Sources};

/// Whether the drawing may hold terminal colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    Plain,
    /// Text with ANSI colours.
    Coloured,
}

/// Longest line that is drawn whole; longer ones are shown around the fault.
const WIDTH: usize = 140;

/// Draws one diagnostic, without a final newline.
pub fn draw(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    let code = diagnostic.code;
    let level = match code.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let id = format!("{} {}", code.id, code.name);
    let mut fault = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(id.as_str()));
    let places = std::iter::once((diagnostic.site, None))
        .chain(diagnostic.related.iter().map(|related| (related.site, Some(related.label.as_str()))));
    for (site, label) in places {
        let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
        let text = sources.text(site.page);
        let end = site.span.end.min(u32::try_from(text.len()).unwrap_or(u32::MAX)) as usize;
        let start = (site.span.start as usize).min(end);
        fault = fault.element(
            Snippet::source(text)
                .path(sources.path(site.page))
                .annotation(kind.span(start..end).label(label.unwrap_or_default())),
        );
    }
    let mut report: Vec<Group<'_>> = vec![fault];
    if let Some(help) = &diagnostic.help {
        report.push(Group::with_title(Level::HELP.secondary_title(help.as_str())));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.term_width(WIDTH).render(&report)
}

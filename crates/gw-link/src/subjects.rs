//! The types of a version before their bodies are read: a name each, with the pages and sections that speak of it.

use std::collections::BTreeMap;

use gw_page::model::{Fence, FenceContent, MemberRow, Page, PageKind, PropertyRow, Rows};
use gw_schema::{QualifiedName, Schema, TypeId};
use gw_source::{Diagnostic, Origin, Site, Span};

use crate::metadata::Words;
use crate::names::{Names, complete, fold, namespace};
use crate::spaces::Spaces;
use crate::strings::{self, Named};
use crate::{codes, mentions, metadata, placeholders, rules, titles};

/// A type name with everything that speaks of it.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    /// The name.
    pub(crate) name: QualifiedName,
    /// The place that names it.
    pub(crate) origin: Origin,
    /// The pages whose tables describe it.
    pub(crate) pages: Vec<&'a Page>,
    /// The JSON forms of it, each with its page.
    pub(crate) blocks: Vec<(&'a Page, &'a Fence)>,
    /// The member tables of it.
    pub(crate) sections: Vec<Section<'a>>,
    /// The rows whose type cell names it, each with its page.
    pub(crate) uses: Vec<(&'a Page, &'a PropertyRow)>,
    /// The rows that say `String` while JSON, at this place, names it.
    pub(crate) strings: Vec<(&'a Page, &'a PropertyRow, Site)>,
    /// Whether anything defines it.
    pub(crate) defined: bool,
}

/// A member table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Section<'a> {
    /// The page that it stands on.
    pub(crate) page: &'a Page,
    /// The members.
    pub(crate) rows: &'a [MemberRow],
}

impl Section<'_> {
    fn left_out(&self, message: impl Into<String>, heading: Site) -> Diagnostic {
        let fault = Diagnostic::new(&codes::MEMBERS_WITHOUT_ENUM, heading, message);
        let (Some(first), Some(last)) = (self.rows.first(), self.rows.last()) else { return fault };
        let members = Span { start: first.span.start, end: last.span.end };
        fault.related(Site::new(self.page.id, members), "these members are left out")
    }
}

impl<'a> Subject<'a> {
    pub(crate) fn new(name: QualifiedName, origin: Origin) -> Self {
        Self {
            name,
            origin,
            pages: Vec::new(),
            blocks: Vec::new(),
            sections: Vec::new(),
            uses: Vec::new(),
            strings: Vec::new(),
            defined: true,
        }
    }

    /// Whether a page or a JSON form describes it as a structured type.
    pub(crate) fn is_structured(&self) -> bool {
        !self.pages.is_empty() || !self.blocks.is_empty()
    }

    /// All rows of its property and relationship tables, with their pages.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&'a Page, RowKind, &'a PropertyRow)> {
        self.pages.iter().flat_map(|page| page_rows(page))
    }
}

/// The table that a row stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// Among the properties.
    Property,
    /// Among the relationships.
    Relationship,
}

fn page_rows(page: &Page) -> impl Iterator<Item = (&Page, RowKind, &PropertyRow)> {
    page.tables.iter().flat_map(move |table| {
        let (kind, rows) = match &table.rows {
            Rows::Properties(rows) => (RowKind::Property, rows.as_slice()),
            Rows::Relationships(rows) => (RowKind::Relationship, rows.as_slice()),
            _ => (RowKind::Property, [].as_slice()),
        };
        rows.iter().map(move |row| (page, kind, row))
    })
}

/// Subjects by folded qualified name.
pub(crate) type Drafts<'a> = BTreeMap<String, Subject<'a>>;

/// Gives every type name of the pages an id. The subjects stand in the order of the ids.
pub(crate) fn collect<'a>(
    pages: &'a [Page],
    metadata: Option<(&Schema, &Words)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Names, Vec<Subject<'a>>) {
    let mut drafts = Drafts::new();
    for page in pages {
        structured(page, &mut drafts, diagnostics);
    }
    let sections = enums(pages, &mut drafts, diagnostics);
    let defined = index(&drafts);
    let strings = strings::find(pages, &drafts);
    placeholders::add(pages, &strings, &defined, &mut drafts);
    if let Some((schema, words)) = metadata {
        metadata::spell_and_complete(schema, words, &mut drafts);
    }
    let names = index(&drafts);
    let mut subjects: Vec<Subject<'a>> = drafts.into_values().collect();
    subjects.sort_by(|a, b| a.name.cmp(&b.name));
    assign_uses(pages, &names, &mut subjects);
    assign_strings(strings, &names, &mut subjects);
    assign_sections(&sections, &names, &mut subjects, diagnostics);
    (names, subjects)
}

/// The names of the drafts, with the pages that lead to them.
fn index(drafts: &Drafts<'_>) -> Names {
    let mut names = Names::new(drafts.values().map(|subject| subject.name.clone()).collect());
    for subject in drafts.values() {
        let Some(id) = names.find(&subject.name.to_string()) else { continue };
        for page in &subject.pages {
            names.set_page(page, id);
        }
        for section in &subject.sections {
            names.add_enum(section.page, id);
        }
    }
    names
}

/// Adds the structured types that a page defines.
fn structured<'a>(page: &'a Page, drafts: &mut Drafts<'a>, diagnostics: &mut Vec<Diagnostic>) {
    let mut described = false;
    for fence in page.fences.iter().filter(|fence| matches!(fence.content, FenceContent::Resource(_))) {
        let Some(annotation) = &fence.annotation else { continue };
        let Some(name) = annotation.odata_type().and_then(type_name) else { continue };
        let origin = Origin::stated(Site::new(page.id, annotation.span));
        let subject = drafts.entry(fold(&name.to_string())).or_insert_with(|| Subject::new(name, origin));
        subject.blocks.push((page, fence));
        if page.kind == PageKind::Resource && !described {
            subject.pages.push(page);
            described = true;
        }
    }
    if page.kind == PageKind::Resource && !described {
        by_title(page, drafts, diagnostics);
    }
}

/// The name in a comment, completed; none when it is no name at all.
fn type_name(text: &str) -> Option<QualifiedName> {
    let name = QualifiedName::parse(&complete(text));
    mentions::is_identifier(&name.name).then_some(name)
}

/// Adds the type that the title of a page without a comment names.
fn by_title<'a>(page: &'a Page, drafts: &mut Drafts<'a>, diagnostics: &mut Vec<Diagnostic>) {
    let blocks = page.fences.iter().filter(|fence| matches!(fence.content, FenceContent::Resource(_)));
    let blocks: Vec<&Fence> = blocks.collect();
    if blocks.is_empty() && page_rows(page).next().is_none() {
        return;
    }
    let title_span = page.title.as_ref().map_or(Span::default(), |title| title.span);
    let site = Site::new(page.id, title_span);
    let Some(name) = page.title.as_ref().and_then(|title| titles::type_name(&title.value)) else {
        let message = format!("no type is named for the tables of `{}`", page.path);
        diagnostics.push(Diagnostic::new(&codes::PAGE_WITHOUT_TYPE, site, message));
        return;
    };
    let name = QualifiedName::new(namespace(page), name);
    let origin = Origin::inferred(site, rules::NAME_FROM_TITLE);
    let subject = drafts.entry(fold(&name.to_string())).or_insert_with(|| Subject::new(name, origin));
    subject.pages.push(page);
    subject.blocks.extend(blocks.into_iter().map(|fence| (page, fence)));
}

/// A member table whose heading may name a property instead of an enum.
struct Doubtful<'a> {
    word: String,
    section: Section<'a>,
    site: Site,
}

/// Adds the enums that member tables define; gives back the tables that may belong to a property.
fn enums<'a>(pages: &'a [Page], drafts: &mut Drafts<'a>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Doubtful<'a>> {
    let mut doubtful = Vec::new();
    let spaces = Spaces::new(pages, drafts);
    for page in pages.iter().filter(|page| matches!(page.kind, PageKind::Resource | PageKind::Enum)) {
        for table in &page.tables {
            let Rows::Members { name, rows } = &table.rows else { continue };
            let heading = table.headings.last().and_then(|at| page.headings.get(*at));
            let span = heading.map_or(table.span, |heading| heading.span);
            let site = Site::new(page.id, span);
            let word = name.as_deref().or_else(|| page_title(page)).and_then(titles::enum_name);
            let section = Section { page, rows };
            let Some(word) = word else {
                let message = "no enum is named for these members";
                diagnostics.push(section.left_out(message, site));
                continue;
            };
            let folded = fold(&word);
            let is_property = page_rows(page).any(|(_, _, row)| fold(&row.name.value) == folded);
            if is_property && !spaces.is_used(&folded) {
                doubtful.push(Doubtful { word: folded, section, site });
                continue;
            }
            let (space, how) = spaces.of_enum(&word, page, site, diagnostics);
            let name = QualifiedName::new(space, word);
            let subject =
                drafts.entry(fold(&name.to_string())).or_insert_with(|| Subject::new(name, Origin { site, how }));
            subject.sections.push(section);
        }
    }
    doubtful
}

fn page_title(page: &Page) -> Option<&str> {
    (page.kind == PageKind::Enum).then_some(page.title.as_ref()?.value.as_str())
}

/// Notes for each type the rows whose type cell names it.
fn assign_uses<'a>(pages: &'a [Page], names: &Names, subjects: &mut [Subject<'a>]) {
    for page in pages {
        for table in &page.tables {
            for row in mentions::typed_rows(&table.rows) {
                let cells = row.ty.iter().flat_map(|cell| &cell.names);
                for id in cells.filter_map(|name| names.resolve(name, page)).filter_map(named) {
                    subjects[id.index()].uses.push((page, row));
                }
            }
        }
    }
}

/// Notes for each type that may be an enum the rows that say `String` though JSON names it.
fn assign_strings<'a>(strings: Vec<Named<'a>>, names: &Names, subjects: &mut [Subject<'a>]) {
    for Named { page, row, name, from } in strings {
        let subject = names.resolve(&name, from).and_then(named).map(|id| &mut subjects[id.index()]);
        if let Some(subject) = subject.filter(|subject| !subject.is_structured()) {
            subject.strings.push((page, row, Site::new(from.id, name.span)));
        }
    }
}

fn named(item: gw_schema::Item) -> Option<TypeId> {
    match item {
        gw_schema::Item::Named(id) => Some(id),
        gw_schema::Item::Primitive(_) => None,
    }
}

/// Gives a member table that is named after a property to the enum that the property's type cell names.
fn assign_sections<'a>(
    sections: &[Doubtful<'a>],
    names: &Names,
    subjects: &mut [Subject<'a>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for doubtful in sections {
        let page = doubtful.section.page;
        let rows = page_rows(page).filter(|(_, _, row)| fold(&row.name.value) == doubtful.word);
        let cells = rows.flat_map(|(_, _, row)| row.ty.iter().flat_map(|cell| &cell.names));
        let id = cells.filter_map(|name| names.resolve(name, page)).find_map(named);
        if let Some(subject) = id.map(|id| &mut subjects[id.index()]).filter(|subject| !subject.is_structured()) {
            if !subject.defined {
                subject.origin = Origin::inferred(doubtful.site, rules::SECTION_OF_PROPERTY);
            }
            subject.sections.push(doubtful.section);
        } else {
            let message = "these are values of a property whose type names no enum";
            diagnostics.push(doubtful.section.left_out(message, doubtful.site));
        }
    }
}

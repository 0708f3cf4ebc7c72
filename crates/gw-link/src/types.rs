//! The second pass: bodies read against the names.

use gw_page::model::{Page, PropertyRow};
use gw_schema::{Deprecation, Schema, Structured, TypeDef, TypeId, TypeKind};
use gw_source::{Diagnostic, How, Site, Span};

use crate::claims::Claims;
use crate::containment::References;
use crate::metadata::Witness;
use crate::names::Names;
use crate::properties::Context;
use crate::subjects::Subject;
use crate::{alternatives, base, codes, descriptions, enums, examples, inheritance, kind, links, properties};

/// Reads the bodies of all types.
pub(crate) fn read(
    version: &str,
    pages: &[Page],
    names: &mut Names,
    subjects: &[Subject<'_>],
    witness: Option<&Witness<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Schema {
    let mut bases = base::read(subjects, names, diagnostics);
    alternatives::complete(&mut bases, subjects, names, pages);
    let evidence = kind::evidence(subjects, names, &bases, pages);
    examples::complete(&mut bases, subjects, names, pages, &evidence);
    let mut is_entity = kind::entities(&evidence, names, &bases);
    if let Some(witness) = witness {
        witness.settle_bases(&mut bases, subjects, names, diagnostics);
        witness.settle_kinds(&mut is_entity, subjects, diagnostics);
    }
    let settled = |id| witness.is_some_and(|witness| witness.knows(id));
    base::complete(&mut bases, &is_entity, subjects, names, settled);
    names.set_bases(bases.iter().map(|base| base.map(|(id, _)| id)).collect());
    let mut claims: Vec<Claims<'_>> = subjects.iter().map(|subject| Claims::of(subject, diagnostics)).collect();
    if let Some(witness) = witness {
        for (at, claims) in claims.iter_mut().enumerate() {
            claims.confirm(|name| witness.declaring(TypeId::new(at), name).is_some());
        }
        inheritance::place(&mut claims, witness);
    }
    inheritance::complete_bases(&mut claims, &bases, subjects, names, diagnostics);
    inheritance::describe_bases(&mut claims, &bases);
    let is_unknown: Vec<bool> = subjects.iter().map(|subject| !subject.defined).collect();
    let is_base = base::used(&bases);
    let references = References::of(pages);
    let strings = subjects.iter().enumerate().flat_map(|(at, subject)| {
        let row = move |(page, row, site): &(&Page, &PropertyRow, Site)| {
            (Site::new(page.id, row.name.span), (TypeId::new(at), *site))
        };
        subject.strings.iter().map(row)
    });
    let strings = strings.collect();
    let context = Context {
        strings: &strings,
        references: &references,
        witness,
        is_base: &is_base,
        names,
        claims: &claims,
        bases: &bases,
        is_entity: &is_entity,
        is_unknown: &is_unknown,
    };
    let types = (0..subjects.len()).map(|at| define(TypeId::new(at), version, subjects, &context, diagnostics));
    Schema { version: version.to_owned(), types: types.collect(), ..Schema::default() }
}

fn define(
    id: TypeId,
    version: &str,
    subjects: &[Subject<'_>],
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> TypeDef {
    let subject = &subjects[id.index()];
    let kind = if subject.is_structured() || context.is_base[id.index()] {
        let body = structured(id, subject, context, diagnostics);
        if context.is_entity[id.index()] { TypeKind::Entity(body) } else { TypeKind::Complex(body) }
    } else {
        enums::read(subject, diagnostics).map_or(TypeKind::Unknown, TypeKind::Enum)
    };
    report_pages(subject, diagnostics);
    if !subject.defined && subject.origin.how != How::Metadata && !matches!(kind, TypeKind::Enum(_)) {
        let message = format!("no page defines the type `{}`", subject.name);
        diagnostics.push(Diagnostic::new(&codes::UNKNOWN_TYPE, subject.origin.site, message));
    }
    let about = || subject.pages.iter().copied().chain(subject.sections.iter().map(|section| section.page));
    let mut pages: Vec<String> = about().map(|page| links::local(&page.path, version).to_owned()).collect();
    pages.dedup();
    let own_pages =
        || about().filter(|page| subject.pages.iter().any(|own| own.id == page.id) || page.tables.len() == 1);
    let summaries = own_pages().filter_map(|page| page.summary.as_ref()).map(|text| text.value.as_str());
    TypeDef {
        name: subject.name.clone(),
        kind,
        description: descriptions::choose(summaries).map(str::to_owned),
        deprecated: own_pages()
            .find_map(|page| page.deprecation.as_ref())
            .map(|text| Deprecation { text: text.value.clone() }),
        pages,
        origin: subject.origin,
    }
}

fn structured(
    id: TypeId,
    subject: &Subject<'_>,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Structured {
    let annotations = || subject.blocks.iter().filter_map(|(_, fence)| fence.annotation.as_ref());
    let flag = |keys: &[&str]| keys.iter().any(|key| annotations().any(|note| note.flag(key) == Some(true)));
    let base = context.bases[id.index()];
    let mut properties = properties::own(id, context, diagnostics);
    if subject.name.to_string() == base::ENTITY && properties.iter().all(|property| property.name != "id") {
        properties.push(properties::identifier(subject.origin.site));
    }
    let has = |name: &&str| properties.iter().any(|property| property.name == **name);
    let stated = annotations().filter_map(|note| note.text("keyProperty")).find(has);
    let is_root = context.is_entity[id.index()] && base.is_none();
    let key = if is_root { stated.or(Some("id").filter(has)) } else { None };
    Structured {
        base,
        is_abstract: flag(&["abstract", "isAbstract"]) || subject.pages.iter().any(|page| page.abstract_note.is_some()),
        is_open: flag(&["openType"]),
        has_stream: flag(&["isMediaEntity"]),
        key: key.map(str::to_owned).into_iter().collect(),
        properties,
    }
}

/// Reports each further page that describes a type.
fn report_pages(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let title = |page: &Page| Site::new(page.id, page.title.as_ref().map_or(Span::default(), |title| title.span));
    let Some((first, others)) = subject.pages.split_first() else { return };
    for page in others {
        let message = format!("`{}` is described on another page too", subject.name);
        let fault = Diagnostic::new(&codes::TYPE_ON_SEVERAL_PAGES, title(page), message);
        diagnostics.push(fault.related(title(first), "the first page"));
    }
}

//! Operations: what the API pages say of requests, walked through the types.
//!
//! Pages are read first (`draft`); then roots and undocumented steps are inferred from what requests carry and
//! answer (`infer`), every route is walked (`walk`), actions and functions are gathered (`callables`), and each
//! route gets its answer (`answers`).

mod answers;
mod bodies;
mod callables;
mod calls;
pub mod codes;
mod draft;
mod examples;
mod infer;
mod overloads;
mod parameters;
mod permissions;
mod roots;
pub mod rules;
mod titles;
mod votes;
mod walk;

use gw_page::model::Page;
use gw_schema::Schema;
use gw_source::Diagnostic;

use self::callables::Declared;
use crate::metadata::Witness;
use crate::names::Names;

/// Reads the API pages into the operations, callables and roots of the schema.
pub(crate) fn link(
    schema: &mut Schema,
    names: &Names,
    pages: &[Page],
    witness: Option<&Witness<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut drafts = draft::read(schema, names, pages, diagnostics);
    roots::infer(schema, &drafts);
    let mut declared = Declared::new(&drafts);
    declared.declare(schema, &drafts);
    infer::navigation(schema, &drafts, &mut declared);
    declared.finish(schema);
    if let Some(witness) = witness {
        witness.settle_callables(schema, diagnostics);
    }
    answers::settle(schema, &mut drafts, diagnostics);
    schema.operations = drafts.into_iter().map(|draft| draft.operation).collect();
    schema.operations.sort_by(|a, b| a.page.cmp(&b.page));
}

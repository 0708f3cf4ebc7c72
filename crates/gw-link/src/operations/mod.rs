//! Operations: what the API pages say of requests, walked through the types.
//!
//! Pages are read first (`draft`, with `bodies`, `responses`, `examples` and `permissions`). Then first segments get their types
//! (`roots`), and in rounds every route is walked (`walk`), actions and functions are put together from the calls met on
//! the way (`callables`, `calls`, `parameters`, at the end `overloads`), and steps that no table lists are inferred
//! (`infer`), until nothing new is found. Routes also tell which properties hold many (`plurals`). Last, each route gets its answer (`answers`). The rules are in `rules`.

mod answers;
mod bodies;
mod callables;
mod calls;
pub mod codes;
mod draft;
mod examples;
mod index;
mod infer;
mod overloads;
mod parameters;
mod permissions;
mod plurals;
mod responses;
mod roots;
pub mod rules;
mod titles;
mod votes;
mod walk;

use gw_page::model::Page;
use gw_schema::Schema;
use gw_source::Diagnostic;

use self::callables::Declared;
use self::draft::Draft;
use self::index::TypeIndex;
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
    let mut types = TypeIndex::new(schema);
    roots::infer(schema, &mut types, &drafts);
    let mut declared = Declared::new(&drafts);
    declared.declare(schema, &types, &drafts);
    infer::navigation(schema, &mut types, &drafts, &mut declared);
    declared.finish(schema);
    plurals::settle(schema, &types, &drafts, diagnostics);
    if let Some(witness) = witness {
        witness.settle_callables(schema, diagnostics);
    }
    answers::settle(schema, &types, &mut drafts, diagnostics);
    schema.operations = drafts.into_iter().flat_map(Draft::into_operations).collect();
    schema.operations.sort_by(|a, b| a.page.cmp(&b.page));
}

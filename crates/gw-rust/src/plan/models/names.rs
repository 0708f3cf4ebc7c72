//! The names of types in Rust, all settled before anything is printed.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{QualifiedName, Schema, TypeId};

use crate::plan::routes::case::{pascal, snake};

/// Names that a type cannot have, since generated code means others by them.
const TAKEN: [&str; 14] = [
    "Self", "Option", "Some", "None", "String", "Vec", "Result", "Ok", "Err", "Box", "Default", "Clone", "Debug",
    "Graph",
];

/// Where a type lives and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// The module of its namespace, below that of the models: empty for `microsoft.graph`.
    pub module: Vec<String>,
    /// The stem of its file in that module; also the private module in it.
    pub file: String,
    /// Its name.
    pub name: String,
}

/// The name of every type that is planned.
///
/// Names are settled over all types of the schema, chosen or not, so that a type has the same name in every slice.
#[derive(Clone, Debug, Default)]
pub struct TypeNames(Vec<TypeName>);

impl TypeNames {
    /// Settles all names.
    pub fn new(schema: &Schema) -> Self {
        let modules: BTreeSet<Vec<String>> = schema.types.iter().map(|ty| module(&ty.name)).collect();
        let mut names: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
        let mut files: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
        for path in &modules {
            for depth in 0..path.len() {
                // A namespace is a module beside the files of the one above it.
                files.entry(path[..depth].to_vec()).or_default().insert(path[depth].clone());
            }
        }
        let settle = |ty: &gw_schema::TypeDef| {
            let module = module(&ty.name);
            let name = pascal(&ty.name.name);
            let name = if TAKEN.contains(&name.as_str()) { format!("{name}Type") } else { name };
            let name = free(names.entry(module.clone()).or_default(), &name, "");
            let file = free(files.entry(module.clone()).or_default(), &snake(&ty.name.name), "_");
            TypeName { module, file, name }
        };
        Self(in_turn(&schema.types, |ty| !is_plain(&ty.name.name), settle))
    }

    /// The name of a type.
    pub fn get(&self, id: TypeId) -> &TypeName {
        &self.0[id.index()]
    }
}

/// The module of a namespace: `industry_data` for `microsoft.graph.industryData`.
fn module(name: &QualifiedName) -> Vec<String> {
    let namespace = name.namespace.strip_prefix("microsoft.graph").unwrap_or(&name.namespace);
    namespace.split('.').filter(|part| !part.is_empty()).map(snake).collect()
}

/// Whether a name on the wire is the one that its name in Rust would be made of: `displayName`, not `DisplayName` or `display_name`.
pub(super) fn is_plain(wire: &str) -> bool {
    let pascal = pascal(wire);
    let (first, rest) = pascal.split_at(1);
    wire.strip_prefix(&first.to_ascii_lowercase()) == Some(rest)
}

/// Settles each item, in the order of their turns, and gives the results in the order of the items: a name goes to what it fits
/// best, so that what comes to the schema later takes none from what was there.
pub(super) fn in_turn<T, K: Ord, R>(items: &[T], turn: impl Fn(&T) -> K, settle: impl FnMut(&T) -> R) -> Vec<R> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|at| turn(&items[*at]));
    let settled: Vec<R> = order.iter().map(|at| &items[*at]).map(settle).collect();
    let mut results: Vec<(usize, R)> = order.into_iter().zip(settled).collect();
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The name, or the first with a number behind it that is free. Letter case does not tell names apart, since it does
/// not tell files apart everywhere.
pub(super) fn free(taken: &mut BTreeSet<String>, name: &str, separator: &str) -> String {
    let numbered = (2..).map(|number| format!("{name}{separator}{number}"));
    let found = std::iter::once(name.to_owned()).chain(numbered).find(|name| taken.insert(name.to_lowercase()));
    found.unwrap_or_else(|| name.to_owned())
}

//! What is not called in Rust as its name on the wire would have it.

use gw_schema::{Schema, TypeDef};
use gw_source::{Diagnostic, Site};

use super::{ModelKind, ModelPlan, PropertyPlan};
use crate::codes;
use crate::plan::routes::case::{pascal, snake};

/// Reports each type, property and member whose plain name was taken.
pub(crate) fn report(schema: &Schema, plan: &[ModelPlan]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for model in plan {
        let ty = &schema[model.id];
        if model.name.name != pascal(&ty.name.name) {
            diagnostics.push(fault(ty.origin.site, &model.wire, &model.name.name));
        }
        match &model.kind {
            ModelKind::Object(object) => {
                diagnostics.extend(object.properties.iter().filter_map(|property| of_property(ty, property)));
            }
            ModelKind::Enumeration(variants) => {
                let members = ty.members().into_iter().flat_map(|body| &body.members);
                let renamed = members.zip(variants).filter(|(member, variant)| variant.name != pascal(&member.name));
                diagnostics.extend(renamed.map(|(member, variant)| {
                    fault(member.origin.site, &format!("{}.{}", ty.name, member.name), &variant.name)
                }));
            }
        }
    }
    diagnostics
}

fn of_property(ty: &TypeDef, plan: &PropertyPlan) -> Option<Diagnostic> {
    let accessor = plan.accessor.as_ref()?;
    let expected = snake(&plan.wire);
    let constant = plan.constant.to_lowercase();
    let name = [accessor, &constant].into_iter().find(|name| **name != expected)?;
    let name = if name == accessor { name } else { &plan.constant };
    let property = ty.structured()?.properties.iter().find(|property| property.name == plan.wire)?;
    Some(fault(property.origin.site, &format!("{}.{}", ty.name, plan.wire), name))
}

fn fault(site: Site, wire: &str, name: &str) -> Diagnostic {
    Diagnostic::new(&codes::NAME_TAKEN, site, format!("`{wire}` is `{name}` in Rust, as its plain name is taken"))
}

//! Walks documented routes through the plan: which methods lead along them, and the proof that merging loses nothing,
//! as each route gives its own path again.

use gw_schema::{PathTemplate, Schema, Segment};

use super::functions::Functions;
use super::merge::{Occurrence, StateId, Walk};
use super::method::{Deed, MethodPlan};
use super::module::RoutesPlan;
use super::step::{Slot, Step};

impl RoutesPlan {
    /// The chosen routes that the generated methods do not lead to, or lead elsewhere.
    pub fn lost(&self, schema: &Schema) -> Vec<Occurrence> {
        let functions = Functions::new(schema);
        let is_lost = |occurrence: &Occurrence| {
            let route = &schema.operations[occurrence.operation].routes[occurrence.route];
            let rebuilt = self.rebuild(&Walk::new(schema, &functions, *occurrence));
            !rebuilt.is_some_and(|rebuilt| is_same_path(&rebuilt, &route.path))
        };
        self.chosen.iter().copied().filter(is_lost).collect()
    }

    /// The path that a caller of the generated methods gets for a documented route, with its parameters in braces;
    /// none when some step of it has no method.
    fn rebuild(&self, walk: &Walk) -> Option<Vec<String>> {
        let calls = self.calls(walk)?;
        let mut built = Built::default();
        for (planned, documented) in calls.iter().filter_map(|method| method.step.as_ref()).zip(&walk.strides) {
            built.push(planned, &documented.step);
        }
        Some(built.segments)
    }

    /// How a caller writes the request of a documented route: `graph.me().messages().by_id(id).get()`.
    pub(super) fn spell(&self, walk: &Walk) -> Option<String> {
        let calls = self.calls(walk)?;
        Some(calls.into_iter().fold("graph".to_owned(), |text, method| {
            let arguments: Vec<&str> = method.parameters().collect();
            format!("{text}.{}({})", method.name, arguments.join(", "))
        }))
    }

    /// The methods to call for a route, from the root on.
    fn calls(&self, Walk { strides, occurrence, .. }: &Walk) -> Option<Vec<&MethodPlan>> {
        let mut calls = Vec::new();
        let mut at = StateId::ROOT;
        for (index, stride) in strides.iter().enumerate() {
            let methods = &self.path(at).methods;
            let leads = methods.iter().find_map(|method| match method.deed {
                Deed::Lead(to) if takes(method, &stride.step) => Some((method, to)),
                _ => None,
            });
            if let Some((method, to)) = leads {
                calls.push(method);
                at = to;
                continue;
            }
            let is_last = index + 1 == strides.len();
            let send = methods.iter().find(|method| takes(method, &stride.step) && sends(method, *occurrence));
            calls.push(send.filter(|_| is_last)?);
            return Some(calls);
        }
        let here = &self.path(at).methods;
        calls.push(here.iter().find(|method| method.step.is_none() && sends(method, *occurrence))?);
        Some(calls)
    }
}

fn takes(method: &MethodPlan, step: &Step) -> bool {
    method.step.as_ref().is_some_and(|known| known.shape() == step.shape())
}

fn sends(method: &MethodPlan, occurrence: Occurrence) -> bool {
    matches!(&method.deed, Deed::Send { occurrences, .. } if occurrences.binary_search(&occurrence).is_ok())
}

/// Segments, built as the runtime builds them from a method's step, with the parameters of a route for values.
#[derive(Default)]
struct Built {
    segments: Vec<String>,
}

impl Built {
    fn push(&mut self, planned: &Step, documented: &Step) {
        match (planned, documented) {
            (Step::Key { .. }, Step::Key { parameter }) => self.add(&format!("{{{parameter}}}")),
            (Step::ItemPath { .. }, Step::ItemPath { parameter }) => self.segments.push(format!(":/{{{parameter}}}")),
            (Step::Segment(name), _) => self.add(name),
            (Step::Call { name, slots }, _) => self.add(&(name.clone() + &arguments(slots, documented.slots()))),
            (Step::Arguments(slots), _) => {
                if let Some(last) = self.segments.last_mut() {
                    last.push_str(&arguments(slots, documented.slots()));
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, segment: &str) {
        self.segments.push(format!("/{segment}"));
    }
}

fn arguments(planned: &[Slot], documented: &[Slot]) -> String {
    let argument = |slot: &Slot| {
        let same = documented.iter().find(|known| known.name.eq_ignore_ascii_case(&slot.name));
        let value = same.map(|same| same.documented.as_str()).unwrap_or_default();
        if slot.name.is_empty() { value.to_owned() } else { format!("{}={value}", slot.name) }
    };
    format!("({})", planned.iter().map(argument).collect::<Vec<_>>().join(","))
}

/// Whether a rebuilt path is that of the docs. Letter case, quotes and the order of arguments do not matter, nor does
/// it that a page leaves out the arguments of a function altogether.
fn is_same_path(rebuilt: &[String], documented: &PathTemplate) -> bool {
    let same = |(rebuilt, documented): (&String, &Segment)| {
        let documented = PathTemplate { segments: vec![documented.clone()] }.to_string();
        let (rebuilt, documented) = (canonical(rebuilt), canonical(&documented));
        rebuilt == documented || rebuilt.split('(').next() == Some(&documented)
    };
    rebuilt.len() == documented.segments.len() && rebuilt.iter().zip(&documented.segments).all(same)
}

fn canonical(segment: &str) -> String {
    let plain = segment.replace('\'', "").to_lowercase();
    let Some((name, arguments)) = plain.split_once('(') else { return plain };
    let mut arguments: Vec<&str> = arguments.trim_end_matches(')').split(',').collect();
    arguments.sort_unstable();
    format!("{name}({})", arguments.join(","))
}

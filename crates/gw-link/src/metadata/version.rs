//! Whether the metadata is of the version that the docs describe.

use gw_schema::Schema;
use gw_source::{Diagnostic, Site, Span};

use super::Witness;
use crate::codes;
use crate::subjects::Subject;

/// Of a hundred documented types, how many the metadata must have. Real pairs have 95 and more.
const KNOWN: usize = 75;
/// Of a hundred structured types of the metadata, how many must be documented. Real pairs have 86 and more.
const DOCUMENTED: usize = 60;
/// Below so many types nothing can be told, as for a part of the docs.
const ENOUGH: usize = 200;

impl Witness<'_> {
    /// Reports when so many types differ that the metadata seems to be of another version.
    pub(crate) fn check_version(&self, subjects: &[Subject<'_>], diagnostics: &mut Vec<Diagnostic>) {
        let documented: Vec<usize> = (0..subjects.len()).filter(|at| subjects[*at].is_structured()).collect();
        let known = documented.iter().filter(|at| self.twins[**at].is_some()).count();
        let all = structured(self.schema);
        let Some(first) = self.schema.types.first().filter(|_| documented.len() >= ENOUGH) else { return };
        let message = if known * 100 < documented.len() * KNOWN {
            format!("the metadata has only {known} of the {} types that the docs describe", documented.len())
        } else if known * 100 < all * DOCUMENTED {
            format!("the docs describe only {known} of the {all} types of the metadata")
        } else {
            return;
        };
        let site = Site::new(first.origin.site.page, Span::default());
        let fault = Diagnostic::new(&codes::METADATA_OF_ANOTHER_VERSION, site, message);
        diagnostics.push(fault.help("give the metadata of the version that the docs describe"));
    }
}

fn structured(schema: &Schema) -> usize {
    schema.types.iter().filter(|ty| ty.structured().is_some()).count()
}

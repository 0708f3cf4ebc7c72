//! Which faults a person wants to see.

use graphwright::Fault;

/// Patterns for faults; all are taken when there is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Only<'a>(pub(super) &'a [String]);

impl Only<'_> {
    /// Whether a fault is to be shown.
    pub(super) fn takes(self, fault: &Fault<'_>) -> bool {
        self.0.is_empty() || self.0.iter().any(|pattern| fits(pattern, fault))
    }
}

fn fits(pattern: &str, fault: &Fault<'_>) -> bool {
    let code = fault.diagnostic.code;
    let named = [code.severity.name(), code.id, code.name].iter().any(|name| name.eq_ignore_ascii_case(pattern));
    named || fault.place().path.ends_with(pattern)
}

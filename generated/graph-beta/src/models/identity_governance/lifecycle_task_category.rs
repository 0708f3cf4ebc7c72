//! `microsoft.graph.identityGovernance.lifecycleTaskCategory`.
use graphwright_client::odata;
/// `microsoft.graph.identityGovernance.lifecycleTaskCategory`
///
/// Documented on [enums-identitygovernance](https://learn.microsoft.com/graph/api/resources/enums-identitygovernance?view=graph-rest-beta).
#[non_exhaustive]
pub enum LifecycleTaskCategory {
    /// Somebody arrives.
    Joiner,
    /// Somebody goes.
    Leaver,
    /// Marks the end of the first members.
    UnknownFutureValue,
    /// Somebody changes places.
    Mover,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    LifecycleTaskCategory, "microsoft.graph.identityGovernance.lifecycleTaskCategory", {
    Joiner = "joiner", Leaver = "leaver", UnknownFutureValue = "unknownFutureValue",
    Mover = "mover" }
);

//! `microsoft.graph.flowReadiness`.
use graphwright_client::odata;
/// `microsoft.graph.flowReadiness`
///
/// Documented on [incomingflow](https://learn.microsoft.com/graph/api/resources/incomingflow?view=graph-rest-beta).
#[non_exhaustive]
pub enum FlowReadiness {
    /// Something is still to be set up.
    NotReady,
    /// The flow can run.
    Ready,
    /// The source no longer accepts the credentials.
    Expired,
    /// Marks the end of the members that were there at first.
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    FlowReadiness, "microsoft.graph.flowReadiness", { NotReady = "notReady", Ready =
    "ready", Expired = "expired", UnknownFutureValue = "unknownFutureValue" }
);

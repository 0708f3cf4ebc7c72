//! `microsoft.graph.flowDirection`.
use graphwright_client::odata;
/// The way that the data of a flow goes.
///
/// Documented on [flowdirection](https://learn.microsoft.com/graph/api/resources/flowdirection?view=graph-rest-beta).
#[non_exhaustive]
pub enum FlowDirection {
    /// Into the tenant.
    Inbound,
    /// Out of the tenant.
    Outbound,
    /// Each way in turn. Deprecated. Set up two flows.
    ///
    /// **Deprecated.** Set up two flows.
    Both,
    /// Marks the end of the members that were there at first.
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    FlowDirection, "microsoft.graph.flowDirection", { Inbound = "inbound", Outbound =
    "outbound", Both = "both", UnknownFutureValue = "unknownFutureValue" }
);

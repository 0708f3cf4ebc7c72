//! `microsoft.graph.flowDataDomain`.
use graphwright_client::odata;
/// `microsoft.graph.flowDataDomain`
#[non_exhaustive]
pub enum FlowDataDomain {
    /// `education`
    Education,
    /// `retail`
    Retail,
    /// `health`
    Health,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    FlowDataDomain, "microsoft.graph.flowDataDomain", { Education = "education", Retail =
    "retail", Health = "health" }
);

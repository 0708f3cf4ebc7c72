//! `microsoft.graph.flowFilter`.
use graphwright_client::odata;
use super::super::models;
/// What a flow takes and leaves. Several names in it are words that programming languages keep for themselves.
///
/// Documented on [flowfilter](https://learn.microsoft.com/graph/api/resources/flowfilter?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct FlowFilter(odata::Object);
graphwright_client::model!(
    FlowFilter, "#microsoft.graph.flowFilter", announced : false, subtypes : [],
    properties : ["async", "fieldName", "field_name", "match", "ref", "self", "type",
    "where"]
);
impl FlowFilter {
    /// The property `async`.
    pub const ASYNC: odata::Property<FlowFilter, bool> = odata::Property::new("async");
    /// The property `fieldName`.
    pub const FIELD_NAME: odata::Property<FlowFilter, String> = odata::Property::new(
        "fieldName",
    );
    /// The property `field_name`.
    pub const FIELD_NAME_2: odata::Property<FlowFilter, String> = odata::Property::new(
        "field_name",
    );
    /// The property `match`.
    pub const MATCH: odata::Property<FlowFilter, bool> = odata::Property::new("match");
    /// The property `ref`.
    pub const REF: odata::Property<FlowFilter, String> = odata::Property::new("ref");
    /// The property `self`.
    pub const SELF_: odata::Property<FlowFilter, bool> = odata::Property::new("self");
    /// The property `type`.
    pub const TYPE: odata::Property<FlowFilter, models::FlowFilterType> = odata::Property::new(
        "type",
    );
    /// The property `where`.
    pub const WHERE: odata::Property<FlowFilter, String> = odata::Property::new("where");
    /// Whether the filter may be worked out later.
    pub fn r#async(&self) -> Option<bool> {
        self.0.flag(Self::ASYNC)
    }
    /// The field that is compared. Required.
    ///
    /// Required on creation.
    pub fn field_name(&self) -> Option<&str> {
        self.0.text(Self::FIELD_NAME)
    }
    /// The field that is compared, in the spelling of the first preview. Still read, no longer written.
    pub fn field_name_2(&self) -> Option<&str> {
        self.0.text(Self::FIELD_NAME_2)
    }
    /// Whether matching rows are kept (`true`) or dropped (`false`). Default is `true`.
    ///
    /// The default is `true`.
    pub fn r#match(&self) -> Option<bool> {
        self.0.flag(Self::MATCH)
    }
    /// The name of another filter that goes first. Nullable.
    pub fn r#ref(&self) -> Option<&str> {
        self.0.text(Self::REF)
    }
    /// Whether the row is compared with itself.
    pub fn self_(&self) -> Option<bool> {
        self.0.flag(Self::SELF_)
    }
    /// How to compare. Possible values: `equals`, `startsWith`, `matches`.
    pub fn r#type(&self) -> Option<models::FlowFilterType> {
        self.0.value(Self::TYPE)
    }
    /// The value or pattern to compare with. Required.
    ///
    /// Required on creation.
    pub fn r#where(&self) -> Option<&str> {
        self.0.text(Self::WHERE)
    }
}

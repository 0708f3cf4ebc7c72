//! `microsoft.graph.identityGovernance.parameter`.
use graphwright_client::odata;
use super::super::super::models;
/// Something that a kind of task has to be told.
///
/// Documented on [identitygovernance-parameter](https://learn.microsoft.com/graph/api/resources/identitygovernance-parameter?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Parameter(odata::Object);
graphwright_client::model!(
    Parameter, "#microsoft.graph.identityGovernance.parameter", announced : false,
    subtypes : [], properties : ["name", "valueType", "values"]
);
impl Parameter {
    /// The property `name`.
    pub const NAME: odata::Property<Parameter, String> = odata::Property::new("name");
    /// The property `valueType`.
    pub const VALUE_TYPE: odata::Property<
        Parameter,
        models::identity_governance::ValueType,
    > = odata::Property::new("valueType");
    /// The property `values`.
    pub const VALUES: odata::Property<Parameter, Vec<String>> = odata::Property::new(
        "values",
    );
    /// The name that an argument is given under.
    pub fn name(&self) -> Option<&str> {
        self.0.text(Self::NAME)
    }
    /// What the argument must look like. The possible values are: `enum`, `string`, `int`, `bool`, `unknownFutureValue`.
    pub fn value_type(&self) -> Option<models::identity_governance::ValueType> {
        self.0.value(Self::VALUE_TYPE)
    }
    /// The values to choose from; empty when any will do.
    pub fn values(&self) -> odata::List<'_, String> {
        self.0.list(Self::VALUES)
    }
}

//! `microsoft.graph.keyValuePair`.
/// A name with a value, both text.
///
/// Documented on [keyvaluepair](https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct KeyValuePair(graphwright_client::odata::Object);
graphwright_client::model!(
    KeyValuePair, "#microsoft.graph.keyValuePair", announced : false, subtypes : [],
    properties : ["name", "value"]
);
impl KeyValuePair {
    /// The property `name`.
    pub const NAME: graphwright_client::odata::Property<KeyValuePair, String> = graphwright_client::odata::Property::new(
        "name",
    );
    /// The property `value`.
    pub const VALUE: graphwright_client::odata::Property<KeyValuePair, String> = graphwright_client::odata::Property::new(
        "value",
    );
    /// The name. Required.
    ///
    /// Required on creation.
    pub fn name(&self) -> Option<&str> {
        self.0.value(Self::NAME)
    }
    /// The value. Nullable.
    pub fn value(&self) -> Option<&str> {
        self.0.value(Self::VALUE)
    }
}

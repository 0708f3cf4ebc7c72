//! `microsoft.graph.keyValuePair`.
use graphwright_client::odata;
/// A name with a value, both text.
///
/// Documented on [keyvaluepair](https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct KeyValuePair(odata::Object);
graphwright_client::model!(
    KeyValuePair, "#microsoft.graph.keyValuePair", announced : false, subtypes : [],
    properties : ["name", "value"]
);
impl KeyValuePair {
    /// The property `name`.
    pub const NAME: odata::Property<KeyValuePair, String> = odata::Property::new("name");
    /// The property `value`.
    pub const VALUE: odata::Property<KeyValuePair, String> = odata::Property::new(
        "value",
    );
    /// The name. Required.
    ///
    /// Required on creation.
    pub fn name(&self) -> Option<&str> {
        self.0.text(Self::NAME)
    }
    /// The value. Nullable.
    pub fn value(&self) -> Option<&str> {
        self.0.text(Self::VALUE)
    }
}

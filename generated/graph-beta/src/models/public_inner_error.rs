//! `microsoft.graph.publicInnerError`.
use graphwright_client::odata;
use super::super::models;
/// The cause of a public error, one layer further down.
///
/// Documented on [publicinnererror](https://learn.microsoft.com/graph/api/resources/publicinnererror?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct PublicInnerError(odata::Object);
graphwright_client::model!(
    PublicInnerError, "#microsoft.graph.publicInnerError", announced : false, subtypes :
    [], properties : ["code", "details", "message", "target"]
);
impl PublicInnerError {
    /// The property `code`.
    pub const CODE: odata::Property<PublicInnerError, String> = odata::Property::new(
        "code",
    );
    /// The property `details`.
    pub const DETAILS: odata::Property<
        PublicInnerError,
        Vec<models::PublicErrorDetail>,
    > = odata::Property::new("details");
    /// The property `message`.
    pub const MESSAGE: odata::Property<PublicInnerError, String> = odata::Property::new(
        "message",
    );
    /// The property `target`.
    pub const TARGET: odata::Property<PublicInnerError, String> = odata::Property::new(
        "target",
    );
    /// A short word that programs can compare, such as `sourceUnreachable`.
    pub fn code(&self) -> Option<&str> {
        self.0.text(Self::CODE)
    }
    /// The single faults behind the cause.
    pub fn details(&self) -> odata::List<'_, models::PublicErrorDetail> {
        self.0.list(Self::DETAILS)
    }
    /// A sentence for the developer, always in English.
    pub fn message(&self) -> Option<&str> {
        self.0.text(Self::MESSAGE)
    }
    /// What the error is about: a property, a file or a parameter. Nullable.
    pub fn target(&self) -> Option<&str> {
        self.0.text(Self::TARGET)
    }
}

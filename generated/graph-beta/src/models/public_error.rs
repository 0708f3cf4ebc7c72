//! `microsoft.graph.publicError`.
use graphwright_client::odata;
use super::super::models;
/// An error in a form that may leave the service.
///
/// Documented on [publicerror](https://learn.microsoft.com/graph/api/resources/publicerror?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct PublicError(odata::Object);
graphwright_client::model!(
    PublicError, "#microsoft.graph.publicError", announced : false, subtypes : [],
    properties : ["code", "details", "innerError", "message", "target"]
);
impl PublicError {
    /// The property `code`.
    pub const CODE: odata::Property<PublicError, String> = odata::Property::new("code");
    /// The property `details`.
    pub const DETAILS: odata::Property<PublicError, Vec<models::PublicErrorDetail>> = odata::Property::new(
        "details",
    );
    /// The property `innerError`.
    pub const INNER_ERROR: odata::Property<PublicError, models::PublicInnerError> = odata::Property::new(
        "innerError",
    );
    /// The property `message`.
    pub const MESSAGE: odata::Property<PublicError, String> = odata::Property::new(
        "message",
    );
    /// The property `target`.
    pub const TARGET: odata::Property<PublicError, String> = odata::Property::new(
        "target",
    );
    /// A short word that programs can compare, such as `sourceUnreachable`.
    pub fn code(&self) -> Option<&str> {
        self.0.text(Self::CODE)
    }
    /// The single faults behind the error.
    pub fn details(&self) -> odata::List<'_, models::PublicErrorDetail> {
        self.0.list(Self::DETAILS)
    }
    /// What went wrong one layer below.
    pub fn inner_error(&self) -> Option<&models::PublicInnerError> {
        self.0.value(Self::INNER_ERROR)
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

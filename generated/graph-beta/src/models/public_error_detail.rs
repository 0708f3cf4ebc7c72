//! `microsoft.graph.publicErrorDetail`.
use graphwright_client::odata;
/// One of several faults behind a public error.
///
/// Documented on [publicerrordetail](https://learn.microsoft.com/graph/api/resources/publicerrordetail?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct PublicErrorDetail(odata::Object);
graphwright_client::model!(
    PublicErrorDetail, "#microsoft.graph.publicErrorDetail", announced : false, subtypes
    : [], properties : ["code", "message", "target"]
);
impl PublicErrorDetail {
    /// The property `code`.
    pub const CODE: odata::Property<PublicErrorDetail, String> = odata::Property::new(
        "code",
    );
    /// The property `message`.
    pub const MESSAGE: odata::Property<PublicErrorDetail, String> = odata::Property::new(
        "message",
    );
    /// The property `target`.
    pub const TARGET: odata::Property<PublicErrorDetail, String> = odata::Property::new(
        "target",
    );
    /// A short word that programs can compare, such as `sourceUnreachable`.
    pub fn code(&self) -> Option<&str> {
        self.0.text(Self::CODE)
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

//! `microsoft.graph.user`.
use graphwright_client::odata;
use super::super::models;
/// A person with an account in the directory. Only the part that workflows point to is told here.
///
/// Documented on [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct User(odata::Object);
graphwright_client::model!(
    User : models::Entity, "#microsoft.graph.user", announced : false, subtypes : [],
    properties : ["displayName", "userPrincipalName", "manager"]
);
impl User {
    /// The property `id`.
    pub const ID: odata::Property<User, String> = odata::Property::new("id");
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<User, String> = odata::Property::new(
        "displayName",
    );
    /// The property `userPrincipalName`.
    pub const USER_PRINCIPAL_NAME: odata::Property<User, String> = odata::Property::new(
        "userPrincipalName",
    );
    /// The property `manager`.
    pub const MANAGER: odata::Property<User, User> = odata::Property::new("manager");
    /// The name to show.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
    /// The name to sign in with. Required.
    ///
    /// Required on creation.
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.text(Self::USER_PRINCIPAL_NAME)
    }
    /// The person who answers for this one.
    ///
    /// A navigation property: there when it is expanded.
    pub fn manager(&self) -> Option<&User> {
        self.0.value(Self::MANAGER)
    }
}

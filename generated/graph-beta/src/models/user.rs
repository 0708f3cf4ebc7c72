//! `microsoft.graph.user`.
use graphwright_client::odata;
use super::super::models;
/// A person with an account in the directory. Only the part that flows and workflows point to is told here.
///
/// Documented on [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct User(odata::Object);
graphwright_client::model!(
    User : models::Entity, "#microsoft.graph.user", announced : false, subtypes : [],
    properties : ["createdDateTime", "displayName", "mail", "userPrincipalName",
    "manager"]
);
impl User {
    /// The property `id`.
    pub const ID: odata::Property<User, String> = odata::Property::new("id");
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: odata::Property<User, odata::OffsetDateTime> = odata::Property::new(
        "createdDateTime",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<User, String> = odata::Property::new(
        "displayName",
    );
    /// The property `mail`.
    pub const MAIL: odata::Property<User, String> = odata::Property::new("mail");
    /// The property `userPrincipalName`.
    pub const USER_PRINCIPAL_NAME: odata::Property<User, String> = odata::Property::new(
        "userPrincipalName",
    );
    /// The property `manager`.
    pub const MANAGER: odata::Property<User, User> = odata::Property::new("manager");
    /// When the account was made. Returned only on `$select`. Supports `$filter` (`eq`, `ge`, `le`).
    pub fn created_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::CREATED_DATE_TIME)
    }
    /// The name to show. Supports `$filter` (`eq`, `startsWith`), `$orderBy`, and `$search`.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
    /// The address for mail. Nullable. Supports `$filter` (`eq`, `startsWith`).
    pub fn mail(&self) -> Option<&str> {
        self.0.text(Self::MAIL)
    }
    /// The name to sign in with. Required.
    ///
    /// Required on creation.
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.text(Self::USER_PRINCIPAL_NAME)
    }
    /// The person who answers for this one. Supports `$expand`.
    ///
    /// A navigation property: there when it is expanded.
    pub fn manager(&self) -> Option<&User> {
        self.0.value(Self::MANAGER)
    }
}

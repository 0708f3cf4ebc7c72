//! The types of the service.
/// The types of `identity_governance`.
pub mod identity_governance;
mod entity;
pub use self::entity::Entity;
mod identity_governance_2;
pub use self::identity_governance_2::IdentityGovernance;
mod user;
pub use self::user::User;

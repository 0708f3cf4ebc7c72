//! Requests below `user`.
use graphwright_client::{Key, Path, Request};
use super::super::models;
/// The path of a `microsoft.graph.user`.
#[derive(Clone, Debug)]
pub struct UserPath(pub Path);
impl UserPath {
    /// Read one user, or the one who is signed in.
    ///
    /// `graph.me().get()`
    ///
    /// - [Get user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta): `GET /me`, `GET /users/{id}`; answers 200
    ///   - Work or school account: `User.Read`, `User.ReadWrite`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`
    ///   - Personal account: `User.Read`, `User.ReadWrite`
    ///   - Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/me?$select=id,displayName,createdDateTime`
    pub fn get(&self) -> Request<models::User> {
        self.0.get()
    }
}
/// The path of a collection of `microsoft.graph.user`.
#[derive(Clone, Debug)]
pub struct UserCollectionPath(pub Path);
impl UserCollectionPath {
    /// The `user` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> UserPath {
        UserPath(self.0.key(id))
    }
}

//! System query options of OData, and parameters of an operation's own.

use std::borrow::Cow;

use serde_json::Value;

use super::{Page, Request};
use crate::odata::{Model, Selection};

/// An answer whose properties `$select` can name.
pub trait Select {
    /// What has the properties: a model, or [`Value`] when they can have any name.
    type Of;
}

impl<M: Model> Select for M {
    type Of = M;
}

impl Select for Value {
    type Of = Value;
}

impl<T: Select> Select for Page<T> {
    type Of = T::Of;
}

/// An answer with many values, which can be filtered, sorted, searched, counted and cut.
pub trait Collection {}

impl<T> Collection for Page<T> {}

/// An untyped answer may be anything.
impl Collection for Value {}

impl<T: Select> Request<T> {
    /// `$select`: asks for these properties only: `[User::MAIL, User::SURNAME]`. More calls ask for more.
    #[expect(clippy::needless_pass_by_value, reason = "callers have arrays and tuples of constants")]
    pub fn select(mut self, properties: impl Selection<T::Of>) -> Self {
        properties.visit(&mut |name| self.parts.extend_query("$select", name));
        self
    }
}

impl<T> Request<T> {
    /// `$expand`: asks for related entities too: `manager`, `members($select=id;$top=5)`. More calls ask for more.
    pub fn expand(mut self, relationship: &str) -> Self {
        self.parts.extend_query("$expand", relationship);
        self
    }

    /// Any query option or parameter, by its name on the wire.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.parts.set_query(name.into(), value.into());
        self
    }
}

impl<T: Collection> Request<T> {
    /// `$filter`: asks for the values that this expression holds for. [`Literal`](crate::Literal) quotes values.
    pub fn filter(self, expression: impl Into<String>) -> Self {
        self.query("$filter", expression.into())
    }

    /// `$orderby`: sorts: `displayName`, `receivedDateTime desc`. More calls sort what is equal by the earlier ones.
    pub fn order_by(mut self, property: &str) -> Self {
        self.parts.extend_query("$orderby", property);
        self
    }

    /// `$search`: asks for the values that match: `"displayName:adele"`, quotes included.
    ///
    /// The service takes it on directory objects only with the header `ConsistencyLevel: eventual`; so that is set.
    pub fn search(self, expression: impl Into<String>) -> Self {
        self.query("$search", expression.into()).eventual()
    }

    /// `$count=true`: asks how many values there are on all pages.
    ///
    /// The service takes it on directory objects only with the header `ConsistencyLevel: eventual`; so that is set.
    pub fn count(self) -> Self {
        self.query("$count", "true").eventual()
    }

    /// `$top`: asks for at most so many values a page.
    pub fn top(self, values: u32) -> Self {
        self.query("$top", values.to_string())
    }

    /// `$skip`: leaves out so many values.
    pub fn skip(self, values: u32) -> Self {
        self.query("$skip", values.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Path, ServiceRoot};

    fn request() -> Request<Value> {
        Path::new(ServiceRoot::from_static("")).segment("users").get()
    }

    #[test]
    fn options_that_list_are_joined_and_others_replaced() {
        let url = request().select(["id", "mail"]).select(["surname"]).expand("manager").expand("photo").url();
        assert_eq!(url, "/users?$select=id,mail,surname&$expand=manager,photo");
        assert_eq!(request().top(5).top(7).skip(1).url(), "/users?$top=7&$skip=1");
        assert_eq!(request().order_by("a desc").order_by("b").url(), "/users?$orderby=a%20desc,b");
    }

    #[test]
    fn an_empty_selection_asks_for_nothing() {
        assert_eq!(request().select([""; 0]).url(), "/users");
    }

    #[test]
    fn counting_and_searching_need_eventual_consistency() {
        assert_eq!(request().top(5).parts().header_value("ConsistencyLevel"), None);
        assert_eq!(request().count().parts().header_value("consistencylevel"), Some("eventual"));
        let search = request().search("\"displayName:a\"");
        assert_eq!(search.parts().header_value("ConsistencyLevel"), Some("eventual"));
        assert_eq!(search.url(), "/users?$search=%22displayName:a%22");
    }
}

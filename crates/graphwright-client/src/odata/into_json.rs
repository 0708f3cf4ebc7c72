//! What can be written where a property has a type.

use serde_json::Value;

use super::{Model, PropertyType};

/// A value that can be written as a `T`.
///
/// `None` is written as null. A property that shall not be written at all is not set.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be written as `{T}`")]
pub trait IntoJson<T> {
    /// The value as JSON.
    fn into_json(self) -> Value;
}

// There is no impl for `Option<&str>`, or it would have to be said which `None` is meant.
impl<T: PropertyType + IntoJson<T>> IntoJson<T> for Option<T> {
    fn into_json(self) -> Value {
        self.map_or(Value::Null, T::into_json)
    }
}

impl<M: Model> IntoJson<M> for M {
    fn into_json(self) -> Value {
        M::peel(self).into()
    }
}

macro_rules! into_json {
    ($($value:ty as $written:ty),*) => {$(
        impl IntoJson<$written> for $value {
            fn into_json(self) -> Value {
                self.into()
            }
        }
    )*};
}

into_json!(Value as Value, &str as Value, String as Value, bool as Value, i64 as Value, f64 as Value);
into_json!(String as String, &str as String, bool as bool);

impl IntoJson<String> for &String {
    fn into_json(self) -> Value {
        self.as_str().into()
    }
}

impl IntoJson<uuid::Uuid> for uuid::Uuid {
    fn into_json(self) -> Value {
        self.to_string().into()
    }
}

impl<T, V: IntoJson<T>> IntoJson<Vec<T>> for Vec<V> {
    fn into_json(self) -> Value {
        self.into_iter().map(IntoJson::into_json).collect()
    }
}

impl<T, V: IntoJson<T>, const N: usize> IntoJson<Vec<T>> for [V; N] {
    fn into_json(self) -> Value {
        self.into_iter().map(IntoJson::into_json).collect()
    }
}

impl<T, V: IntoJson<T> + Clone> IntoJson<Vec<T>> for &[V] {
    fn into_json(self) -> Value {
        self.iter().cloned().map(IntoJson::into_json).collect()
    }
}

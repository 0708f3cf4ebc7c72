//! Enumerations that keep the values they do not know.

use std::fmt;

use serde_core::de::{Error, Visitor};
use serde_core::{Deserializer, Serializer};

/// An enumeration of the service: known values by name, others kept as they came.
pub trait Enumeration: Sized + 'static {
    /// The name of the enumeration on the wire.
    const NAME: &'static str;

    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// The value with this text; the unknown one when there is none.
    fn from_text(text: &str) -> Self;
}

/// The text of a value that an enumeration does not know. It can be read but not made by hand, so that code which
/// handles it goes on to work when the value gets a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes the text.
pub fn serialize<E: Enumeration, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.as_str())
}

/// Reads any text.
pub fn deserialize<'de, E: Enumeration, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    struct Text<E>(std::marker::PhantomData<E>);

    impl<E: Enumeration> Visitor<'_> for Text<E> {
        type Value = E;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a value of {}", E::NAME)
        }

        fn visit_str<R: Error>(self, text: &str) -> Result<E, R> {
            Ok(E::from_text(text))
        }
    }

    deserializer.deserialize_str(Text(std::marker::PhantomData))
}

/// The traits of a generated enumeration: `enumeration!(RunStatus, "microsoft.graph.runStatus", { Active = "active" })`.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration {
    ($name:ident, $wire:literal, { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $crate::odata::Enumeration for $name {
            const NAME: &'static str = $wire;

            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::UnknownValue(unknown) => unknown.as_str(),
                }
            }

            fn from_text(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::UnknownValue($crate::odata::UnknownValue::__new(text)),
                }
            }
        }

        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                $crate::odata::Enumeration::as_str(self)
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::odata::Enumeration::from_text(text)
            }
        }

        impl $crate::odata::PropertyType for $name {
            type Value<'a> = Self;
            const NAME: &'static str = $wire;

            fn from_json(json: &$crate::odata::Value) -> ::core::option::Option<Self> {
                json.as_str().map($crate::odata::Enumeration::from_text)
            }
        }

        impl $crate::odata::IntoJson<$name> for $name {
            fn into_json(self) -> $crate::odata::Value {
                self.as_str().into()
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                self.as_str().into()
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::odata::__private::serde_core::Serialize for $name {
            fn serialize<S: $crate::odata::__private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::odata::__private::serialize_enumeration(self, serializer)
            }
        }

        impl<'de> $crate::odata::__private::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::odata::__private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::odata::__private::deserialize_enumeration(deserializer)
            }
        }
    };
}

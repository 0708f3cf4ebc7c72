//! What all models can do.

use std::fmt;

use bytemuck::TransparentWrapper;
use serde_core::{Deserialize, Deserializer};
use serde_json::Value;

use super::{IntoJson, Object, Property, PropertyError, PropertyType};

/// What the docs tell of a type.
#[derive(Debug)]
pub struct TypeInfo {
    #[doc(hidden)]
    pub odata_type: &'static str,
    #[doc(hidden)]
    pub base: Option<&'static TypeInfo>,
    #[doc(hidden)]
    pub subtypes: &'static [&'static str],
    #[doc(hidden)]
    pub properties: &'static [&'static str],
    #[doc(hidden)]
    pub is_announced: bool,
}

impl TypeInfo {
    /// What `@odata.type` says of an object of exactly this type: `#microsoft.graph.user`.
    pub fn odata_type(&self) -> &'static str {
        self.odata_type
    }

    /// What `@odata.type` says of objects of the types that derive from this one.
    pub fn subtypes(&self) -> &'static [&'static str] {
        self.subtypes
    }

    /// The names of all properties on the wire: those of the type, then those of its base, and so on.
    pub fn properties(&self) -> impl Iterator<Item = &'static str> {
        std::iter::successors(Some(self), |info| info.base).flat_map(|info| info.properties).copied()
    }

    fn has_property(&self, name: &str) -> bool {
        self.properties().any(|property| property == name)
    }
}

/// An entity or complex type of the service: a JSON object with typed properties.
///
/// Reading a property through its accessor gives `None` when it is absent, null or malformed; [`get`](Self::get) tells
/// these apart. What is set is written, `None` as null; what is not set is not written.
///
/// ```
/// # use graphwright_client::odata::{Model, Object, Property};
/// # use graphwright_client::model;
/// # #[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
/// # #[repr(transparent)]
/// # pub struct Run(Object);
/// # impl Run {
/// #     pub const DISPLAY_NAME: Property<Run, String> = Property::new("displayName");
/// #     pub const NOTES: Property<Run, String> = Property::new("notes");
/// #     pub fn display_name(&self) -> Option<&str> { self.0.value(Self::DISPLAY_NAME) }
/// # }
/// # model!(Run, "#microsoft.graph.run", announced: false, subtypes: [], properties: ["displayName", "notes"]);
/// let run = Run::new().with(Run::DISPLAY_NAME, "nightly").with(Run::NOTES, None);
/// assert_eq!(run.display_name(), Some("nightly"));
/// assert_eq!(serde_json::to_string(&run).unwrap(), r#"{"displayName":"nightly","notes":null}"#);
/// ```
pub trait Model: TransparentWrapper<Object> + Sized + 'static {
    /// What the docs tell of the type.
    const TYPE_INFO: &'static TypeInfo;

    /// What `@odata.type` says of an object of exactly this type: `#microsoft.graph.user`.
    const ODATA_TYPE: &'static str = Self::TYPE_INFO.odata_type;

    /// A value without properties.
    #[must_use]
    fn new() -> Self {
        Self::wrap(new_object::<Self>())
    }

    /// The value of a property: an error when it is absent or malformed, none when it is null.
    fn get<T: PropertyType>(&self, property: Property<Self, T>) -> Result<Option<T::Value<'_>>, PropertyError> {
        let name = property.name();
        let json = Self::peel_ref(self).get_raw(name).ok_or(PropertyError::Absent { property: name })?;
        match T::from_json(json) {
            None if !json.is_null() => Err(PropertyError::malformed::<T>(name, json)),
            value => Ok(value),
        }
    }

    /// The nested value of a property, to change it; none when it is absent, null or no object.
    fn get_mut<T: Model>(&mut self, property: Property<Self, T>) -> Option<&mut T> {
        let json = Self::peel_mut(self).as_map_mut().get_mut(property.name())?;
        json.as_object_mut().map(|map| T::wrap_mut(Object::wrap_mut(map)))
    }

    /// Sets a property; `None` sets it to null.
    fn set<T: PropertyType>(&mut self, property: Property<Self, T>, value: impl IntoJson<T>) -> &mut Self {
        Self::peel_mut(self).set_raw(property.name(), value.into_json());
        self
    }

    /// The same value with a property set; `None` sets it to null.
    #[must_use]
    fn with<T: PropertyType>(mut self, property: Property<Self, T>, value: impl IntoJson<T>) -> Self {
        self.set(property, value);
        self
    }

    /// Makes a property absent, so that it is not written, and gives the value that it had.
    fn remove<T>(&mut self, property: Property<Self, T>) -> Option<Value> {
        Self::peel_mut(self).remove_raw(property.name())
    }

    /// Whether a property is there and null.
    fn is_null<T>(&self, property: Property<Self, T>) -> bool {
        Self::peel_ref(self).get_raw(property.name()).is_some_and(Value::is_null)
    }

    /// Whether a property is not there.
    fn is_absent<T>(&self, property: Property<Self, T>) -> bool {
        Self::peel_ref(self).get_raw(property.name()).is_none()
    }

    /// The members that are no property of this type: those of open types and of later versions, and annotations.
    fn additional(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = Self::peel_ref(self).as_map().iter().map(|(name, value)| (name.as_str(), value));
        members.filter(|(name, _)| !Self::TYPE_INFO.has_property(name))
    }

    /// Whether the object says that it is a `D`, or of a type that derives from `D`.
    fn is<D: Model>(&self) -> bool {
        let odata_type = Self::peel_ref(self).odata_type();
        odata_type.is_some_and(|name| name == D::ODATA_TYPE || D::TYPE_INFO.subtypes.contains(&name))
    }

    /// This value as one of a derived type, when it [is](Self::is) one.
    fn downcast_ref<D: Model>(&self) -> Option<&D> {
        self.is::<D>().then(|| D::wrap_ref(Self::peel_ref(self)))
    }

    /// This value as one of a derived type, to change it, when it [is](Self::is) one.
    fn downcast_mut<D: Model>(&mut self) -> Option<&mut D> {
        if self.is::<D>() { Some(D::wrap_mut(Self::peel_mut(self))) } else { None }
    }

    /// This value as one of a derived type, when it [is](Self::is) one; else itself again.
    ///
    /// # Errors
    ///
    /// Gives the value back when its `@odata.type` is absent or that of another type.
    fn downcast<D: Model>(self) -> Result<D, Self> {
        if self.is::<D>() { Ok(D::wrap(Self::peel(self))) } else { Err(self) }
    }

    /// The object that this value is, to change it.
    fn as_object_mut(&mut self) -> &mut Object {
        Self::peel_mut(self)
    }

    /// The object that this value is.
    fn into_object(self) -> Object {
        Self::peel(self)
    }

    /// An object read as a value of this type, whatever it says it is.
    #[must_use]
    fn from_object(object: Object) -> Self {
        Self::wrap(object)
    }
}

impl<M: Model> PropertyType for M {
    type Value<'a> = &'a Self;
    const NAME: &'static str = M::ODATA_TYPE;

    fn from_json(json: &Value) -> Option<&Self> {
        json.as_object().map(|map| M::wrap_ref(Object::wrap_ref(map)))
    }
}

/// An object that says its type if it must.
pub fn new_object<M: Model>() -> Object {
    let mut object = Object::new();
    if M::TYPE_INFO.is_announced {
        object.set_odata_type(M::ODATA_TYPE);
    }
    object
}

/// Shows a model as its name with its members.
pub fn debug(name: &str, object: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(name)?;
    f.write_str(" ")?;
    f.debug_map().entries(object.as_map()).finish()
}

/// Reads any JSON object as a model.
pub fn deserialize<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    Object::deserialize(deserializer).map(M::wrap)
}

/// The traits of a generated model. A type with a base can be used wherever the base can.
#[doc(hidden)]
#[macro_export]
macro_rules! model {
    ($name:ident: $base:ty, $($info:tt)*) => {
        $crate::model!(@traits $name, Some(<$base as $crate::odata::Model>::TYPE_INFO), $($info)*);

        impl ::core::ops::Deref for $name {
            type Target = $base;

            fn deref(&self) -> &$base {
                $crate::odata::__private::bytemuck::TransparentWrapper::wrap_ref(&self.0)
            }
        }
    };
    (
        @traits $name:ident, $base:expr,
        $wire:literal, announced: $announced:literal, subtypes: $subtypes:expr, properties: $properties:expr $(,)?
    ) => {
        impl $crate::odata::Model for $name {
            const TYPE_INFO: &'static $crate::odata::TypeInfo = &$crate::odata::TypeInfo {
                odata_type: $wire,
                base: $base,
                subtypes: &$subtypes,
                properties: &$properties,
                is_announced: $announced,
            };
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::odata::__private::debug(stringify!($name), &self.0, f)
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self($crate::odata::__private::new_object::<Self>())
            }
        }

        impl $crate::odata::__private::serde_core::Serialize for $name {
            fn serialize<S: $crate::odata::__private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::odata::__private::serde_core::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> $crate::odata::__private::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::odata::__private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::odata::__private::deserialize(deserializer)
            }
        }
    };
    ($name:ident, $($info:tt)*) => {
        $crate::model!(@traits $name, None, $($info)*);

        impl ::core::ops::Deref for $name {
            type Target = $crate::odata::Object;

            fn deref(&self) -> &$crate::odata::Object {
                &self.0
            }
        }
    };
}

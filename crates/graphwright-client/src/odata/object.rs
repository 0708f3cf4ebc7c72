//! The JSON object that every model is.

use bytemuck::TransparentWrapper;
use serde_json::{Map, Value};

use super::{List, Property, PropertyType};

/// The control information that names the type of an object.
const ODATA_TYPE: &str = "@odata.type";

/// A JSON object: names and values in the order in which they came.
///
/// Every model can be used as the object that it is, for whatever has no accessor.
#[derive(Clone, Debug, Default, PartialEq, TransparentWrapper)]
#[repr(transparent)]
pub struct Object(Map<String, Value>);

impl Object {
    /// An object without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The members.
    pub fn as_map(&self) -> &Map<String, Value> {
        &self.0
    }

    /// The members, to change them.
    pub fn as_map_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.0
    }

    /// The members, to keep them.
    pub fn into_map(self) -> Map<String, Value> {
        self.0
    }

    /// The member with this name, whether a property declares it or not.
    pub fn get_raw(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Sets the member with this name, and gives the value that it had.
    pub fn set_raw(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.insert(name.into(), value.into())
    }

    /// Takes the member with this name out; the others keep their order.
    pub fn remove_raw(&mut self, name: &str) -> Option<Value> {
        self.0.shift_remove(name)
    }

    /// The type that the object says it is: `#microsoft.graph.user`.
    pub fn odata_type(&self) -> Option<&str> {
        self.0.get(ODATA_TYPE)?.as_str()
    }

    /// Lets the object say which type it is.
    pub fn set_odata_type(&mut self, odata_type: &str) {
        self.0.insert(ODATA_TYPE.to_owned(), odata_type.into());
    }

    /// The value of a property; none when it is absent, null or malformed.
    pub fn value<M, T: PropertyType>(&self, property: Property<M, T>) -> Option<T::Value<'_>> {
        self.0.get(property.name()).and_then(T::from_json)
    }

    /// The text of a property; none when it is absent, null or malformed. As [`value`](Self::value), but cheaper to compile.
    pub fn text<M>(&self, property: Property<M, String>) -> Option<&str> {
        self.value(property)
    }

    /// Whether a property is true; none when it is absent, null or malformed. As [`value`](Self::value), but cheaper to compile.
    pub fn flag<M>(&self, property: Property<M, bool>) -> Option<bool> {
        self.value(property)
    }

    /// The values of a collection; an empty list when it is absent, null or malformed.
    pub fn list<M, T: PropertyType>(&self, property: Property<M, Vec<T>>) -> List<'_, T> {
        self.value(property).unwrap_or_default()
    }
}

impl From<Map<String, Value>> for Object {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

impl serde_core::Serialize for Object {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> serde_core::Deserialize<'de> for Object {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self)
    }
}

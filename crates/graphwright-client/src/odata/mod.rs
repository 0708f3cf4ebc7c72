//! The runtime of generated models.
//!
//! A model is a JSON object with names: a newtype over [`Object`] whose accessors convert when they are called. So
//! whatever the service sends survives: null, absent and unknown members, enum values of tomorrow, derived types that
//! the docs do not know.

mod binary;
mod decimal;
mod duration;
mod enumeration;
mod flags;
mod into_json;
mod list;
mod model;
mod number;
mod object;
mod property;
mod temporal;

pub use binary::Binary;
pub use decimal::{Decimal, DecimalError};
pub use enumeration::{Enumeration, UnknownValue};
pub use flags::Flags;
pub use into_json::IntoJson;
pub use list::{Iter, List};
pub use model::{Model, TypeInfo};
pub use object::Object;
pub use property::{Property, PropertyError, PropertyType, Selection};
pub use serde_json::{Map, Value};
pub use time::{Date, Duration, OffsetDateTime, Time};
pub use uuid::Uuid;

/// What the macros of this crate and generated code name, and nobody else should.
#[doc(hidden)]
pub mod __private {
    pub use bytemuck;
    pub use serde_core;

    pub use super::enumeration::{deserialize as deserialize_enumeration, serialize as serialize_enumeration};
    pub use super::model::{debug, deserialize, new_object};
}

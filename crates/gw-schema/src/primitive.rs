//! The primitive types of OData.

use std::fmt;

/// A primitive type of OData CSDL 4.01, section 3.3, as far as Graph uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each variant is the `Edm` type of its name")]
pub enum Primitive {
    Binary,
    Boolean,
    Byte,
    Date,
    DateTimeOffset,
    Decimal,
    Double,
    Duration,
    Guid,
    Int16,
    Int32,
    Int64,
    SByte,
    Single,
    Stream,
    String,
    TimeOfDay,
    Untyped,
}

impl Primitive {
    /// Every primitive type, in the order of the names.
    pub const ALL: [Self; 18] = [
        Self::Binary,
        Self::Boolean,
        Self::Byte,
        Self::Date,
        Self::DateTimeOffset,
        Self::Decimal,
        Self::Double,
        Self::Duration,
        Self::Guid,
        Self::Int16,
        Self::Int32,
        Self::Int64,
        Self::SByte,
        Self::Single,
        Self::Stream,
        Self::String,
        Self::TimeOfDay,
        Self::Untyped,
    ];

    /// The name without `Edm.`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Binary => "Binary",
            Self::Boolean => "Boolean",
            Self::Byte => "Byte",
            Self::Date => "Date",
            Self::DateTimeOffset => "DateTimeOffset",
            Self::Decimal => "Decimal",
            Self::Double => "Double",
            Self::Duration => "Duration",
            Self::Guid => "Guid",
            Self::Int16 => "Int16",
            Self::Int32 => "Int32",
            Self::Int64 => "Int64",
            Self::SByte => "SByte",
            Self::Single => "Single",
            Self::Stream => "Stream",
            Self::String => "String",
            Self::TimeOfDay => "TimeOfDay",
            Self::Untyped => "Untyped",
        }
    }

    /// The type with exactly this name, without `Edm.`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|primitive| primitive.name() == name)
    }
}

impl fmt::Display for Primitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Edm.{}", self.name())
    }
}

//! Properties as values, and the types that they may have.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

/// Longest text of a malformed value that an error carries.
const SHOWN: usize = 100;

/// A type that a property may have: what OData calls a primitive, enumeration or complex type, an entity type, or a
/// collection (`Vec`) of one of these.
pub trait PropertyType: 'static {
    /// What reading gives: borrowed where there is something to borrow.
    type Value<'a>;

    /// The name of the type in messages.
    const NAME: &'static str;

    /// Reads a value; none when it is null or malformed.
    fn from_json(json: &Value) -> Option<Self::Value<'_>>;
}

impl PropertyType for Value {
    type Value<'a> = &'a Self;
    const NAME: &'static str = "Edm.Untyped";

    fn from_json(json: &Value) -> Option<&Value> {
        Some(json).filter(|json| !json.is_null())
    }
}

impl PropertyType for String {
    type Value<'a> = &'a str;
    const NAME: &'static str = "Edm.String";

    fn from_json(json: &Value) -> Option<&str> {
        json.as_str()
    }
}

impl PropertyType for bool {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.Boolean";

    fn from_json(json: &Value) -> Option<Self> {
        json.as_bool()
    }
}

impl PropertyType for uuid::Uuid {
    type Value<'a> = Self;
    const NAME: &'static str = "Edm.Guid";

    fn from_json(json: &Value) -> Option<Self> {
        json.as_str()?.parse().ok()
    }
}

/// A property of the model `M` with values of type `T`.
///
/// Generated models have one as an associated constant for each of their properties. It reads and writes
/// ([`Model::get`](super::Model::get), [`Model::set`](super::Model::set)), and names the property in `$select`.
pub struct Property<M, T> {
    name: &'static str,
    types: PhantomData<fn() -> (M, T)>,
}

impl<M, T> Property<M, T> {
    /// The property with this name on the wire.
    pub const fn new(name: &'static str) -> Self {
        Self { name, types: PhantomData }
    }

    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<M, T> Clone for Property<M, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T> Copy for Property<M, T> {}

impl<M, T> fmt::Debug for Property<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.name).finish()
    }
}

impl<M, T> fmt::Display for Property<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl<M, T> AsRef<str> for Property<M, T> {
    fn as_ref(&self) -> &str {
        self.name
    }
}

/// Why a property has no value to give.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PropertyError {
    /// The object has no such member, perhaps because `$select` left it out.
    Absent {
        /// The name of the property.
        property: &'static str,
    },
    /// The member is there but no value of its type.
    Malformed {
        /// The name of the property.
        property: &'static str,
        /// The type that it should have.
        expected: &'static str,
        /// The JSON text that stands there, cut when it is long.
        text: String,
    },
}

impl PropertyError {
    /// The name of the property.
    pub fn property(&self) -> &'static str {
        match self {
            Self::Absent { property } | Self::Malformed { property, .. } => property,
        }
    }

    pub(super) fn malformed<T: PropertyType>(property: &'static str, json: &Value) -> Self {
        let mut text = json.to_string();
        if let Some((end, _)) = text.char_indices().nth(SHOWN) {
            text.truncate(end);
            text.push('…');
        }
        Self::Malformed { property, expected: T::NAME, text }
    }
}

impl fmt::Display for PropertyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent { property } => write!(f, "`{property}` is absent"),
            Self::Malformed { property, expected, text } => {
                write!(f, "`{property}` is no {expected}: {text}")
            }
        }
    }
}

impl Error for PropertyError {}

/// One or more properties of `M`: a property, an array of them, or a tuple of properties of different types.
pub trait Selection<M> {
    /// Calls `visit` with each name on the wire.
    fn visit(&self, visit: &mut dyn FnMut(&str));
}

impl<M, T> Selection<M> for Property<M, T> {
    fn visit(&self, visit: &mut dyn FnMut(&str)) {
        visit(self.name);
    }
}

/// An untyped answer has properties of any name.
impl Selection<Value> for &str {
    fn visit(&self, visit: &mut dyn FnMut(&str)) {
        visit(self);
    }
}

impl<M, P: Selection<M>> Selection<M> for [P] {
    fn visit(&self, visit: &mut dyn FnMut(&str)) {
        for property in self {
            property.visit(visit);
        }
    }
}

impl<M, P: Selection<M>, const N: usize> Selection<M> for [P; N] {
    fn visit(&self, visit: &mut dyn FnMut(&str)) {
        self.as_slice().visit(visit);
    }
}

impl<M, P: Selection<M>> Selection<M> for Vec<P> {
    fn visit(&self, visit: &mut dyn FnMut(&str)) {
        self.as_slice().visit(visit);
    }
}

macro_rules! selection_of_tuples {
    ($($first:ident $($rest:ident)*)?) => {$(
        impl<Model, $first: Selection<Model>, $($rest: Selection<Model>),*> Selection<Model> for ($first, $($rest,)*) {
            #[expect(non_snake_case, reason = "each part is named as its type")]
            fn visit(&self, visit: &mut dyn FnMut(&str)) {
                let ($first, $($rest,)*) = self;
                $first.visit(visit);
                $($rest.visit(visit);)*
            }
        }

        selection_of_tuples!($($rest)*);
    )?};
}

selection_of_tuples!(A B C D E F G H I J K L);

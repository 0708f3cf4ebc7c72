//! Collections that convert while they are read.

use std::fmt;
use std::marker::PhantomData;
use std::slice;

use serde_json::Value;

use super::{PropertyError, PropertyType};

/// A borrowed collection of values of type `T`. Each value is converted when it is asked for.
pub struct List<'a, T> {
    values: &'a [Value],
    item: PhantomData<fn() -> T>,
}

impl<'a, T: PropertyType> List<'a, T> {
    /// How many values there are, null and malformed ones too.
    pub fn len(self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.values.is_empty()
    }

    /// The value at an index; none when there is none, or it is null or malformed.
    pub fn get(self, index: usize) -> Option<T::Value<'a>> {
        self.values.get(index).and_then(T::from_json)
    }

    /// The first value; none when there is none, or it is null or malformed.
    pub fn first(self) -> Option<T::Value<'a>> {
        self.get(0)
    }

    /// The values; null and malformed ones are left out.
    pub fn iter(self) -> Iter<'a, T> {
        Iter { values: self.values.iter(), item: PhantomData }
    }

    /// The values, null as none and malformed ones as errors.
    pub fn try_iter(self) -> impl Iterator<Item = Result<Option<T::Value<'a>>, PropertyError>> + use<'a, T> {
        self.values.iter().map(|json| match T::from_json(json) {
            None if !json.is_null() => Err(PropertyError::malformed::<T>("value", json)),
            value => Ok(value),
        })
    }

    /// The values as JSON.
    pub fn as_raw(self) -> &'a [Value] {
        self.values
    }
}

impl<T: PropertyType> PropertyType for Vec<T> {
    type Value<'a> = List<'a, T>;
    const NAME: &'static str = "collection";

    fn from_json(json: &Value) -> Option<List<'_, T>> {
        json.as_array().map(|values| List { values, item: PhantomData })
    }
}

impl<T> Default for List<'_, T> {
    fn default() -> Self {
        Self { values: &[], item: PhantomData }
    }
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<T> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values).finish()
    }
}

impl<T> PartialEq for List<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

impl<'a, T: PropertyType> IntoIterator for List<'a, T> {
    type Item = T::Value<'a>;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

/// The values of a [`List`], null and malformed ones left out.
pub struct Iter<'a, T> {
    values: slice::Iter<'a, Value>,
    item: PhantomData<fn() -> T>,
}

impl<'a, T: PropertyType> Iterator for Iter<'a, T> {
    type Item = T::Value<'a>;

    fn next(&mut self) -> Option<T::Value<'a>> {
        self.values.find_map(T::from_json)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.values.size_hint().1)
    }
}

impl<T: PropertyType> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.values.rfind(|json| T::from_json(json).is_some()).and_then(T::from_json)
    }
}

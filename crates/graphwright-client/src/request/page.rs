//! Answers with many values.

/// One page of a collection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page<T> {
    /// The values on this page.
    pub value: Vec<T>,
    /// Where the next page is; none on the last one.
    pub next_link: Option<String>,
    /// Where later changes can be asked for; only on the last page of a delta query.
    pub delta_link: Option<String>,
    /// How many values there are on all pages; only when `$count` asked for it.
    pub count: Option<u64>,
}

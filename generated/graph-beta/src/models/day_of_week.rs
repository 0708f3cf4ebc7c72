//! `microsoft.graph.dayOfWeek`.
use graphwright_client::odata;
/// A day of the week.
///
/// Documented on [dayofweek](https://learn.microsoft.com/graph/api/resources/dayofweek?view=graph-rest-beta).
#[non_exhaustive]
pub enum DayOfWeek {
    /// `sunday`
    Sunday,
    /// `monday`
    Monday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// `thursday`
    Thursday,
    /// `friday`
    Friday,
    /// `saturday`
    Saturday,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    DayOfWeek, "microsoft.graph.dayOfWeek", { Sunday = "sunday", Monday = "monday",
    Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday", Friday =
    "friday", Saturday = "saturday" }
);

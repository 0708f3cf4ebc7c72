//! `microsoft.graph.runStatistics`.
use graphwright_client::odata;
/// Counts that a run keeps. This is an open type: a flow adds members of its own.
///
/// An open type: values may have further properties.
///
/// Documented on [runstatistics](https://learn.microsoft.com/graph/api/resources/runstatistics?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunStatistics(odata::Object);
graphwright_client::model!(
    RunStatistics, "#microsoft.graph.runStatistics", announced : false, subtypes : [],
    properties : ["averageRowsPerSecond", "byteCount", "cost", "errorRatio", "rowCount",
    "row_count", "timeSpent"]
);
impl RunStatistics {
    /// The property `averageRowsPerSecond`.
    pub const AVERAGE_ROWS_PER_SECOND: odata::Property<RunStatistics, f64> = odata::Property::new(
        "averageRowsPerSecond",
    );
    /// The property `byteCount`.
    pub const BYTE_COUNT: odata::Property<RunStatistics, i64> = odata::Property::new(
        "byteCount",
    );
    /// The property `cost`.
    pub const COST: odata::Property<RunStatistics, odata::Decimal> = odata::Property::new(
        "cost",
    );
    /// The property `errorRatio`.
    pub const ERROR_RATIO: odata::Property<RunStatistics, f32> = odata::Property::new(
        "errorRatio",
    );
    /// The property `rowCount`.
    pub const ROW_COUNT: odata::Property<RunStatistics, i64> = odata::Property::new(
        "rowCount",
    );
    /// The property `row_count`.
    pub const ROW_COUNT_2: odata::Property<RunStatistics, i64> = odata::Property::new(
        "row_count",
    );
    /// The property `timeSpent`.
    pub const TIME_SPENT: odata::Property<RunStatistics, odata::Duration> = odata::Property::new(
        "timeSpent",
    );
    /// How fast the run went.
    pub fn average_rows_per_second(&self) -> Option<f64> {
        self.0.value(Self::AVERAGE_ROWS_PER_SECOND)
    }
    /// How many bytes were read.
    pub fn byte_count(&self) -> Option<i64> {
        self.0.value(Self::BYTE_COUNT)
    }
    /// What the run will cost, in the currency of the contract.
    pub fn cost(&self) -> Option<odata::Decimal> {
        self.0.value(Self::COST)
    }
    /// The share of rows with errors, between 0 and 1.
    pub fn error_ratio(&self) -> Option<f32> {
        self.0.value(Self::ERROR_RATIO)
    }
    /// How many rows were read. Default is `0`.
    ///
    /// The default is `0`.
    pub fn row_count(&self) -> Option<i64> {
        self.0.value(Self::ROW_COUNT)
    }
    /// The same number under the name that the first preview used. (Deprecated) Use rowCount.
    ///
    /// **Deprecated.** (Deprecated) Use rowCount.
    pub fn row_count_2(&self) -> Option<i64> {
        self.0.value(Self::ROW_COUNT_2)
    }
    /// How long the run has worked, waiting left out.
    pub fn time_spent(&self) -> Option<odata::Duration> {
        self.0.value(Self::TIME_SPENT)
    }
}

//! `microsoft.graph.runLog`.
use graphwright_client::odata;
use super::super::models;
/// What one run wrote down while it worked. The text itself is a stream.
///
/// Documented on [runlog](https://learn.microsoft.com/graph/api/resources/runlog?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunLog(odata::Object);
graphwright_client::model!(
    RunLog : models::Entity, "#microsoft.graph.runLog", announced : false, subtypes : [],
    properties : ["checksum", "content", "correlationId", "createdDateTime", "size",
    "tags", "values"]
);
impl RunLog {
    /// The property `id`.
    pub const ID: odata::Property<RunLog, String> = odata::Property::new("id");
    /// The property `checksum`.
    pub const CHECKSUM: odata::Property<RunLog, odata::Binary> = odata::Property::new(
        "checksum",
    );
    /// The property `content`.
    pub const CONTENT: odata::Property<RunLog, odata::Binary> = odata::Property::new(
        "content",
    );
    /// The property `correlationId`.
    pub const CORRELATION_ID: odata::Property<RunLog, odata::Uuid> = odata::Property::new(
        "correlationId",
    );
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: odata::Property<RunLog, odata::OffsetDateTime> = odata::Property::new(
        "createdDateTime",
    );
    /// The property `size`.
    pub const SIZE: odata::Property<RunLog, i64> = odata::Property::new("size");
    /// The property `tags`.
    pub const TAGS: odata::Property<RunLog, Vec<String>> = odata::Property::new("tags");
    /// The property `values`.
    pub const VALUES: odata::Property<RunLog, Vec<models::KeyValuePair>> = odata::Property::new(
        "values",
    );
    /// The SHA-256 digest of the text.
    pub fn checksum(&self) -> Option<Vec<u8>> {
        self.0.value(Self::CHECKSUM)
    }
    /// The text. Read it by its own URL.
    ///
    /// A stream.
    pub fn content(&self) -> Option<Vec<u8>> {
        self.0.value(Self::CONTENT)
    }
    /// Ties the log to the requests of the same run.
    pub fn correlation_id(&self) -> Option<odata::Uuid> {
        self.0.value(Self::CORRELATION_ID)
    }
    /// When the first line was written; `0001-01-01T00:00:00Z` when there is none yet. Read-only.
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::CREATED_DATE_TIME)
    }
    /// How many bytes the text has. Read-only.
    ///
    /// Read-only.
    pub fn size(&self) -> Option<i64> {
        self.0.value(Self::SIZE)
    }
    /// Words to find the log by. Optional.
    pub fn tags(&self) -> odata::List<'_, String> {
        self.0.list(Self::TAGS)
    }
    /// Settings that the run was started with.
    pub fn values(&self) -> odata::List<'_, models::KeyValuePair> {
        self.0.list(Self::VALUES)
    }
}

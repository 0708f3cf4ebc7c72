//! `microsoft.graph.runLog`.
/// What one run wrote down while it worked. The text itself is a stream.
///
/// Documented on [runlog](https://learn.microsoft.com/graph/api/resources/runlog?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunLog(graphwright_client::odata::Object);
graphwright_client::model!(
    RunLog : super::Entity, "#microsoft.graph.runLog", announced : false, subtypes : [],
    properties : ["id", "checksum", "content", "correlationId", "createdDateTime",
    "size", "tags", "values"]
);
impl RunLog {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<RunLog, String> = graphwright_client::odata::Property::new(
        "id",
    );
    /// The property `checksum`.
    pub const CHECKSUM: graphwright_client::odata::Property<
        RunLog,
        graphwright_client::odata::Binary,
    > = graphwright_client::odata::Property::new("checksum");
    /// The property `content`.
    pub const CONTENT: graphwright_client::odata::Property<
        RunLog,
        graphwright_client::odata::Binary,
    > = graphwright_client::odata::Property::new("content");
    /// The property `correlationId`.
    pub const CORRELATION_ID: graphwright_client::odata::Property<
        RunLog,
        graphwright_client::odata::Uuid,
    > = graphwright_client::odata::Property::new("correlationId");
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: graphwright_client::odata::Property<
        RunLog,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("createdDateTime");
    /// The property `size`.
    pub const SIZE: graphwright_client::odata::Property<RunLog, i64> = graphwright_client::odata::Property::new(
        "size",
    );
    /// The property `tags`.
    pub const TAGS: graphwright_client::odata::Property<RunLog, Vec<String>> = graphwright_client::odata::Property::new(
        "tags",
    );
    /// The property `values`.
    pub const VALUES: graphwright_client::odata::Property<
        RunLog,
        Vec<super::KeyValuePair>,
    > = graphwright_client::odata::Property::new("values");
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
    pub fn correlation_id(&self) -> Option<graphwright_client::odata::Uuid> {
        self.0.value(Self::CORRELATION_ID)
    }
    /// When the first line was written; `0001-01-01T00:00:00Z` when there is none yet. Read-only.
    ///
    /// Read-only.
    pub fn created_date_time(
        &self,
    ) -> Option<graphwright_client::odata::OffsetDateTime> {
        self.0.value(Self::CREATED_DATE_TIME)
    }
    /// How many bytes the text has. Read-only.
    ///
    /// Read-only.
    pub fn size(&self) -> Option<i64> {
        self.0.value(Self::SIZE)
    }
    /// Words to find the log by. Optional.
    pub fn tags(&self) -> graphwright_client::odata::List<'_, String> {
        self.0.list(Self::TAGS)
    }
    /// Settings that the run was started with.
    pub fn values(&self) -> graphwright_client::odata::List<'_, super::KeyValuePair> {
        self.0.list(Self::VALUES)
    }
}

//! `microsoft.graph.incomingFlow`.
use graphwright_client::odata;
use super::super::models;
/// Brings data from a source outside into the tenant, on a schedule or when asked.
///
/// Documented on [incomingflow](https://learn.microsoft.com/graph/api/resources/incomingflow?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct IncomingFlow(odata::Object);
graphwright_client::model!(
    IncomingFlow : models::RunProcess, "#microsoft.graph.incomingFlow", announced : true,
    subtypes : [], properties : ["createdDateTime", "dataDomain", "filters", "label",
    "readiness", "schedule", "sourceUris"]
);
impl IncomingFlow {
    /// The property `id`.
    pub const ID: odata::Property<IncomingFlow, String> = odata::Property::new("id");
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<IncomingFlow, String> = odata::Property::new(
        "displayName",
    );
    /// The property `lastRunId`.
    pub const LAST_RUN_ID: odata::Property<IncomingFlow, odata::Uuid> = odata::Property::new(
        "lastRunId",
    );
    /// The property `runs`.
    pub const RUNS: odata::Property<IncomingFlow, Vec<models::Run>> = odata::Property::new(
        "runs",
    );
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: odata::Property<IncomingFlow, odata::OffsetDateTime> = odata::Property::new(
        "createdDateTime",
    );
    /// The property `dataDomain`.
    pub const DATA_DOMAIN: odata::Property<IncomingFlow, models::FlowDataDomain> = odata::Property::new(
        "dataDomain",
    );
    /// The property `filters`.
    pub const FILTERS: odata::Property<IncomingFlow, Vec<models::FlowFilter>> = odata::Property::new(
        "filters",
    );
    /// The property `label`.
    pub const LABEL: odata::Property<IncomingFlow, String> = odata::Property::new(
        "label",
    );
    /// The property `readiness`.
    pub const READINESS: odata::Property<IncomingFlow, models::FlowReadiness> = odata::Property::new(
        "readiness",
    );
    /// The property `schedule`.
    pub const SCHEDULE: odata::Property<IncomingFlow, models::FlowSchedule> = odata::Property::new(
        "schedule",
    );
    /// The property `sourceUris`.
    pub const SOURCE_URIS: odata::Property<IncomingFlow, Vec<String>> = odata::Property::new(
        "sourceUris",
    );
    /// When somebody set the flow up. Read-only.
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::CREATED_DATE_TIME)
    }
    /// What the data is about. Possible values are: `education`, `retail`, `health`.
    pub fn data_domain(&self) -> Option<models::FlowDataDomain> {
        self.0.value(Self::DATA_DOMAIN)
    }
    /// What to leave out of the source.
    pub fn filters(&self) -> odata::List<'_, models::FlowFilter> {
        self.0.list(Self::FILTERS)
    }
    /// A second name that nothing shows any more. Use displayName.
    ///
    /// **Deprecated.**
    pub fn label(&self) -> Option<&str> {
        self.0.text(Self::LABEL)
    }
    /// Whether the flow could run now. Read-only.
    ///
    /// Read-only.
    pub fn readiness(&self) -> Option<models::FlowReadiness> {
        self.0.value(Self::READINESS)
    }
    /// When the flow runs by itself; null when only people start it. Optional.
    pub fn schedule(&self) -> Option<&models::FlowSchedule> {
        self.0.value(Self::SCHEDULE)
    }
    /// Where the data comes from. At most 20. Required.
    ///
    /// Required on creation.
    pub fn source_uris(&self) -> odata::List<'_, String> {
        self.0.list(Self::SOURCE_URIS)
    }
}

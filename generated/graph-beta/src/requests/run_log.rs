//! Requests below `run_log`.
use graphwright_client::{Body, Content, Key, Path, Request};
/// The path of a collection of `microsoft.graph.runLog`.
#[derive(Clone, Debug)]
pub struct RunLogCollectionPath(pub Path);
impl RunLogCollectionPath {
    /// The `runLog` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> RunLogPath {
        RunLogPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.runLog`.
#[derive(Clone, Debug)]
pub struct RunLogPath(pub Path);
impl RunLogPath {
    /// The text. Read it by its own URL.
    pub fn content(&self) -> RunLogContentPath {
        RunLogContentPath(self.0.segment("content"))
    }
}
/// The path of `content`.
#[derive(Clone, Debug)]
pub struct RunLogContentPath(pub Path);
impl RunLogContentPath {
    /// Read the text of a runLog.
    ///
    /// `graph.industry_data().runs().by_id(id).logs().by_id(id).content().get()`
    ///
    /// - [Get content](https://learn.microsoft.com/graph/api/runlog-get-content?view=graph-rest-beta): `GET /industryData/runs/{runId}/logs/{runLogId}/content`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Headers: `Range`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/logs/2b0e0c0f-4f57-4a41-8b6c-1f2f5f0d7e01/content/$value`
    pub fn get(&self) -> Request<Content> {
        self.0.get()
    }
    /// Put another text in the place of that of a runLog.
    ///
    /// `graph.industry_data().runs().by_id(id).logs().by_id(id).content().replace(content)`
    ///
    /// - [Replace content](https://learn.microsoft.com/graph/api/runlog-put-content?view=graph-rest-beta): `PUT /industryData/runs/{runId}/logs/{runLogId}/content`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `PUT https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/logs/2b0e0c0f-4f57-4a41-8b6c-1f2f5f0d7e01/content`
    pub fn replace(&self, content: impl Into<Content>) -> Request<()> {
        self.0.put(Body::Content(content.into()))
    }
    /// Read the text of a runLog.
    ///
    /// `graph.industry_data().runs().by_id(id).logs().by_id(id).content().value()`
    ///
    /// - [Get content](https://learn.microsoft.com/graph/api/runlog-get-content?view=graph-rest-beta): `GET /industryData/runs/{runId}/logs/{runLogId}/content/$value`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Headers: `Range`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/logs/2b0e0c0f-4f57-4a41-8b6c-1f2f5f0d7e01/content/$value`
    pub fn value(&self) -> Request<Content> {
        self.0.segment("$value").get()
    }
}

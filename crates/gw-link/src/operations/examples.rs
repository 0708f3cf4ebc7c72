//! Example requests and their responses.

use gw_page::model::{self, Fence, FenceContent, Page};
use gw_schema::{Example, ExampleBody, ExampleRequest, ExampleResponse, Method, Type};
use gw_source::{Diagnostic, Origin, Site};

use super::codes;
use crate::names::Names;

/// An example of a page.
pub(crate) struct Found {
    /// The example.
    pub(crate) example: Example,
}

impl Found {
    /// Whether the example shows a request with this method, or none at all.
    pub(crate) fn is_of(&self, method: Method) -> bool {
        self.example.request.as_ref().is_none_or(|request| request.method == method)
    }
}

/// Pairs the requests and responses of a page: by name, else each response with the request before it.
pub(crate) fn read(page: &Page, names: &Names, diagnostics: &mut Vec<Diagnostic>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for fence in &page.fences {
        let name = fence.annotation.as_ref().and_then(|note| note.text("name")).map(ToOwned::to_owned);
        match &fence.content {
            FenceContent::Request(request) => {
                if let Some(request) = self::request(page, fence, request) {
                    found.push(Found { example: Example { name, request: Some(request), response: None } });
                }
            }
            FenceContent::Response(response) => {
                let response = self::response(page, fence, response, names);
                let open = |found: &Found| found.example.response.is_none();
                let same = found.iter().position(|found| name.is_some() && open(found) && found.example.name == name);
                let last = found.len().checked_sub(1).filter(|&last| open(&found[last]));
                let place = same.or(last).map(|at| &mut found[at]);
                if let Some(place) = place {
                    place.example.response = Some(response);
                    continue;
                }
                let site = response.origin.site;
                diagnostics.push(Diagnostic::new(
                    &codes::UNPAIRED_RESPONSE,
                    site,
                    "no request belongs to this response",
                ));
                found.push(Found { example: Example { name, request: None, response: Some(response) } });
            }
            _ => {}
        }
    }
    found
}

fn request(page: &Page, fence: &Fence, request: &model::HttpRequest) -> Option<ExampleRequest> {
    Some(ExampleRequest {
        method: Method::from_name(&request.line.method)?,
        url: request.line.url.value.clone(),
        headers: request.headers.clone(),
        body: request.body.as_ref().map(body),
        origin: Origin::stated(Site::new(page.id, fence.span)),
    })
}

fn response(page: &Page, fence: &Fence, response: &model::HttpResponse, names: &Names) -> ExampleResponse {
    let note = fence.annotation.as_ref();
    ExampleResponse {
        status: response.status,
        headers: response.headers.clone(),
        body: response.body.as_ref().map(body),
        ty: note.and_then(|note| annotated(note, page, names)),
        truncated: note.and_then(|note| note.flag("truncated")).unwrap_or(false),
        origin: Origin::stated(Site::new(page.id, fence.span)),
    }
}

/// The type that a comment states: `Collection(x)`, or `x` with `isCollection`.
fn annotated(note: &model::Annotation, page: &Page, names: &Names) -> Option<Type> {
    let text = note.odata_type()?;
    let inner = text
        .strip_prefix("Collection(")
        .or_else(|| text.strip_prefix("collection("))
        .map(|text| text.trim_end_matches(')'));
    let item = names.resolve_text(inner.unwrap_or(text), page)?;
    Some(Type { item, collection: inner.is_some() || note.flag("isCollection") == Some(true) })
}

fn body(body: &model::Body) -> ExampleBody {
    body.json.clone().map_or_else(|| ExampleBody::Text(body.text.clone()), ExampleBody::Json)
}

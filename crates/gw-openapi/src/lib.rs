//! The schema as OpenAPI 3.1 JSON.

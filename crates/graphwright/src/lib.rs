//! Typed Rust from the reference pages of Microsoft Graph: the facade and the build.rs entry.

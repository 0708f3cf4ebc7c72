//! Typed Rust from the reference pages of Microsoft Graph.
//!
//! # The pipeline
//! 1. *Find* the pages of a version: sorted, and nothing outside the docs.
//! 2. *Read* each page by itself: a [`Reading`]. In parallel; a fault of a page is a diagnostic, never an error.
//! 3. *Link* the pages: a [`Reference`], which holds the schema. From here on there is no markdown.
//! 4. *Print* what was asked for: a [`Package`] of Rust, or CSDL, OpenAPI, canonical JSON.
//! 5. *Apply* the files to a folder: written, checked or only told, as [`Mode`] says; all together or not at all.
//!
//! # Three depths
//! - One line in a build script: [`compile`], or [`compile_settings`] with a file that says more.
//! - A builder, for all else: [`Config::new`] with [`Config::write`] or [`Config::compile`].
//! - In memory, without a file: [`Config::in_memory`] with [`Config::read`] and [`Reference::package`].

#![warn(clippy::missing_errors_doc)]

mod alike;
mod build_script;
pub mod codes;
mod config;
mod docs;
mod error;
pub mod explain;
mod fault;
mod output;
mod package;
mod progress;
mod reading;
mod reference;
mod settings;

pub use alike::did_you_mean;
pub use build_script::{compile, compile_settings};
pub use config::{Config, Outcome};
pub use error::{Error, UnusedPattern};
pub use fault::{Fault, Place};
pub use gw_link::Undocumented;
pub use gw_page as page;
pub use gw_schema as schema;
pub use gw_source as source;
pub use gw_source::Severity;
pub use output::{Change, ChangeKind, Changes, Files, Mode, write_file};
pub use package::{Package, PackageSettings, Runtime};
pub use progress::{Progress, Stage, Unwatched};
pub use reading::Reading;
pub use reference::{FaultCounts, PageCounts, Reference};
pub use settings::{Metadata, Settings};

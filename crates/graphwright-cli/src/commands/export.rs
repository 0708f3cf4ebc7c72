//! `graphwright export`.

use std::io::{Write, stdout};

use crate::arguments::{ExportArguments, Form};
use crate::failure::{Failure, Verdict, printed};
use crate::screen::Screen;

/// Prints the schema of one version.
pub(crate) fn run(arguments: &ExportArguments, screen: &Screen) -> Result<Verdict, Failure> {
    let config = arguments.docs.config(arguments.version.as_slice())?;
    let reference = config.read(&config.one_version()?, screen.progress())?;
    screen.faults(&reference);
    screen.summary(&reference);
    screen.unusable([&reference]);
    let text = match arguments.form {
        Form::Schema => reference.to_schema_json(),
        Form::Csdl => reference.to_csdl(),
        Form::Openapi => reference.to_openapi(),
    };
    match &arguments.out {
        Some(path) => graphwright::write_file(path, &text)?,
        None => printed(stdout().lock().write_all(text.as_bytes()))?,
    }
    Ok(Verdict::Fine)
}

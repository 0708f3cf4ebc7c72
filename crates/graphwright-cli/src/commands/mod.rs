//! One module for each command.

pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod generate;
pub(crate) mod lint;
pub(crate) mod manual;

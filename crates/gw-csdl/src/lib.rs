//! The schema in CSDL XML, read and written.

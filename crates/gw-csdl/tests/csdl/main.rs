//! CSDL, read and written.

mod faults;
mod places;
mod round_trip;
mod service;
mod writing;

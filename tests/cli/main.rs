//! Runs the built `schemadiff` as a user would and looks at everything it says.
//!
//! What needs no server is here in full; what needs one skips itself where there is none to be had.

mod config;
mod database;
mod desired;
mod errors;
mod fake;
mod foreign;
mod generate;
mod labels;
mod large_objects;
mod lint;
mod program;
mod roles;
mod secrets;
mod server;
mod unmodelled;
mod usage;

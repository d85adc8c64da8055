//! Where catalogs are read from.
//!
//! Files say what is desired; they are run in a scratch database, and the database says what they mean.

pub mod git;
pub mod sql_files;
pub mod yaml;

//! What the program knows of database engines: how to reach them, their versions and their quoting.

pub mod postgres;

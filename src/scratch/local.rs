//! A private cluster of the PostgreSQL that is installed on this machine.
//!
//! It listens on a Unix socket in a directory of its own and nowhere else. What `initdb` makes is kept in the user's
//! cache directory: copying that is several times faster.

mod cluster;
mod find;
mod seed;
mod user;

pub(super) use self::cluster::Cluster;
pub(super) use self::find::{Installation, directory_with, installations};

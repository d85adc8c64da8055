//! schemadiff reads two schemas, finds what differs, and writes the migration between them, proven on a throw-away
//! database before anybody runs it.
//!
//! ```text
//! source ──► Catalog (from) ─┐
//!                            ├─► diff ─► changes ─► plan (graph, order, transactions) ─► proof ─► render / revision
//! source ──► Catalog (to)  ──┘
//! ```
//!
//! * [`source`] turns a live database, SQL or YAML files, a snapshot or a git revision into a [`catalog::Catalog`].
//!   Files are run in a [`scratch`] database and read back with the queries that read a live one: PostgreSQL itself is
//!   the only interpreter of SQL here.
//! * [`diff`] matches object ids and compares fields. It knows no kind of object.
//! * [`kind`] has one place per kind of object: its model, its catalog query, and the statements that create, alter and
//!   drop it.
//! * [`plan`] orders the resulting actions in a graph and groups them in transactions. It knows no kind either.
//! * [`proof`] runs the plan on a scratch copy of `from` and demands no difference to `to`.
//! * [`trace`] asks, statement by statement, which locks were really taken; [`lint`] says what that means for SQL that
//!   people wrote.
//! * [`render`] prints a plan; [`revision`] writes it to disk.

pub mod catalog;
pub mod cli;
pub mod compare;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod engine;
mod files;
#[cfg(test)]
mod generated;
pub mod hazard;
pub mod kind;
pub mod lint;
mod nearest;
pub mod plan;
pub mod proof;
pub mod render;
pub mod revision;
pub mod scratch;
mod secret;
pub mod source;
pub mod trace;

//! What holds for the program as a whole on a real server: how it reads, and that it leaves no trace.

mod coverage;
mod database;
mod detach;
#[cfg(feature = "embedded")]
mod embedded;
mod evidence;
mod extensions;
mod foreign;
mod hazards;
mod itself;
mod killed;
mod labels;
mod large_objects;
mod lint;
mod locks;
mod managed_roles;
mod online;
mod online_enum;
mod proxy;
mod queries;
mod regression;
mod roles;
#[path = "../support/servers.rs"]
mod servers;
mod subscriptions;
mod trace;
mod unlogged;
mod unseen;
mod untouched;

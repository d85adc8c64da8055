//! What holds for the program as a whole on a real server: how it reads, and that it leaves no trace.

mod database;
#[cfg(feature = "embedded")]
mod embedded;
mod evidence;
mod killed;
mod proxy;
mod queries;
mod roles;
#[path = "../support/servers.rs"]
#[expect(dead_code, reason = "shared with the generative test, which uses all of it")]
mod servers;
mod untouched;

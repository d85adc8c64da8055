//! What holds for the program as a whole on a real server: how it reads, and that it leaves no trace.

mod database;
mod killed;
mod proxy;
mod queries;
#[path = "../support/servers.rs"]
mod servers;
mod untouched;

//! PostgreSQL: connection settings as psql reads them, TLS, versions and quoting.

pub mod connect;
pub mod limit;
pub mod lock;
mod passfile;
pub mod quote;
mod service;
mod tls;
pub mod version;

//! Reads the project's own files and checks what ARCHITECTURE.md promises of them.

mod files;
mod invariants;
mod pages;
mod reachable;
mod text;
#[path = "../support/uncommitted.rs"]
mod uncommitted;
mod uncommitted_values;

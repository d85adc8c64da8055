//! The `schemadiff` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    schemadiff::cli::main()
}

//! `schemadiff init`.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

use super::arguments::{self, Reading};
use super::error::CommandError;
use super::inspect::{creation, read, split};
use super::{Invocation, exit};
use crate::config::{Config, FILE_NAME};
use crate::diagnostic::Diagnostic;
use crate::source::Source;

const CONFIG: &str = include_str!("init/schemadiff.yaml");
const EXAMPLE: &str = include_str!("init/example.sql");
const SCHEMA: &str = "schema";
const MIGRATIONS: &str = "migrations";

/// Write schemadiff.yaml, schema/ and migrations/ here; nothing that is there is changed
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Fill schema/ with this source, as an existing database
    #[arg(long, value_name = "SRC")]
    from: Option<String>,
    #[command(flatten)]
    reading: Reading,
}

impl Args {
    pub(super) async fn run(self, invocation: &Invocation) -> Result<u8, CommandError> {
        if Path::new(FILE_NAME).exists() {
            return Err(Diagnostic::error(format!("there is a {FILE_NAME} here already"))
                .help("change it as you like: `init` only begins")
                .into());
        }
        let mut written = Vec::new();
        let schema = Path::new(SCHEMA);
        if let Some(text) = &self.from {
            split::ensure_free(schema)?;
            let source = Source::parse(text)?;
            arguments::warn(&source, invocation);
            let request = self.reading.request(Source::Empty, source, &Config::default())?;
            let catalog = read(&request, invocation).await?;
            let files = split::write(&catalog, &creation(&catalog)?, schema)?;
            written.push(format!("{SCHEMA}/ ({} files)", files.len()));
        } else if split::ensure_free(schema).is_ok() {
            create(&schema.join("example.sql"), EXAMPLE)?;
            written.push(format!("{SCHEMA}/example.sql"));
        }
        std::fs::create_dir_all(schema).map_err(|error| failed(schema, &error))?;
        let migrations = Path::new(MIGRATIONS);
        if !migrations.exists() {
            std::fs::create_dir_all(migrations).map_err(|error| failed(migrations, &error))?;
            written.push(format!("{MIGRATIONS}/"));
        }
        create(Path::new(FILE_NAME), CONFIG)?;
        written.push(FILE_NAME.to_owned());
        invocation.output.deliver(None, &(written.join("\n") + "\n"))?;
        Ok(exit::DONE)
    }
}

/// Writes a file that is not there yet.
fn create(path: &Path, text: &str) -> Result<(), Diagnostic> {
    let write = || -> io::Result<()> {
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
    };
    write().map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(format!("cannot write {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_it_writes_can_be_read() {
        let config = Config::parse(Path::new(FILE_NAME), CONFIG, &|name| {
            (name == "DATABASE_URL").then(|| "postgres://localhost/app".to_owned())
        });
        assert!(config.is_ok_and(|config| config.schema == ["schema/"] && config.database.is_some()));
    }
}

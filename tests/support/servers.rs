//! The real servers of `tests/servers`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What `tests/servers` prints.
pub(crate) fn script(words: &[&str]) -> Result<String, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers");
    let output = Command::new(&script)
        .args(words)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{}: {error}", script.display()))?;
    if !output.status.success() {
        return Err(format!("tests/servers {} failed", words.join(" ")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The URL of a server's maintenance database without its name: `…:54315/`. A major is started if need be.
pub(crate) fn base(server: &str) -> Result<String, String> {
    let url = if server.contains("://") {
        server.to_owned()
    } else {
        script(&["start", server])?;
        script(&["url", server])?
    };
    let (base, _) = url.rsplit_once('/').ok_or_else(|| format!("{url} names no database"))?;
    Ok(format!("{base}/"))
}

/// The directory of psql and `pg_dump`.
pub(crate) fn clients() -> Result<PathBuf, String> {
    script(&["clients"]).map(PathBuf::from)
}

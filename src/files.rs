//! Writing files so that a reader sees all of one or nothing.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

/// A file beside the one it will become, with the permissions that a new file usually has.
pub(crate) fn temporary(directory: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".schemadiff-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The process's umask takes away from it.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(directory)
}

/// Writes a file in one step, over one that is there.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    // A device or a pipe cannot be replaced.
    if path.exists() && !path.is_file() {
        return std::fs::write(path, text);
    }
    // A link stays one, and what it leads to is written.
    let target = path.canonicalize();
    let path = target.as_deref().unwrap_or(path);
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = temporary(directory)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

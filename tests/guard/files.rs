//! The files under test.

use std::path::{Path, PathBuf};

pub(crate) struct File {
    /// From the root of the project, with slashes: `src/plan/graph.rs`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// All files below one directory (or the file itself) with one of these endings, sorted.
pub(crate) fn files(below: &str, endings: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join(below)];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let hidden = |path: &Path| {
                path.file_name().is_some_and(|name| ["target", ".git"].iter().any(|skip| name == *skip))
            };
            open.extend(entries(&path).into_iter().filter(|path| !hidden(path)));
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending))
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push(File { path, text });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The directories right below one.
pub(crate) fn directories(below: &str) -> Vec<PathBuf> {
    entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join(below))
        .into_iter()
        .filter(|path| path.is_dir())
        .collect()
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(directory) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

/// Fails with one line per offence.
pub(crate) fn none(rule: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{rule}\n  {}\n", offences.join("\n  "));
}

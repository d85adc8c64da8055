//! Checked-in files that the program's own source determines.

use std::path::Path;

/// Compares a generated file with the one in the repository; with `SCHEMADIFF_BLESS=1` writes it instead.
#[track_caller]
pub(crate) fn compare(path: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("SCHEMADIFF_BLESS").is_some_and(|value| value == "1") {
        let written = file.parent().map_or(Ok(()), std::fs::create_dir_all);
        let written = written.and_then(|()| std::fs::write(&file, expected));
        assert!(written.is_ok(), "cannot write {}: {written:?}", file.display());
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(found == expected, "{path} is out of date: run the tests with SCHEMADIFF_BLESS=1 and commit it");
}

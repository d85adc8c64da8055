//! `generate`, as far as it needs no server.

use crate::program::Place;

const FOUND: &str = "migrations/20260101_000000_aaaaaaaa_start.up.sql";

fn header(id: &str, parents: &str) -> String {
    format!(
        "-- schemadiff-revision: 1\n-- Revision: {id}\n-- Parents: {parents}\n-- Message: start\n-- Engine: postgresql 15\n"
    )
}

#[test]
fn an_empty_revision_follows_the_head() {
    let place = Place::new().with(FOUND, &header("aaaaaaaa", "none"));
    let done = place.run(&["generate", "--empty", "-m", "Fill the new column"]);
    let files: Vec<&str> = done.succeeds().stdout.lines().collect();
    assert_eq!(files.len(), 2, "{}", done.shown());
    assert!(
        files[0].ends_with("_fill_the_new_column.up.sql")
            && files[1].ends_with("_fill_the_new_column.down.sql")
    );
    let up = place.read(files[0]);
    assert!(up.contains("-- Parents: aaaaaaaa\n") && up.contains("-- schemadiff: keep\n"), "{up}");
    let sums = place.read("migrations/revisions.sum");
    assert_eq!(sums.lines().count(), 2, "{sums}");

    let next = place.run(&["generate", "--empty", "-m", "more"]);
    let up = place.read(next.succeeds().stdout.lines().next().unwrap_or_default());
    assert!(!up.contains("-- Parents: aaaaaaaa"), "{up}");
}

#[test]
fn several_heads_are_told() {
    let place = Place::new()
        .with(FOUND, &header("aaaaaaaa", "none"))
        .with("migrations/20260102_000000_bbbbbbbb_x.up.sql", &header("bbbbbbbb", "aaaaaaaa"))
        .with("migrations/20260103_000000_cccccccc_y.up.sql", &header("cccccccc", "aaaaaaaa"));
    let before = place.files();
    place.run(&["generate", "--empty", "-m", "z"]).fails(1, &["2 heads", "bbbbbbbb", "cccccccc"]);
    assert_eq!(place.files(), before);
}

#[test]
fn other_files_among_the_revisions_are_told() {
    let place = Place::new().with(FOUND, "CREATE TABLE t ();\n");
    place.run(&["generate", "--empty", "-m", "z"]).fails(1, &[FOUND, "is no revision"]);
}

#[test]
fn no_difference_writes_nothing() {
    let snapshot = r#"{"format": 1, "engine": "postgres", "version": 150000, "objects": []}"#;
    let place = Place::new().with("a.json", snapshot);
    let done = place.run(&["generate", "-m", "x", "--from", "a.json", "--to", "a.json", "--no-prove"]);
    assert_eq!(done.succeeds().stdout, "");
    assert!(done.stderr.contains("nothing was written"), "{}", done.shown());
    assert_eq!(place.files(), ["a.json"]);
}

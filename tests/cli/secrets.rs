//! Options of foreign servers and user mappings that nobody shall read.

use crate::program::Place;
use crate::server::{SERVER, has_server};

const OLD: &str = "\
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w OPTIONS (host 'db');
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (\"user\" 'joe', password 'hunter2');
";

fn place() -> Place {
    Place::new().with("old.sql", OLD).with("new.sql", &OLD.replace("hunter2", "hunter3"))
}

#[test]
fn only_the_script_has_them() {
    if !has_server() {
        return;
    }
    let place = place();
    for format in ["text", "markdown", "json", "sql"] {
        let words = ["plan", "--from", "old.sql", "--to", "new.sql", "--scratch", SERVER, "--format", format];
        let done = place.run(&words);
        assert!(done.succeeds().stderr.contains("note[secret-in-script]"), "{}", done.shown());
        assert!(!done.shown().contains("hunter2"), "{}", done.shown());
        assert_eq!(done.shown().contains("hunter3"), format == "sql", "{}", done.shown());
    }
}

#[test]
fn inspect_writes_digests_that_compare_and_are_never_written_as_secrets() {
    if !has_server() {
        return;
    }
    let place = place();
    for (format, kept) in [("sql", "kept.sql"), ("yaml", "kept.yaml"), ("json", "kept.json")] {
        let words = ["inspect", "old.sql", "--format", format, "--out", kept, "--scratch", SERVER];
        place.run(&words).succeeds();
        let text = place.read(kept);
        assert!(text.contains("sha256:") && !text.contains("hunter2"), "{text}");
        let plan =
            |from: &str, to: &str| place.run(&["plan", "--from", from, "--to", to, "--scratch", SERVER]);
        let same = plan("old.sql", kept);
        assert!(same.succeeds().stdout.contains("no changes"), "{}", same.shown());
        let words = ["is to get a secret of which only the digest is known", "--exclude"];
        plan("empty", kept).fails(4, &words);
        plan("new.sql", kept).fails(4, &words);
        plan(kept, "new.sql").succeeds();
    }
}

#[test]
fn what_the_role_could_not_see_is_told_and_left_alone() {
    if !has_server() {
        return;
    }
    let place = place();
    place
        .run(&["inspect", "old.sql", "--format", "json", "--out", "seen.json", "--scratch", SERVER])
        .succeeds();
    let mut snapshot: serde_json::Value = serde_json::from_str(&place.read("seen.json")).expect("a snapshot");
    for object in snapshot["objects"].as_array_mut().into_iter().flatten() {
        if object.to_string().contains("hunter") || object["fields"].to_string().contains("user=joe") {
            object["fields"]["options"] = serde_json::Value::Null;
        }
    }
    let renamed =
        OLD.replace("far", "near").replace("CREATE SERVER", "-- schemadiff: renamed-from far\nCREATE SERVER");
    let place = place.with("unseen.json", &snapshot.to_string()).with("renamed.sql", &renamed);
    for to in ["new.sql", "renamed.sql"] {
        let done = place.run(&["plan", "--from", "unseen.json", "--to", to, "--scratch", SERVER]);
        assert!(done.succeeds().stderr.contains("note[unseen]"), "{}", done.shown());
        assert!(!done.stdout.contains("USER MAPPING"), "{}", done.shown());
    }
    let words = ["cannot be read by the role", "connect as a superuser"];
    place.run(&["plan", "--from", "empty", "--to", "unseen.json", "--scratch", SERVER]).fails(4, &words);
}

#[test]
fn errors_show_lines_and_statements_without_them() {
    if !has_server() {
        return;
    }
    let wrong = OLD.replace("CREATE SERVER far", "CREATE SERVER other");
    let place = place().with("wrong.sql", &wrong);
    let done = place.run(&["plan", "--from", "empty", "--to", "wrong.sql", "--scratch", SERVER]);
    done.fails(1, &["server \"far\" does not exist", "password '*******'"]);
    assert!(!done.shown().contains("hunter"), "{}", done.shown());
}

#[test]
fn a_revision_never_holds_one() {
    if !has_server() {
        return;
    }
    let place = place().with("open.sql", &OLD.replace(", password 'hunter2'", ""));
    let generate = |from: &str, to: &str, more: &[&str]| {
        let words = ["generate", "-m", "x", "--from", from, "--to", to, "--scratch", SERVER];
        place.run(&[&words[..], more].concat())
    };
    let before = place.files();
    let words =
        ["would hold a secret of user mapping for PUBLIC on server far", "--exclude 'user mapping *'"];
    for from in ["empty", "old.sql", "open.sql"] {
        let done = generate(from, "new.sql", &[]);
        done.fails(4, &words);
        assert!(!done.shown().contains("hunter"), "{}", done.shown());
        assert_eq!(place.files(), before);
    }
    let files = generate("empty", "new.sql", &["--exclude", "user mapping *"]);
    let files: Vec<String> = files.succeeds().stdout.lines().map(str::to_owned).collect();
    assert!(files.len() == 2 && place.read(&files[0]).contains("CREATE SERVER far"), "{files:?}");
    // The way back would have to write what is only known by its digest.
    let done = generate("old.sql", "open.sql", &[]);
    assert!(done.succeeds().stderr.contains("there is no way back"), "{}", done.shown());
    assert!(!done.shown().contains("hunter"), "{}", done.shown());
    let written: Vec<String> = place.files().iter().map(|file| place.read(file)).collect();
    assert_eq!(written.iter().filter(|text| text.contains("hunter")).count(), 2, "old.sql and new.sql");
}

#[test]
fn patterns_leave_them_out_or_take_them_alone() {
    if !has_server() {
        return;
    }
    let more = "CREATE TABLE t (a int);\nALTER SERVER far OPTIONS (ADD port '1');\n";
    let place = place().with("more.sql", &(OLD.replace("hunter2", "hunter3") + more));
    let statements = |pattern: &[&str]| {
        let words = ["plan", "--from", "old.sql", "--to", "more.sql", "--scratch", SERVER, "--format", "sql"];
        let done = place.run(&[&words[..], pattern].concat());
        let lines =
            done.succeeds().stdout.lines().filter(|line| line.starts_with(['A', 'C']) && line.contains(' '));
        lines.map(|line| line.split('(').next().unwrap_or_default().trim().to_owned()).collect::<Vec<_>>()
    };
    let (table, server) = ("CREATE TABLE public.t", "ALTER SERVER far OPTIONS");
    let mapping = "ALTER USER MAPPING FOR PUBLIC SERVER far OPTIONS";
    assert_eq!(statements(&[]), [table, server, mapping]);
    assert_eq!(statements(&["--exclude", "user mapping *"]), [table, server]);
    assert_eq!(statements(&["--exclude", "user mapping far.public"]), [table, server]);
    assert_eq!(statements(&["--exclude", "server far"]), [table]);
    assert_eq!(statements(&["--exclude", "foreign-data wrapper w"]), [table, server, mapping]);
    assert_eq!(statements(&["--include", "far"]), [server, mapping]);
}

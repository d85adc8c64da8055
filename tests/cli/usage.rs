//! Help, completions, and words that make no sense.

use crate::program::Place;

#[test]
fn help_and_version_are_results() {
    let place = Place::new();
    let help = place.run(&["--help"]);
    assert!(help.succeeds().stdout.contains("Commands:"), "{}", help.shown());
    assert!(place.run(&["--version"]).succeeds().stdout.starts_with("schemadiff "));
    for command in ["plan", "generate", "check", "inspect", "lint", "init", "completions"] {
        assert!(place.run(&[command, "--help"]).succeeds().stdout.contains("Usage: schemadiff"));
    }
}

#[test]
fn wrong_words_are_wrong_usage() {
    let place = Place::new();
    for words in [
        &[][..],
        &["plann"],
        &["plan", "--form", "x"],
        &["plan", "--format", "xml"],
        &["plan", "--target-version", "9"],
        &["plan", "--rename", "users"],
        &["plan", "--map-enum", "a=>b"],
        &["generate"],
        &["generate", "-m", " "],
        &["generate", "-m", "x", "--empty", "--from", "empty"],
        &["inspect", "empty", "--split", "d", "--out", "f"],
        &["plan", "-q", "-v"],
        &["completions", "tcl"],
    ] {
        place.run(words).fails(2, &[]);
    }
    assert!(place.files().is_empty());
}

#[test]
fn commands_that_do_not_exist_are_not_offered() {
    let place = Place::new();
    for command in ["apply", "upgrade", "downgrade", "current", "merge", "verify"] {
        place.run(&[command]).fails(2, &["unrecognized subcommand"]);
    }
}

#[test]
fn completions_are_scripts() {
    let place = Place::new();
    assert!(place.run(&["completions", "bash"]).succeeds().stdout.contains("_schemadiff"));
    assert!(place.run(&["completions", "zsh"]).succeeds().stdout.starts_with("#compdef schemadiff"));
}

#[test]
fn an_unknown_hazard_names_the_known_ones() {
    let place = Place::new();
    let done = place.run(&["plan", "--from", "empty", "--to", "empty", "--allow", "data-lost"]);
    done.fails(2, &["there is no hazard `data-lost`", "did you mean `data-loss`?", "needs-valid-data"]);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_schemadiff"))
        .args(["completions", "zsh"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

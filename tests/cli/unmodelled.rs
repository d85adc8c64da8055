//! Objects of kinds that nobody has modelled: told, never stumbled over.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const TABLE: &str = "CREATE TABLE notes (body text);\n";
const SHELL: &str = "CREATE TYPE words;\n";
const USER: &str = "CREATE FUNCTION found(words) RETURNS integer LANGUAGE internal AS 'int4up';\n";
const MORE: &str = "ALTER TABLE notes ADD COLUMN author text;\n";
const BASE: &str = "\
CREATE FUNCTION words_in(cstring) RETURNS words LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION words_out(words) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE words (INPUT = words_in, OUTPUT = words_out, LIKE = integer);
";

fn plan(from: &[&str], to: &[&str]) -> Done {
    let place = Place::new().with("from.sql", &from.concat()).with("to.sql", &to.concat());
    place.run(&["plan", "--from", "from.sql", "--to", "to.sql", "--scratch", SERVER])
}

/// From what `from` leaves behind when it is not a file that the scratch still holds.
fn plan_from_a_snapshot(from: &[&str], to: &[&str]) -> Done {
    let place = Place::new().with("from.sql", &from.concat()).with("to.sql", &to.concat());
    let words = ["inspect", "from.sql", "--format", "json", "--out", "from.json", "--scratch", SERVER];
    let told = place.run(&words);
    assert!(told.succeeds().stderr.contains("shell type public.words"), "{}", told.shown());
    place.run(&["plan", "--from", "from.json", "--to", "to.sql", "--scratch", SERVER])
}

#[test]
fn what_is_on_one_side_only_is_told() {
    if !has_server() {
        return;
    }
    for (from, to, place) in [("", SHELL, "only in to: "), (SHELL, "", "only in from: ")] {
        let done = plan(&[TABLE, from], &[TABLE, to]);
        let told = format!("{place}shell type public.words");
        assert!(done.succeeds().stderr.contains(&told), "{}", done.shown());
    }
}

#[test]
fn what_would_have_to_be_created_is_refused() {
    if !has_server() {
        return;
    }
    let words = ["function public.found(public.words) needs shell type public.words", "by hand"];
    plan(&[TABLE], &[TABLE, SHELL, USER]).fails(4, &words);
}

#[test]
fn what_would_have_to_be_dropped_is_refused() {
    if !has_server() {
        return;
    }
    let words = [
        "needs function public.words_in(cstring), function public.words_out(public.words), which must be dropped",
        "first, by hand",
    ];
    plan(&[TABLE, SHELL, BASE], &[TABLE]).fails(4, &words);
}

#[test]
fn what_rests_on_both_sides_on_it_stays_and_only_misses_the_proof() {
    if !has_server() {
        return;
    }
    let old = [TABLE, SHELL, USER];
    let done = plan(&old, &[TABLE, SHELL, USER, MORE]);
    assert!(done.succeeds().stdout.contains("proved on"), "{}", done.shown());
    let done = plan_from_a_snapshot(&old, &[TABLE, SHELL, USER, MORE]);
    assert!(done.succeeds().stdout.contains("ADD COLUMN author text"), "{}", done.shown());
    assert!(
        done.stderr.contains("function public.found(public.words) took no part in the proof"),
        "{}",
        done.shown()
    );
    let words = ["cannot be proved, because it changes function public.found(public.words)", "--no-prove"];
    plan_from_a_snapshot(&old, &[TABLE, SHELL]).fails(1, &words);
}

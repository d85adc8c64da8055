//! Objects of kinds that nobody has modelled: told, never stumbled over.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const TABLE: &str = "CREATE TABLE notes (body text);\n";
const SEARCH: &str = "CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);\n";
const INDEX: &str = "CREATE INDEX found ON notes USING gin (to_tsvector('words'::regconfig, body));\n";
const MORE: &str = "ALTER TABLE notes ADD COLUMN author text;\n";
const CLASS: &str = "\
CREATE FUNCTION by_size(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT $1 - $2 $$;
CREATE OPERATOR CLASS sizes FOR TYPE integer USING btree
  AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 by_size(integer, integer);
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
    assert!(told.succeeds().stderr.contains("text search configuration public.words"), "{}", told.shown());
    place.run(&["plan", "--from", "from.json", "--to", "to.sql", "--scratch", SERVER])
}

#[test]
fn what_is_on_one_side_only_is_told() {
    if !has_server() {
        return;
    }
    for (from, to, place) in [("", SEARCH, "only in to: "), (SEARCH, "", "only in from: ")] {
        let done = plan(&[TABLE, from], &[TABLE, to]);
        let told = format!("{place}text search configuration public.words");
        assert!(done.succeeds().stderr.contains(&told), "{}", done.shown());
    }
}

#[test]
fn what_would_have_to_be_created_is_refused() {
    if !has_server() {
        return;
    }
    let words = ["index public.found needs text search configuration public.words", "by hand"];
    plan(&[TABLE], &[TABLE, SEARCH, INDEX]).fails(4, &words);
}

#[test]
fn what_would_have_to_be_dropped_is_refused() {
    if !has_server() {
        return;
    }
    let words = ["needs function public.by_size(integer, integer), which must be dropped", "first, by hand"];
    plan(&[TABLE, CLASS], &[TABLE]).fails(4, &words);
}

#[test]
fn what_rests_on_both_sides_on_it_stays_and_only_misses_the_proof() {
    if !has_server() {
        return;
    }
    let old = [TABLE, SEARCH, INDEX];
    let done = plan(&old, &[TABLE, SEARCH, INDEX, MORE]);
    assert!(done.succeeds().stdout.contains("proved on"), "{}", done.shown());
    let done = plan_from_a_snapshot(&old, &[TABLE, SEARCH, INDEX, MORE]);
    assert!(done.succeeds().stdout.contains("ADD COLUMN author text"), "{}", done.shown());
    assert!(done.stderr.contains("index public.found took no part in the proof"), "{}", done.shown());
    let words = ["cannot be proved, because it changes index public.found", "--no-prove"];
    plan_from_a_snapshot(&old, &[TABLE, SEARCH]).fails(1, &words);
}

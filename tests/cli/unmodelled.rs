//! What no kind models: told, and never in the way.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const VIEW: &str = "CREATE MATERIALIZED VIEW notes AS SELECT 1 AS id;\n";
const IDENTITY: &str = "ALTER TABLE ONLY notes REPLICA IDENTITY FULL;\n";
const NAME: &str = "replica identity of materialized view public.notes";
const MORE: &str = "CREATE TABLE more (id integer);\n";

fn plan(from: &[&str], to: &[&str]) -> Done {
    let place = Place::new().with("from.sql", &from.concat()).with("to.sql", &to.concat());
    place.run(&["plan", "--from", "from.sql", "--to", "to.sql", "--scratch", SERVER])
}

#[test]
fn it_is_told_on_which_side_it_is() {
    if !has_server() {
        return;
    }
    let sides = [
        ("", IDENTITY, "only in to: "),
        (IDENTITY, "", "only in from: "),
        (IDENTITY, IDENTITY, "on both sides: "),
    ];
    for (from, to, place) in sides {
        let done = plan(&[VIEW, from], &[VIEW, to]);
        assert!(done.succeeds().stderr.contains(&format!("{place}{NAME}")), "{}", done.shown());
    }
}

#[test]
fn what_stands_beside_it_is_planned_and_proved() {
    if !has_server() {
        return;
    }
    let done = plan(&[VIEW, IDENTITY], &[VIEW, IDENTITY, MORE]);
    assert!(done.succeeds().stdout.contains("proved on"), "{}", done.shown());
}

#[test]
fn a_snapshot_names_it_too() {
    if !has_server() {
        return;
    }
    let place = Place::new().with("from.sql", &[VIEW, IDENTITY].concat()).with("to.sql", VIEW);
    let words = ["inspect", "from.sql", "--format", "json", "--out", "from.json", "--scratch", SERVER];
    let done = place.run(&words);
    assert!(done.succeeds().stderr.contains(NAME), "{}", done.shown());
    let done = place.run(&["plan", "--from", "from.json", "--to", "to.sql", "--scratch", SERVER]);
    assert!(done.succeeds().stderr.contains(&format!("only in from: {NAME}")), "{}", done.shown());
}

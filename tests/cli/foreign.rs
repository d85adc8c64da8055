//! Foreign tables: their rows are on other servers, which nothing here may connect to.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const BASE: &str = "\
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
";

fn plan(from: &str, to: &str) -> Done {
    plan_on(BASE, from, to)
}

fn plan_on(base: &str, from: &str, to: &str) -> Done {
    let place =
        Place::new().with("from.sql", &format!("{base}{from}")).with("to.sql", &format!("{base}{to}"));
    let words = ["plan", "--from", "from.sql", "--to", "to.sql", "--scratch", SERVER, "--format", "sql"];
    place.run(&words)
}

#[test]
fn materialized_views_of_them_are_planned_with_rows_and_proved_without() {
    if !has_server() {
        return;
    }
    let to = "CREATE FOREIGN TABLE visits (page text) SERVER far;
        CREATE MATERIALIZED VIEW pages AS SELECT page, count(*) AS visits FROM visits GROUP BY page;
        CREATE MATERIALIZED VIEW first_pages AS SELECT page FROM pages WHERE visits > 1 WITH DATA;
        CREATE UNIQUE INDEX pages_page ON pages (page);
        CREATE MATERIALIZED VIEW later AS SELECT page FROM visits WITH NO DATA;";
    let base = "CREATE EXTENSION postgres_fdw; CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw;\n";
    let done = plan_on(base, "", to);
    let script = &done.succeeds().stdout;
    assert_eq!(script.matches("CREATE MATERIALIZED VIEW").count(), 3, "{script}");
    assert_eq!(script.matches("WITH NO DATA").count(), 1, "{script}");
    assert!(script.contains("proved on") || done.stderr.contains("proved on"), "{}", done.shown());
    let retyped = to.replace("(page text)", "(page varchar)");
    let done = plan_on(base, to, &retyped);
    assert_eq!(done.succeeds().stdout.matches("WITH NO DATA").count(), 1, "{}", done.shown());
    // What fails for another reason still does.
    let over_nothing = "CREATE MATERIALIZED VIEW a AS SELECT 1 AS x WITH NO DATA; CREATE MATERIALIZED VIEW b AS SELECT x FROM a;";
    plan("", over_nothing).fails(1, &["has not been populated"]);
}

#[test]
fn what_would_write_or_convert_their_rows_is_refused() {
    if !has_server() {
        return;
    }
    let filled = "CREATE FOREIGN TABLE visits (page text,
        length int -- schemadiff: backfill length(page)
        ) SERVER far;";
    let words = [
        "the rows of column public.visits.length are on another server",
        "leave the annotation `backfill` out",
    ];
    plan("CREATE FOREIGN TABLE visits (page text) SERVER far;", filled).fails(4, &words);

    let parts = "CREATE TABLE events (id text, at date) PARTITION BY RANGE (at);
        CREATE FOREIGN TABLE old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2020-01-01') SERVER far;";
    let words = [
        "column public.events.id must be converted",
        "foreign table public.old is below it",
        "DETACH PARTITION",
    ];
    plan(parts, &parts.replace("id text", "id int")).fails(4, &words);
    plan(&parts.replace("id text", "id int"), parts).succeeds();
}

#[test]
fn an_ordinary_table_does_not_become_one_unsaid() {
    if !has_server() {
        return;
    }
    let (own, foreign) =
        ("CREATE TABLE visits (page text);", "CREATE FOREIGN TABLE visits (page text) SERVER far;");
    plan(own, foreign).fails(4, &["drops table public.visits and all rows in it", "--allow data-loss"]);
    plan(foreign, own).succeeds();
}

#[test]
fn yaml_and_snapshots_have_them() {
    if !has_server() {
        return;
    }
    let place = Place::new().with(
        "all.sql",
        &format!(
            "{BASE}CREATE FOREIGN TABLE visits (
        id bigint OPTIONS (column_name 'n') NOT NULL, page text DEFAULT 'x' CHECK (page <> ''))
        SERVER far OPTIONS (table_name 'v', password 'hunter2');
        CREATE TABLE own (a int);"
        ),
    );
    for (format, kept) in [("sql", "kept.sql"), ("yaml", "kept.yaml"), ("json", "kept.json")] {
        place.run(&["inspect", "all.sql", "--format", format, "--out", kept, "--scratch", SERVER]).succeeds();
        assert!(!place.read(kept).contains("hunter2"), "{}", place.read(kept));
        place.run(&["check", "--from", "all.sql", "--to", kept, "--scratch", SERVER]).succeeds();
    }
    let yaml = place.read("kept.yaml");
    assert!(yaml.contains("CREATE FOREIGN TABLE") && yaml.contains("\n  public.own:"), "{yaml}");
}

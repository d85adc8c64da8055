//! What modules may and may not know.

use std::collections::BTreeSet;

use crate::files::{File, directories, files, none};
use crate::text::{code, has_word};

/// Mechanics, which work the same for every kind.
const MECHANICS: [&str; 4] = ["src/diff", "src/plan", "src/render", "src/apply"];
/// A table is rebuilt only there, and only for an engine that cannot alter one.
const MAY_NAME_KINDS: [&str; 1] = ["src/plan/sqlite_rebuild.rs"];

/// The only places that talk to a database.
const DATABASE: [&str; 8] = [
    "src/source",
    "src/scratch",
    "src/engine",
    "src/apply",
    "src/proof.rs",
    "src/compare",
    "src/catalog/reader.rs",
    "src/trace",
];
/// They turn a row that was read into a model, and ask for none.
const ROWS: [&str; 2] = ["src/catalog/row.rs", "src/kind.rs"];

/// Nothing that is printed comes from an unordered map there: addresses are looked up in one, and never listed.
const UNORDERED: [&str; 1] = ["src/catalog/reader.rs"];

const LONGEST: usize = 500;

/// A kind's variant, module and name, from the list at the end of `src/kind.rs`.
fn kinds() -> Vec<(String, String, String)> {
    let list = files("src/kind.rs", &["kind.rs"]).pop().map(|file| file.text).unwrap_or_default();
    // A long entry goes on in a second line.
    let list = list.rsplit("kinds! {").next().unwrap_or_default().replace(" =\n", " = ");
    let kind = |line: &str| {
        let (variant, rest) = line.trim().split_once(" = ")?;
        let (module, rest) = rest.split_once("::")?;
        let name = rest.split('"').nth(1)?;
        Some((variant.to_owned(), module.trim_start().trim_start_matches("r#").to_owned(), name.to_owned()))
    };
    let kinds: Vec<_> = list.lines().filter_map(kind).collect();
    assert!(
        kinds.len() > 20,
        "the list of kinds in src/kind.rs is not where it was: teach tests/guard to read it"
    );
    kinds
}

fn under(file: &File, places: &[&str]) -> bool {
    places.iter().any(|place| {
        file.path == *place
            || file.path == format!("{place}.rs")
            || file.path.starts_with(&format!("{place}/"))
    })
}

/// The lines of code in which `found` finds something.
fn offences(files: &[File], found: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut offences = Vec::new();
    for file in files {
        for (number, line) in code(&file.text).iter().enumerate() {
            offences.extend(
                found(line).map(|what| format!("{}:{}: {what}: {}", file.path, number + 1, line.trim())),
            );
        }
    }
    offences
}

#[test]
fn mechanics_name_no_kind() {
    let kinds = kinds();
    let mechanics: Vec<File> = files("src", &[".rs"])
        .into_iter()
        .filter(|file| under(file, &MECHANICS) && !under(file, &MAY_NAME_KINDS))
        .collect();
    assert!(
        mechanics.len() > 5,
        "src/diff and src/plan are not where they were: teach tests/guard to find them"
    );
    let found = offences(&mechanics, |line| {
        kinds.iter().find_map(|(variant, module, _)| {
            let r#enum = if module == "enum" { "r#enum" } else { module };
            let names = [
                format!("Kind::{variant}"),
                format!("Body::{variant}"),
                format!("kind::{module}"),
                format!("kind::{enum}", enum = r#enum),
            ];
            let imported = line.contains("kind::{")
                && has_word(line.split("kind::{").nth(1).unwrap_or_default(), module);
            let named = names.into_iter().find(|name| has_word(line, name));
            named.or(imported.then(|| format!("kind::{module}")))
        })
    });
    none(
        "Only src/kind knows kinds; diff, plan, render and apply work the same for all of them. Ask a `Model` method instead:",
        &found,
    );
}

#[test]
fn only_some_modules_touch_a_database() {
    let others: Vec<File> =
        files("src", &[".rs"]).into_iter().filter(|file| !under(file, &DATABASE)).collect();
    let found = offences(&others, |line| {
        let row_only = line.replace("tokio_postgres::Row", "").replace("tokio_postgres::types", "");
        let touches = has_word(&row_only, "tokio_postgres")
            || has_word(line, "batch_execute")
            || has_word(line, "simple_query");
        touches.then(|| "touches a database".to_owned())
    });
    let rows: Vec<File> = others.into_iter().filter(|file| !under(file, &ROWS)).collect();
    let of_rows = offences(&rows, |line| has_word(line, "tokio_postgres").then(|| "reads rows".to_owned()));
    let all: Vec<String> = found.into_iter().chain(of_rows).collect();
    none(
        "Only source, scratch, engine, apply, proof, compare, trace and catalog/reader talk to a database. Hand the result over instead:",
        &all,
    );
}

#[test]
fn output_comes_from_ordered_maps() {
    let ordered: Vec<File> =
        files("src", &[".rs"]).into_iter().filter(|file| !under(file, &UNORDERED)).collect();
    let unordered =
        |line: &str| ["HashMap", "HashSet"].into_iter().find(|name| has_word(line, name)).map(str::to_owned);
    none(
        "The same two catalogs give the same bytes: use BTreeMap, or IndexMap where insertion order means something:",
        &offences(&ordered, unordered),
    );
}

#[test]
fn plans_know_no_clock_and_no_chance() {
    let mechanics: Vec<File> = files("src", &[".rs"])
        .into_iter()
        .filter(|file| under(file, &["src/diff", "src/plan", "src/render", "src/kind", "src/catalog"]))
        .collect();
    let clock = |line: &str| {
        ["SystemTime", "Instant", "random", "rand"]
            .into_iter()
            .find(|name| has_word(line, name))
            .map(str::to_owned)
    };
    none("No clock and no randomness in a plan:", &offences(&mechanics, clock));
}

#[test]
fn rendering_is_pure() {
    let render: Vec<File> =
        files("src", &[".rs"]).into_iter().filter(|file| under(file, &["src/render"])).collect();
    let effect = |line: &str| {
        let words = ["async", "await", "tokio", "fs", "println", "print", "stdout", "stderr", "env::var"];
        words.into_iter().find(|word| has_word(line, word)).map(str::to_owned)
    };
    none("src/render turns a plan into text and does nothing else:", &offences(&render, effect));
}

#[test]
fn every_kind_has_cases() {
    let mut missing = Vec::new();
    for (_, module, _) in kinds() {
        let place = format!("schema/postgres/{module}");
        let whole = directories(&place).into_iter().any(|case| {
            ["sql", "yaml"].iter().any(|from| case.join(format!("from.{from}")).exists())
                && ["sql", "yaml"].iter().any(|to| case.join(format!("to.{to}")).exists())
        });
        if !whole {
            missing.push(format!("{place}/ has no case with from.sql and to.sql"));
        }
    }
    none("Every kind has cases:", &missing);
}

#[test]
fn every_case_is_of_a_kind() {
    let kinds = kinds();
    let known = |name: &str| kinds.iter().any(|(_, module, _)| module == name);
    let mut stray = Vec::new();
    for place in directories("schema/postgres") {
        let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !known(&name) {
            stray.push(format!("schema/postgres/{name}/"));
        }
    }
    none(
        "The directories of cases are called like the modules of the kinds, as src/kind.rs lists them:",
        &stray,
    );
}

/// A case in one direction is kept as a plan or refusal, unless it is known to fail.
#[test]
fn every_case_has_its_plans_and_every_plan_its_case() {
    let known = files("tests/corpus/exceptions.txt", &["exceptions.txt"]).pop().map(|file| file.text);
    let known = known.unwrap_or_default();
    let fails = |case: &str, direction: &str| {
        known.lines().any(|line| line.starts_with(&format!("project/{case} {direction} ")))
    };
    let cases: BTreeSet<String> = files("schema/postgres", &["/from.sql"])
        .into_iter()
        .filter_map(|file| {
            Some(file.path.strip_prefix("schema/postgres/")?.strip_suffix("/from.sql")?.to_owned())
        })
        .filter(|case| !files(&format!("schema/postgres/{case}/to.sql"), &["to.sql"]).is_empty())
        .collect();
    let kept: BTreeSet<String> = files("snapshots/postgres", &[".sql"])
        .into_iter()
        .filter_map(|file| Some(file.path.strip_prefix("snapshots/postgres/")?.to_owned()))
        .collect();
    let mut wanted = BTreeSet::new();
    for case in &cases {
        for (direction, end) in [("forward", ".sql"), ("reverse", ".reverse.sql")] {
            if !fails(case, direction) {
                wanted.insert(format!("{case}{end}"));
            }
        }
    }
    let missing = wanted.difference(&kept).map(|plan| format!("snapshots/postgres/{plan} is missing"));
    let stray = kept.difference(&wanted).map(|plan| format!("snapshots/postgres/{plan} has no case"));
    none(
        "The plan of every case is kept for review; `just bless-plans` writes it:",
        &missing.chain(stray).collect::<Vec<_>>(),
    );
}

#[test]
fn files_stay_small() {
    let mut long = Vec::new();
    for file in ["src", "tests", "benches", "xtask"].into_iter().flat_map(|place| files(place, &[".rs"])) {
        let lines = file.text.lines().count();
        if lines > LONGEST {
            long.push(format!("{} has {lines} lines", file.path));
        }
    }
    none(
        &format!(
            "A file of more than {LONGEST} lines does more than one thing; cut it by what the code knows:"
        ),
        &long,
    );
}

#[test]
fn nothing_is_left_undone() {
    let files: Vec<File> =
        ["src", "tests", "benches"].into_iter().flat_map(|place| files(place, &[".rs"])).collect();
    let undone = |line: &str| {
        ["todo!", "unimplemented!", "dbg!"].into_iter().find(|word| line.contains(word)).map(str::to_owned)
    };
    none("Finish it, or take it out:", &offences(&files, undone));
}

#[test]
fn files_speak_of_the_project_alone() {
    // Cut in two, so that this file has none of them.
    let words = [
        concat!("/wo", "rk/"),
        concat!("/ho", "me/"),
        concat!("/ro", "ot/"),
        concat!("/Us", "ers/"),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("work", "tree"),
        concat!("sub", "agent"),
        concat!("assist", "ant"),
        concat!("the br", "ief"),
        concat!("language ", "model"),
    ];
    let endings =
        [".rs", ".sql", ".md", ".toml", ".yaml", ".yml", ".json", ".txt", "justfile", "run", "servers"];
    let mut found = Vec::new();
    for file in files(".", &endings).into_iter().filter(|file| file.path != "Cargo.lock") {
        for (number, line) in file.text.lines().enumerate() {
            // Where Homebrew is on every Linux.
            let line = line.replace(concat!("/ho", "me/linuxbrew"), "");
            let lower = line.to_lowercase();
            if let Some(word) = words.iter().find(|word| {
                line.contains(**word) || (!word.contains('/') && word.len() > 5 && has_word(&lower, word))
            }) {
                found.push(format!("{}:{}: {word:?}", file.path, number + 1));
            }
        }
    }
    none("No machine's paths, no notes to oneself, no talk of how a file came about:", &found);
}

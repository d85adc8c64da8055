//! Files that the compiler or a test never sees are no help to anybody.

use std::collections::BTreeSet;

use crate::files::{File, directories, files, none};

#[test]
fn every_source_file_is_a_module() {
    none(
        "The compiler does not see these files; say `mod` in their parent:",
        &unreachable("src", &["src/main.rs", "src/lib.rs"]),
    );
}

#[test]
fn every_test_file_is_a_module() {
    let roots: Vec<String> = directories("tests")
        .iter()
        .filter(|directory| directory.join("main.rs").exists())
        .filter_map(|directory| Some(format!("tests/{}/main.rs", directory.file_name()?.to_string_lossy())))
        .collect();
    let roots: Vec<&str> = roots.iter().map(String::as_str).collect();
    none("No test binary has these files; say `mod` in one:", &unreachable("tests", &roots));
}

/// The files below a directory that no module declaration leads to.
fn unreachable(place: &str, roots: &[&str]) -> Vec<String> {
    let all = files(place, &[".rs"]);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut open: Vec<String> = roots.iter().map(|root| (*root).to_owned()).collect();
    while let Some(path) = open.pop() {
        let Some(file) = all.iter().find(|file| file.path == path) else { continue };
        if seen.insert(path) {
            open.extend(modules(file));
        }
    }
    all.into_iter().map(|file| file.path).filter(|path| !seen.contains(path)).collect()
}

/// The paths at which the modules of a file may be.
fn modules(file: &File) -> Vec<String> {
    let (directory, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
    let own = match name {
        "main.rs" | "lib.rs" | "mod.rs" => directory.to_owned(),
        other => format!("{directory}/{}", other.trim_end_matches(".rs")),
    };
    let mut found = Vec::new();
    let mut elsewhere = None;
    // A long entry of the list of kinds goes on in a second line.
    for line in file.text.replace(" =\n", " = ").lines().map(str::trim) {
        if let Some(path) = line.strip_prefix("#[path = \"") {
            elsewhere = path.strip_suffix("\"]").map(|path| normal(&format!("{directory}/{path}")));
        } else if let Some(module) = declared(line) {
            found.extend(elsewhere.take());
            found.extend([format!("{own}/{module}.rs"), format!("{own}/{module}/mod.rs")]);
        }
    }
    found
}

/// `pub mod name;`, or a line of the list of kinds: `Table = table::Table, "table", "tables";`.
fn declared(line: &str) -> Option<&str> {
    let plain = ["mod ", "pub mod ", "pub(crate) mod ", "pub(super) mod "]
        .iter()
        .find_map(|start| line.strip_prefix(start));
    let kind = || {
        line.split_once(" = ")
            .filter(|(_, rest)| rest.ends_with("\";"))
            .and_then(|(_, rest)| rest.trim_start().split("::").next())
    };
    let name = plain.and_then(|rest| rest.strip_suffix(';')).or_else(kind)?;
    Some(name.trim_start_matches("r#"))
}

/// A path without `..`.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn every_query_is_used() {
    let sources =
        ["src", "tests", "benches"].into_iter().flat_map(|place| files(place, &[".rs"])).collect::<Vec<_>>();
    let included: BTreeSet<String> = sources
        .iter()
        .flat_map(|file| {
            let directory = file.path.rsplit_once('/').map_or("", |(directory, _)| directory);
            let paths = file.text.split("include_str!(\"").skip(1).filter_map(|rest| rest.split('"').next());
            paths.map(|path| normal(&format!("{directory}/{path}"))).collect::<Vec<_>>()
        })
        .collect();
    let unused = |path: &String| !included.contains(path);
    let queries =
        ["src", "tests"].into_iter().flat_map(|place| files(place, &[".sql"])).map(|file| file.path);
    none("No code includes these queries:", &queries.filter(unused).collect::<Vec<_>>());
}

#[test]
fn every_query_says_something() {
    let empty = |file: &File| {
        file.text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with("--"))
    };
    let empty: Vec<String> =
        files("src", &[".sql"]).into_iter().filter(empty).map(|file| file.path).collect();
    none("These queries are empty:", &empty);
}

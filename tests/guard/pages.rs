//! The pages of the documentation show plans as they are kept in `snapshots/`.

use std::path::Path;

use crate::files::{directories, files};

const MARK: &str = "<!-- plan: ";

/// The page with every marked block filled anew: the marker, and behind it a block of SQL.
fn filled(page: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(MARK) {
        let (name, after) = after.split_once(" -->\n").ok_or("a marker that does not end")?;
        let (_, after) = after
            .strip_prefix("```sql\n")
            .and_then(|block| block.split_once("```\n"))
            .ok_or_else(|| format!("no block of SQL behind the marker of {name}"))?;
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/postgres/{name}.sql"));
        let plan = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        out.push_str(&format!("{before}{MARK}{name} -->\n```sql\n{}\n```\n", statements(&plan)));
        rest = after;
    }
    Ok(out + rest)
}

/// The plan without its head and the settings around it.
fn statements(plan: &str) -> &str {
    let (_, plan) = plan.split_once("SET check_function_bodies = off;\n").unwrap_or(("", plan));
    let (plan, _) = plan.rsplit_once("\nRESET check_function_bodies;").unwrap_or((plan, ""));
    plan.trim()
}

#[test]
fn pages_show_the_plans_that_are_made() {
    let bless = std::env::var_os("SCHEMADIFF_BLESS").is_some_and(|value| value == "1");
    for file in files("docs", &[".md"]).into_iter().filter(|file| file.text.contains(MARK)) {
        let filled = filled(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        if bless {
            let written = std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file.path), &filled);
            assert!(written.is_ok(), "cannot write {}: {written:?}", file.path);
        } else {
            assert!(
                filled == file.text,
                "{} shows other plans than snapshots/: run the tests with SCHEMADIFF_BLESS=1 and commit it",
                file.path
            );
        }
    }
}

#[test]
fn the_page_on_enums_shows_every_case() {
    let page = files("docs/enums.md", &[".md"]).into_iter().map(|file| file.text).collect::<String>();
    for case in directories("schema/postgres/enum") {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        assert!(page.contains(&format!("{MARK}enum/{name} -->")), "docs/enums.md does not show {name}");
    }
}

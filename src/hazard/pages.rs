//! The pages of the documentation, from the definitions and the plans of their examples.

use std::fmt::Write as _;
use std::path::Path;

use super::{DENIED, Definition, Example, KNOWN};

#[test]
fn the_published_pages_are_these() {
    crate::generated::compare("docs/hazards.md", &index());
    for known in KNOWN {
        crate::generated::compare(&format!("docs/hazards/{}.md", known.code), &page(known));
    }
}

fn index() -> String {
    let mut out = INTRODUCTION.to_owned();
    out.push_str("\n| code | told when | severity | stops a plan by default |\n| --- | --- | --- | --- |\n");
    for Definition { code, meaning, severity, .. } in KNOWN {
        let denied = if DENIED.contains(code) { "yes" } else { "no" };
        let _infallible =
            writeln!(out, "| [`{code}`](hazards/{code}.md) | {meaning} | {} | {denied} |", severity.name());
    }
    out
}

const INTRODUCTION: &str = include_str!("pages/introduction.md");

fn page(known: &Definition) -> String {
    let Definition { code, severity, meaning, effect, instead, bad, good, .. } = known;
    let stops =
        if DENIED.contains(code) { "it stops a plan by default" } else { "it stops no plan by default" };
    let mut out = format!(
        "# {code}\n\nTold when {meaning}. Severity: {}; {stops}. [All hazards](../hazards.md)\n\n## What happens\n\n{effect}\n\n\
         ## What to do instead\n\n{instead}\n",
        severity.name()
    );
    for (title, name, example) in
        [("A plan that has it", "bad", bad), ("A plan that has it not", "good", good)]
    {
        let _infallible = write!(out, "\n## {title}\n\n{}", shown(code, name, example));
    }
    out
}

fn shown(code: &str, name: &str, example: &Example) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/hazards/{code}.{name}.sql"));
    let plan = std::fs::read_to_string(&path).unwrap_or_default();
    let how = if example.online { "" } else { " with `--no-online`" };
    let block = |sql: &str| format!("```sql\n{}\n```\n", sql.trim());
    format!(
        "From\n\n{}\nto\n\n{}\nthe plan{how} is\n\n{}",
        block(example.from),
        block(example.to),
        block(&plan)
    )
}

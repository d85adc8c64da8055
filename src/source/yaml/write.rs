//! A plan as a YAML schema file: the way back.

use crate::plan::Plan;

/// The statements of a plan that builds a catalog, as the `sql:` list of a schema file.
///
/// Structured keys are for people to write; what is printed here says the same in SQL, which loses nothing.
#[must_use]
pub fn write(plan: &Plan) -> String {
    let mut text = String::from("sql:\n");
    for action in plan.actions() {
        text.push_str("  - |-\n");
        for line in action.sql.lines() {
            let indented = if line.is_empty() { String::new() } else { format!("    {line}") };
            text.push_str(&indented);
            text.push('\n');
        }
    }
    if plan.is_empty() { "sql: []\n".to_owned() } else { text }
}

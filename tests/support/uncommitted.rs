//! Reads a script for a value of an enum that is used in the transaction that adds it (55P04).

/// The first use found, with its statement; `None` when there is none.
///
/// A use is the label as a literal in any other statement than those that add or name values of types, or that use a type
/// which is no enum; a body in PL/pgSQL is not checked by the server either.
pub(crate) fn used(script: &str) -> Option<String> {
    let mut added: Vec<(String, String)> = Vec::new();
    for statement in script.split(";\n").map(code) {
        let words: Vec<&str> = statement.split_whitespace().take(3).collect();
        if matches!(words[..], ["BEGIN" | "COMMIT", ..]) {
            added.clear();
        }
        let is_about_labels = matches!(words[..], ["CREATE", "TYPE", ..] | ["COMMENT", ..])
            || words.starts_with(&["ALTER", "TYPE"]) && statement.contains(" VALUE '");
        if let Some((head, label)) = statement.split_once(" ADD VALUE ").filter(|_| is_about_labels) {
            let type_name = head.trim_start_matches("ALTER TYPE ").to_owned();
            added.extend(literal(label).map(|label| (type_name, label)));
            continue;
        }
        let is_unchecked = is_about_labels || statement.contains("LANGUAGE plpgsql");
        let is_used = |(type_name, label): &&(String, String)| mentions(&statement, label, type_name);
        if let Some((type_name, label)) = added.iter().filter(|_| !is_unchecked).find(is_used) {
            return Some(format!("{label} of {type_name} is added in the same transaction\n{statement}"));
        }
    }
    None
}

/// The statement without the comment lines above it.
fn code(statement: &str) -> String {
    let lines = statement.lines().skip_while(|line| line.trim().is_empty() || line.starts_with("--"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The literal at the beginning of the text, with its quotes.
fn literal(text: &str) -> Option<String> {
    let mut end = 1;
    let inner = text.strip_prefix('\'')?;
    let mut rest = inner;
    loop {
        let at = rest.find('\'')?;
        let doubled = rest[at + 1..].starts_with('\'');
        end += at + if doubled { 2 } else { 1 };
        rest = &rest[at + if doubled { 2 } else { 1 }..];
        if !doubled {
            return Some(text[..end].to_owned());
        }
    }
}

/// Whether the literal stands in the statement, by itself and not as a value of another type.
fn mentions(statement: &str, label: &str, type_name: &str) -> bool {
    statement.match_indices(label).any(|(at, _)| {
        let (before, after) = (&statement[..at], &statement[at + label.len()..]);
        !before.ends_with('\'')
            && !after.starts_with('\'')
            && after.strip_prefix("::").is_none_or(|of| of.starts_with(type_name))
    })
}

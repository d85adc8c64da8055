//! Just enough SQL to know how the statements of a file begin.

/// Statements that a desired-state file may not have: it is a history then, and its dump is taken in its place.
const HISTORY: [&str; 8] = ["DROP", "DELETE", "UPDATE", "TRUNCATE", "LOCK", "REFRESH", "CALL", "WITH"];

/// True for a file that tells how the schema came about, such as joined migrations.
pub(crate) fn is_history(text: &str) -> bool {
    heads(text).iter().any(|head| HISTORY.contains(&head.as_str()))
}

pub(crate) fn has_privileges(text: &str) -> bool {
    let lines = text.lines().map(|line| line.trim_start().to_ascii_uppercase());
    lines.into_iter().any(|line| {
        ["GRANT ", "REVOKE ", "ALTER DEFAULT PRIVILEGES"].iter().any(|word| line.starts_with(word))
    })
}

pub(crate) fn has_owners(text: &str) -> bool {
    text.to_ascii_uppercase().contains(" OWNER TO ")
}

/// The first word of each statement, in capitals.
fn heads(text: &str) -> Vec<String> {
    let mut heads = Vec::new();
    let (mut rest, mut at_start, mut depth, mut atomic) = (text, true, 0_usize, false);
    while let Some(first) = rest.chars().next() {
        let length = token(rest, first);
        let (piece, after) = rest.split_at(length);
        rest = after;
        let word = piece.to_ascii_uppercase();
        match first {
            _ if first.is_whitespace() || piece.starts_with("--") || piece.starts_with("/*") => continue,
            // A psql command ends with its line.
            '\\' if at_start => {
                rest = rest.split_once('\n').map_or("", |(_, after)| after);
                continue;
            }
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ';' if depth == 0 && !atomic => {
                at_start = true;
                continue;
            }
            _ if at_start => heads.push(word),
            _ if word == "ATOMIC" => atomic = true,
            _ if word == "END" && rest.trim_start().starts_with(';') => atomic = false,
            _ => {}
        }
        at_start = false;
    }
    heads
}

/// The length of the token at the start of the text.
fn token(text: &str, first: char) -> usize {
    let closed_by =
        |open: usize, close: &str| text[open..].find(close).map_or(text.len(), |at| open + at + close.len());
    match first {
        '\'' | '"' => closed_by(1, if first == '"' { "\"" } else { "'" }),
        '-' if text.starts_with("--") => text.find('\n').unwrap_or(text.len()),
        '/' if text.starts_with("/*") => closed_by(2, "*/"),
        '$' => match text[1..].find('$') {
            Some(end) if text[1..=end].chars().all(|tag| tag.is_alphanumeric() || tag == '_') => {
                closed_by(end + 2, &text[..end + 2])
            }
            _ => 1,
        },
        _ if first.is_alphanumeric() || first == '_' => {
            text.find(|other: char| !other.is_alphanumeric() && other != '_').unwrap_or(text.len())
        }
        _ => first.len_utf8(),
    }
}

/// Whether there is no statement in it, only comments and white space.
pub(crate) fn says_nothing(text: &str) -> bool {
    text.lines().map(str::trim).all(|line| line.is_empty() || line.starts_with("--"))
}

//! Just enough Rust to tell code from comments, texts and tests.

/// The code alone, line by line: comments and the insides of string literals are blanked, test modules end the file.
pub(crate) fn code(source: &str) -> Vec<String> {
    let production = source.split("#[cfg(test)]").next().unwrap_or_default();
    let bytes: Vec<char> = production.chars().collect();
    let mut out = String::with_capacity(production.len());
    let mut at = 0;
    while at < bytes.len() {
        let rest = |offset: usize| bytes.get(at + offset).copied().unwrap_or('\n');
        match (rest(0), rest(1)) {
            ('/', '/') => at = skip(&bytes, at, &mut out, |text, at| text[at] == '\n', 0),
            ('/', '*') => {
                at = skip(
                    &bytes,
                    at + 2,
                    &mut out,
                    |text, at| text[at] == '*' && text.get(at + 1) == Some(&'/'),
                    2,
                )
            }
            ('r', '"' | '#') if !identifier_before(&bytes, at) && raw_string(&bytes, at).is_some() => {
                let hashes = raw_string(&bytes, at).unwrap_or(0);
                let ends = |text: &[char], at: usize| {
                    text[at] == '"'
                        && text[at + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes
                };
                at = skip(&bytes, at + hashes + 2, &mut out, ends, 1 + hashes);
                out.push_str("\"\"");
            }
            ('"', _) => {
                at = skip_string(&bytes, at + 1, &mut out);
                out.push_str("\"\"");
            }
            ('\'', '\\') => at += 4,
            ('\'', _) if rest(2) == '\'' => at += 3,
            (c, _) => {
                out.push(c);
                at += 1;
            }
        }
    }
    out.lines().map(str::to_owned).collect()
}

/// The position behind what ends where `ends` says so; only line ends are kept.
fn skip(
    text: &[char],
    mut at: usize,
    out: &mut String,
    ends: impl Fn(&[char], usize) -> bool,
    length: usize,
) -> usize {
    while at < text.len() && !ends(text, at) {
        if text[at] == '\n' {
            out.push('\n');
        }
        at += 1;
    }
    at + length
}

fn skip_string(text: &[char], mut at: usize, out: &mut String) -> usize {
    while at < text.len() && text[at] != '"' {
        if text[at] == '\n' {
            out.push('\n');
        }
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn identifier_before(text: &[char], at: usize) -> bool {
    at > 0 && (text[at - 1].is_alphanumeric() || text[at - 1] == '_')
}

/// How many `#` a raw string that begins here has.
fn raw_string(text: &[char], at: usize) -> Option<usize> {
    let hashes = text[at + 1..].iter().take_while(|c| **c == '#').count();
    (text.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

/// Whether a word stands in a line, not as a part of another.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(part)
            && !line[at + word.len()..].chars().next().is_some_and(part)
    })
}

#[test]
fn code_is_told_from_the_rest() {
    let source = "let a = \"Kind::X // no\"; // Kind::Y\nlet b = r#\"Kind::Z\"#; /* Kind::W\n*/ let c = 'k';\n#[cfg(test)]\nKind::T";
    assert_eq!(code(source), ["let a = \"\"; ", "let b = \"\"; ", " let c = ;"]);
    assert!(has_word("use Kind::Table;", "Kind::Table") && !has_word("Kind::TableX", "Kind::Table"));
}

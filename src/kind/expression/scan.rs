//! Finding one's way in deparsed SQL: strings and quoted names are never looked into.

/// The length of the next character, or of the quoted string or name that begins here.
pub(super) fn step(text: &str) -> usize {
    let mut characters = text.char_indices();
    let Some((_, first)) = characters.next() else { return 1 };
    if first != '\'' && first != '"' {
        return first.len_utf8();
    }
    // A doubled quote ends one string and begins the next: no difference here.
    characters.find(|(_, character)| *character == first).map_or(text.len(), |(place, _)| place + 1)
}

/// What is in the brackets that begin here, without them.
pub(super) fn inside(text: &str) -> Option<&str> {
    if !text.starts_with(['(', '[']) {
        return None;
    }
    let end = split_end(&text[1..], |_| 0).1?;
    Some(&text[1..=end])
}

/// The parts of a text between separators that stand in no brackets.
pub(super) fn split<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let (places, _) = split_end(text, |rest| if rest.starts_with(separator) { separator.len() } else { 0 });
    for place in places {
        parts.push(&text[start..place]);
        start = place + separator.len();
    }
    parts.push(&text[start..]);
    parts
}

/// Where `separator` finds something outside of brackets, and where the first bracket is that closes none in the text.
fn split_end(text: &str, separator: impl Fn(&str) -> usize) -> (Vec<usize>, Option<usize>) {
    let mut places = Vec::new();
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        let rest = &text[at..];
        match rest.as_bytes()[0] {
            b'(' | b'[' => depth += 1,
            b')' | b']' if depth == 0 => return (places, Some(at)),
            b')' | b']' => depth -= 1,
            _ if depth == 0 => {
                let length = separator(rest);
                if length > 0 {
                    places.push(at);
                    at += length;
                    continue;
                }
            }
            _ => {}
        }
        at += step(rest);
    }
    (places, None)
}

/// Replaces, from left to right, what `change` finds something for: the new text and the length of the old. It sees the
/// text done so far and the rest; what it returns is not looked at again. `None` when there was nothing to replace.
pub(super) fn replace(text: &str, change: impl Fn(&str, &str) -> Option<(String, usize)>) -> Option<String> {
    let mut done = String::new();
    let (mut at, mut copied) = (0, 0);
    while at < text.len() {
        if let Some((new, length)) = change(&text[..at], &text[at..]) {
            done.push_str(&text[copied..at]);
            done.push_str(&new);
            at += length;
            copied = at;
        } else {
            at += step(&text[at..]);
        }
    }
    (copied > 0).then(|| done + &text[copied..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_and_quotes_are_respected() {
        assert_eq!(inside("(a ')' (b) \"(\")) c"), Some("a ')' (b) \"(\""));
        assert_eq!(inside("(a"), None);
        assert_eq!(split("a, f(b, c), 'd, e'", ", "), ["a", "f(b, c)", "'d, e'"]);
    }
}

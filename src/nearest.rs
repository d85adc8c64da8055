//! The known word that somebody probably meant.

/// The candidate most like `word`, if any is like it at all.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    within((word.chars().count() / 3).max(1), word, candidates)
}

/// The candidate most like `word`, if at most `limit` letters of it are wrong.
pub(crate) fn within<'a>(
    limit: usize,
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = word.to_lowercase();
    let distance = |known: &str| strsim::damerau_levenshtein(&word, known);
    let found = candidates.into_iter().min_by_key(|known| distance(known))?;
    (distance(found) <= limit).then_some(found)
}

/// What to do about an unknown key.
pub(crate) fn help(key: &str, known: &[&str]) -> String {
    match nearest(key, known.iter().copied()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("known keys here: {}", known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_like_it() {
        let known = ["schema", "scratch", "schemas"];
        assert_eq!(nearest("shema", known), Some("schema"));
        assert_eq!(nearest("Scrach", known), Some("scratch"));
        assert_eq!(nearest("colour", known), None);
    }
}

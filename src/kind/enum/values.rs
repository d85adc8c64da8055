//! What becomes of an enum's labels: renamed, added, mapped to another, or lost.

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::literal;
use crate::kind::Body;
use crate::plan::{Context, Intents};

/// A label to add, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Addition<'a> {
    /// The new label.
    pub(crate) value: &'a str,
    /// Where it goes.
    pub(crate) anchor: Anchor<'a>,
}

/// A place relative to a label that is already there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Anchor<'a> {
    /// After all others.
    End,
    /// Right before this one.
    Before(&'a str),
    /// Right after this one.
    After(&'a str),
}

/// What happens to rows when the labels of an enum change by a swap.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Fate {
    /// Labels that become others: renamed, or removed with a word on what replaces them.
    pub(crate) mapped: Vec<(String, String)>,
    /// Labels that go, and nobody said what rows that hold them should hold instead.
    pub(crate) lost: Vec<String>,
}

/// The labels of the enum in this catalog, if it is there.
pub(crate) fn labels(catalog: &Catalog, id: &ObjectId) -> Option<Vec<String>> {
    match catalog.get(id).map(|object| &object.body) {
        Some(Body::Enum(model)) => Some(model.values.clone()),
        _ => None,
    }
}

/// The fate of the labels of an enum that is in both catalogs.
pub(crate) fn fate(id: &ObjectId, cx: &Context<'_>) -> Fate {
    let (old, new) = (labels(cx.from, id).unwrap_or_default(), labels(cx.to, id).unwrap_or_default());
    let renames = renames(id, &old, &new, cx.intents);
    let replacements = annotated(id, "removed-value", cx.intents);
    let mut fate = Fate::default();
    for value in old {
        let target = renames.iter().find(|(from, _)| *from == value).map(|(_, to)| to);
        if let Some(target) = target {
            fate.mapped.push((value, target.clone()));
        } else if !new.contains(&value) {
            match replacements.iter().find(|(from, to)| *from == value && new.contains(to)) {
                Some((_, target)) => fate.mapped.push((value, target.clone())),
                None => fate.lost.push(value),
            }
        }
    }
    fate
}

/// The label that seems to have taken the place of one that is gone.
pub(crate) fn likely_name(id: &ObjectId, label: &str, cx: &Context<'_>) -> Option<String> {
    let likely = likely_renames(&labels(cx.from, id)?, &labels(cx.to, id)?);
    likely.into_iter().find(|(old, _)| old == label).map(|(_, new)| new)
}

/// The annotated renames that apply: from a label that is there to one that is wanted and free.
pub(crate) fn renames(id: &ObjectId, old: &[String], new: &[String], intents: &Intents) -> Vec<(String, String)> {
    let mut renames = annotated(id, "renamed-value", intents);
    renames.retain(|(from, to)| from != to && old.contains(from) && new.contains(to));
    loop {
        let known = renames.clone();
        let is_free = |label: &String| !old.contains(label) || known.iter().any(|(from, _)| from == label);
        renames.retain(|(_, to)| is_free(to));
        if renames.len() == known.len() {
            break;
        }
    }
    // An exchange that was made once leaves all labels where they are wanted: it must not be made again.
    if additions(old, new).is_some() {
        renames.retain(|(_, to)| !old.contains(to));
    }
    renames
}

/// The labels after the renames, all at once.
pub(crate) fn after(values: &[String], renames: &[(String, String)]) -> Vec<String> {
    let renamed = |value: &String| renames.iter().find(|(from, _)| from == value).map_or(value, |(_, to)| to).clone();
    values.iter().map(renamed).collect()
}

/// The additions that turn `old` into exactly `new`, each with an anchor that exists by then; `None` when a label is
/// gone or in another place.
pub(crate) fn additions<'a>(old: &[String], new: &'a [String]) -> Option<Vec<Addition<'a>>> {
    let kept: Vec<&String> = new.iter().filter(|value| old.contains(value)).collect();
    if !kept.iter().copied().eq(old.iter()) {
        return None;
    }
    let last_kept = new.iter().rposition(|value| old.contains(value));
    let mut additions = Vec::new();
    for (place, value) in new.iter().enumerate().filter(|(_, value)| !old.contains(value)) {
        let anchor = match (place.checked_sub(1), last_kept) {
            (_, None) => Anchor::End,
            (_, Some(last)) if place > last => Anchor::End,
            (Some(previous), _) => Anchor::After(&new[previous]),
            (None, Some(_)) => Anchor::Before(kept.first()?),
        };
        additions.push(Addition { value, anchor });
    }
    Some(additions)
}

/// Pairs that are meant all at once, in an order that gives the same one by one: `a -> b, b -> c` must begin with the
/// latter, and an exchange needs a third label in between.
pub(crate) fn stepwise(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut steps = Vec::new();
    while !pairs.is_empty() {
        let free = pairs.iter().position(|(_, to)| pairs.iter().all(|(from, _)| from != to));
        if let Some(free) = free {
            steps.push(pairs.remove(free));
        } else {
            let between = format!("schemadiff__{}", steps.len());
            steps.push((std::mem::replace(&mut pairs[0].0, between.clone()), between));
        }
    }
    steps
}

/// The objects of `to` whose bodies have one of these labels as a literal.
pub(crate) fn mentioned_in(labels: &[&String], cx: &Context<'_>) -> Vec<String> {
    let literals: Vec<String> = labels.iter().map(|label| literal(label)).collect();
    let mentions = |text: &str| literals.iter().any(|literal| text.contains(literal.as_str()));
    let objects = cx.to.objects().iter();
    objects.filter(|object| object.body.mentions().is_some_and(mentions)).map(|object| object.id.to_string()).collect()
}

/// Labels that went and came at the same places among those that stay, as many as went there.
pub(crate) fn likely_renames(old: &[String], new: &[String]) -> Vec<(String, String)> {
    let kept = |labels: &[String], other: &[String]| {
        labels.iter().filter(|label| other.contains(label)).cloned().collect::<Vec<_>>()
    };
    if kept(old, new) != kept(new, old) {
        return Vec::new();
    }
    let gone = old.split(|label| new.contains(label));
    let come = new.split(|label| old.contains(label));
    let pairs = gone.zip(come).filter(|(gone, come)| gone.len() == come.len());
    pairs.flat_map(|(gone, come)| gone.iter().cloned().zip(come.iter().cloned())).collect()
}

/// Whether `old -> new` is about this old label.
pub(crate) fn is_about(text: &str, label: &str) -> bool {
    pair(text).is_some_and(|(from, _)| from == label)
}

/// Whether the label is renamed, so that all rows go on holding the same under another name.
pub(crate) fn is_renamed(id: &ObjectId, label: &str, cx: &Context<'_>) -> bool {
    annotated(id, "renamed-value", cx.intents).iter().any(|(from, _)| from == label)
}

/// A label as it is written in an annotation.
pub(crate) fn written(label: &str) -> String {
    if label.contains("->") || label.starts_with('\'') || label.trim() != label { literal(label) } else { label.to_owned() }
}

/// Takes back what was said about labels that have been renamed on the way from one catalog to the next, so that nobody
/// renames them again.
pub(crate) fn renamed_before(before: &Catalog, after: &Catalog, intents: &mut Intents) {
    for object in after.objects() {
        let was = before.get(&object.id).map(|object| &object.body);
        if let (Body::Enum(now), Some(Body::Enum(was))) = (&object.body, was)
            && now.values != was.values
        {
            intents.forget(&object.id, "renamed-value");
        }
    }
}

fn annotated(id: &ObjectId, keyword: &str, intents: &Intents) -> Vec<(String, String)> {
    intents.of(id, keyword).filter_map(pair).collect()
}

/// Reads `old -> new`, where a label may be in quotes: `'it''s' -> 'its'`.
fn pair(text: &str) -> Option<(String, String)> {
    let (from, rest) = label(text.trim())?;
    let (to, rest) = label(rest.trim_start().strip_prefix("->")?.trim())?;
    rest.trim().is_empty().then_some((from, to))
}

/// The label at the beginning of the text, and what follows it.
fn label(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('\'') else {
        let end = text.find("->").unwrap_or(text.len());
        return Some((text[..end].trim_end().to_owned(), &text[end..]));
    };
    let mut label = String::new();
    let mut rest = quoted;
    loop {
        let (part, more) = rest.split_once('\'')?;
        label.push_str(part);
        let Some(after_pair) = more.strip_prefix('\'') else { return Some((label, more)) };
        label.push('\'');
        rest = after_pair;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn pairs(text: &str) -> Vec<(String, String)> {
        text.split(',').filter_map(pair).collect()
    }

    #[test]
    fn every_anchor_exists_when_it_is_used() {
        for (old, new) in [("a b", "x y a z b w v"), ("", "a b"), ("a", "a b c"), ("b", "a b"), ("a c", "a b b2 c")] {
            let (mut now, new) = (labels(old), labels(new));
            for Addition { value, anchor } in additions(&now.clone(), &new).unwrap_or_default() {
                let place = match anchor {
                    Anchor::End => Some(now.len()),
                    Anchor::Before(next) => now.iter().position(|label| label == next),
                    Anchor::After(previous) => now.iter().position(|label| label == previous).map(|at| at + 1),
                };
                now.insert(place.unwrap_or(usize::MAX), value.to_owned());
            }
            assert_eq!(now, new);
        }
    }

    #[test]
    fn removal_and_reorder_are_no_additions() {
        assert_eq!(additions(&labels("a b"), &labels("b a")), None);
        assert_eq!(additions(&labels("a b"), &labels("a")), None);
    }

    #[test]
    fn a_rename_is_likely_where_as_many_came_as_went() {
        let likely = |old, new| likely_renames(&labels(old), &labels(new));
        let pairs = |text: &str| text.split(',').filter_map(pair).collect::<Vec<_>>();
        assert_eq!(likely("a b c", "a x c"), pairs("b -> x"));
        assert_eq!(likely("a b c d", "x b y z"), pairs("a -> x,c -> y,d -> z"));
        assert!(likely("a b c", "a x y c").is_empty());
        assert!(likely("a b c", "c x a").is_empty());
        assert!(likely("a b", "a b c").is_empty());
    }

    #[test]
    fn chains_and_exchanges_come_out_right() {
        for (old, renames, new) in [("a b", "a -> b,b -> c", "b c"), ("a b", "a -> b,b -> a", "b a"), ("a", "a -> z", "z")] {
            let mut now = labels(old);
            for step in stepwise(pairs(renames)) {
                assert!(!now.contains(&step.1));
                now = after(&now, &[step]);
            }
            assert_eq!(now, labels(new));
        }
    }

    #[test]
    fn annotations_may_quote_labels() {
        let both = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
        assert_eq!(pair("in progress -> done"), both("in progress", "done"));
        assert_eq!(pair("'it''s' -> 'a->b'"), both("it's", "a->b"));
        assert_eq!(pair("'open"), None);
        assert_eq!(pair("a"), None);
    }
}

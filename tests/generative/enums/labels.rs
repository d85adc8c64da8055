//! The labels of an enum before and after, and what becomes of each.

use std::collections::BTreeMap;

use super::Side;
use crate::rng::Rng;

/// An enum in both states.
#[derive(Clone, Debug)]
pub(crate) struct Labels {
    pub(crate) name: String,
    before: Vec<String>,
    after: Vec<String>,
    /// Labels that are gone, with those that take their place; `None` for one that no row holds.
    gone: BTreeMap<String, Option<String>>,
    renamed: BTreeMap<String, String>,
}

/// A label as it is written before and after.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    before: String,
    after: String,
}

impl Label {
    pub(crate) fn sql(&self, side: Side) -> String {
        literal(if side == Side::Before { &self.before } else { &self.after })
    }

    pub(crate) fn text(&self, side: Side) -> &str {
        if side == Side::Before { &self.before } else { &self.after }
    }
}

const ODD: [&str; 7] = ["it's", "two words", "Ü", "a->b", "\"", "null", "x, y"];

impl Labels {
    /// An enum with some labels, and a history of some steps.
    pub(crate) fn new(name: String, rng: &mut Rng) -> Self {
        let mut next = 0;
        // Labels of two enums differ, so that a use of one is not taken for one of the other.
        let mut fresh = |rng: &mut Rng| {
            next += 1;
            let odd = if rng.chance(20) { rng.of(&ODD) } else { "v" };
            format!("{odd}{next} of {name}")
        };
        let before: Vec<String> = (0..rng.between(2, 6)).map(|_| fresh(rng)).collect();
        let mut after = before.clone();
        let (mut gone, mut renamed) = (BTreeMap::new(), BTreeMap::new());
        for _ in 0..rng.between(0, 4) {
            match rng.below(10) {
                0..4 => {
                    let place = rng.below(after.len() + 1);
                    after.insert(place, fresh(rng));
                }
                4..6 if after.len() > 1 => {
                    let label = after.remove(rng.below(after.len()));
                    gone.insert(label, None);
                }
                6..8 => {
                    let place = rng.below(after.len());
                    let (old, new) = (after[place].clone(), fresh(rng));
                    if before.contains(&old) {
                        renamed.insert(old, new.clone());
                        after[place] = new;
                    }
                }
                _ => {
                    let label = after.remove(rng.below(after.len()));
                    after.insert(rng.below(after.len() + 1), label);
                }
            }
        }
        // What came and went, or was renamed and went, is as good as gone.
        for (old, new) in &renamed {
            if !after.contains(new) {
                gone.insert(old.clone(), None);
            }
        }
        renamed.retain(|_, new| after.contains(new));
        gone.retain(|label, _| before.contains(label));
        for target in gone.values_mut() {
            *target = if rng.chance(70) { rng.pick(&after) } else { None };
        }
        Self { name, before, after, gone, renamed }
    }

    fn becomes(&self, label: &str) -> Option<&String> {
        match self.gone.get(label) {
            Some(target) => target.as_ref(),
            None => self.renamed.get(label).or_else(|| self.after.iter().find(|after| *after == label)),
        }
    }

    /// A label that a row may hold.
    pub(crate) fn held(&self, rng: &mut Rng) -> Option<Label> {
        let held: Vec<Label> = self.all_held().collect();
        rng.pick(&held)
    }

    /// A label that a row may hold where nothing can be mapped.
    pub(crate) fn steady(&self, rng: &mut Rng) -> Option<Label> {
        let steady: Vec<Label> = self.all_held().filter(|label| label.before == label.after).collect();
        rng.pick(&steady)
    }

    /// Labels that rows may hold and that do not become one another.
    pub(crate) fn distinct(&self) -> Vec<Label> {
        let mut distinct: Vec<Label> = Vec::new();
        for label in self.all_held() {
            if distinct.iter().all(|known| known.after != label.after) {
                distinct.push(label);
            }
        }
        distinct
    }

    fn all_held(&self) -> impl Iterator<Item = Label> {
        let before = self.before.iter();
        before.filter_map(|label| Some(Label { before: label.clone(), after: self.becomes(label)?.clone() }))
    }

    /// A label that an expression names, which may name another one after.
    pub(crate) fn named(&self, rng: &mut Rng) -> Option<Label> {
        let before = rng.pick(&self.before)?;
        let same = self.becomes(&before).cloned().filter(|_| !rng.chance(20));
        let after = match same {
            Some(after) => after,
            None => rng.pick(&self.after)?,
        };
        Some(Label { before, after })
    }

    pub(crate) fn sql(&self, side: Side) -> String {
        let labels = if side == Side::Before { &self.before } else { &self.after };
        let labels: Vec<String> = labels.iter().map(|label| literal(label)).collect();
        let name = &self.name;
        format!(
            "CREATE TYPE {name} AS ENUM ({});\nCOMMENT ON TYPE {name} IS 'a {name}';\n\
             REVOKE ALL ON TYPE {name} FROM PUBLIC;\nGRANT USAGE ON TYPE {name} TO PUBLIC;\n",
            labels.join(", ")
        )
    }

    /// Keywords and texts of annotations.
    pub(crate) fn said(&self) -> impl Iterator<Item = (String, String)> {
        let text = |old: &String, new: &String| format!("{} -> {}", literal(old), literal(new));
        let renamed = self.renamed.iter().map(move |(old, new)| ("renamed-value".to_owned(), text(old, new)));
        let gone = self
            .gone
            .iter()
            .filter_map(move |(old, new)| Some(("removed-value".to_owned(), text(old, new.as_ref()?))));
        renamed.chain(gone)
    }
}

pub(crate) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

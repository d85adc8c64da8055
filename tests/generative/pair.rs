//! A pair of states from one number.

use crate::edit::edited;
use crate::grow::Grower;
use crate::legal::legalise;
use crate::model::{State, Uid};
use crate::render::{Filled, script};
use crate::rng::Rng;
use crate::rows;

#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub(crate) from: State,
    pub(crate) to: State,
}

impl Pair {
    pub(crate) fn new(seed: u64, major: u16) -> Self {
        let mut rng = Rng::new(seed);
        let mut grower = Grower::new(rng.next(), major);
        grower.grow();
        let grown = grower.state;
        let edits = if rng.chance(12) { rng.between(15, 40) } else { rng.between(1, 8) };
        let (mut from, mut to) = match rng.below(100) {
            0..3 => (State::default(), grown),
            3..6 => (grown, State::default()),
            6..10 => {
                let mut other = Grower::new(rng.next(), major);
                other.next = 10_000;
                other.grow();
                (grown, other.state)
            }
            _ => {
                let edited = edited(&grown, rng.next(), major, edits);
                if rng.chance(40) { (edited, grown) } else { (grown, edited) }
            }
        };
        from.prune();
        legalise(&from, &mut to);
        Self { from, to }
    }

    pub(crate) fn filled(&self) -> Filled {
        rows::filled(&self.from, &self.to)
    }

    pub(crate) fn from_sql(&self) -> String {
        script(&self.from, &self.filled())
    }

    pub(crate) fn to_sql(&self) -> String {
        script(&self.to, &Filled::new())
    }

    pub(crate) fn census(&self) -> Option<String> {
        rows::census(&self.from, &self.to, &self.filled())
    }

    /// Smaller pairs, those with a smaller difference first.
    pub(crate) fn smaller(&self) -> Vec<Self> {
        let all: std::collections::BTreeSet<Uid> = self.from.items.keys().chain(self.to.items.keys()).copied().collect();
        let differs = |uid: &&Uid| self.from.items.get(uid) != self.to.items.get(uid);
        let mut found = Vec::new();
        for uid in all.iter().rev().filter(differs) {
            let mut to = self.to.clone();
            match self.from.items.get(uid) {
                Some(item) => _ = to.items.insert(*uid, item.clone()),
                None => _ = to.items.remove(uid),
            }
            found.push(self.with(self.from.clone(), to));
        }
        for uid in all.iter().rev() {
            let (mut from, mut to) = (self.from.clone(), self.to.clone());
            from.remove(*uid);
            to.remove(*uid);
            found.push(self.with(from, to));
        }
        for uid in &all {
            let (mut from, mut to) = (self.from.clone(), self.to.clone());
            for state in [&mut from, &mut to] {
                if let Some(item) = state.items.get_mut(uid) {
                    plain(item);
                }
                state.prune();
            }
            found.push(self.with(from, to));
        }
        found.retain(|pair| pair.from != self.from || pair.to != self.to);
        found.dedup_by(|a, b| a.from == b.from && a.to == b.to);
        found
    }

    fn with(&self, mut from: State, mut to: State) -> Self {
        from.prune();
        legalise(&from, &mut to);
        Self { from, to }
    }
}

/// The item without what may not matter.
fn plain(item: &mut crate::model::Item) {
    use crate::model::What;
    item.comment = None;
    match &mut item.what {
        What::Column(column) => {
            (column.storage, column.statistics, column.options, column.collation) = (None, None, None, None);
        }
        What::Table(table) => (table.options, table.replica_identity) = (None, None),
        What::Function(function) => function.tail.retain(|word| *word == "IMMUTABLE"),
        What::View(view) => view.options = None,
        What::Index(index) => (index.options, index.filter) = (None, None),
        _ => {}
    }
}

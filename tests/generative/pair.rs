//! A pair of states from one number.

use crate::edit::edited;
use crate::grow::Grower;
use crate::legal::legalise;
use crate::model::{Item, State, What};
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
        // The members of an extension get default privileges as they are at the moment: not the extension's doing, nor ours.
        let defaults = |what: &What| matches!(what, What::DefaultPrivilege { .. });
        if !from.select(defaults).is_empty() || !to.select(defaults).is_empty() {
            for state in [&mut from, &mut to] {
                state.items.retain(|_, item| item.what != What::Extension);
            }
        }
        from.prune();
        legalise(&from, &mut to);
        Self { from, to }
    }

    pub(crate) fn filled(&self) -> Filled {
        rows::filled(&self.from, &self.to)
    }

    pub(crate) fn first_sql(&self) -> String {
        script(&self.from, &self.to, &self.filled())
    }

    pub(crate) fn second_sql(&self) -> String {
        script(&self.to, &self.to, &Filled::new())
    }

    pub(crate) fn census(&self) -> Option<String> {
        rows::census(&self.from, &self.to, &self.filled())
    }

    /// The nearest pair that rows can go through.
    pub(crate) fn legal(mut from: State, mut to: State) -> Self {
        from.prune();
        legalise(&from, &mut to);
        Self { from, to }
    }
}

/// The item without what may not matter.
pub(crate) fn plain(item: &mut Item) {
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

//! A pair of states from one number.

use crate::edit::edited;
use crate::grow::Grower;
use crate::legal::legalise;
use crate::model::{Item, State, Uid, What};
use crate::render::{Filled, qualified, script};
use crate::rng::Rng;
use crate::rows;

#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub(crate) from: State,
    pub(crate) to: State,
    /// Whether the plan keeps tables in use: every second one does.
    pub(crate) online: bool,
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
                state.items.retain(|_, item| !matches!(item.what, What::Extension { .. }));
            }
        }
        from.prune();
        legalise(&from, &mut to);
        Self { from, to, online: is_online(seed) }
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

    /// The tables that stay and come to inherit from another. Their columns remain their own,
    /// besides being inherited, and `pg_dump` says so: PostgreSQL has no statement that disowns a column.
    pub(crate) fn new_heirs(&self) -> Vec<Heir> {
        let above = |state: &State, uid: Uid| {
            let above = state.table(uid).into_iter().flat_map(|table| &table.inherits);
            above.map(|above| qualified(state, *above)).collect::<Vec<_>>()
        };
        let tables = |state: &State| state.select(|what| matches!(what, What::Table(_)));
        let heirs = tables(&self.to).into_iter().filter(|uid| {
            let name = qualified(&self.to, *uid);
            let old = tables(&self.from).into_iter().find(|old| qualified(&self.from, *old) == name);
            old.is_some_and(|old| above(&self.from, old) != above(&self.to, *uid))
        });
        let name = |uid: Uid| {
            let schema = self.to.schema_of(uid).map(|schema| self.to.name(schema).to_owned());
            Heir { schema: schema.unwrap_or_default(), name: self.to.name(uid).to_owned() }
        };
        heirs.map(name).collect()
    }

    /// The nearest pair that rows can go through.
    pub(crate) fn legal(&self, mut from: State, mut to: State) -> Self {
        from.prune();
        legalise(&from, &mut to);
        Self { from, to, online: self.online }
    }
}

/// Which pairs have plans that keep tables in use.
pub(crate) fn is_online(seed: u64) -> bool {
    seed.is_multiple_of(2)
}

/// A table that comes to inherit from another.
pub(crate) struct Heir {
    schema: String,
    name: String,
}

impl Heir {
    /// Whether an entry of a dump is that of the table or of the default of a column.
    pub(crate) fn is_told_by(&self, title: &str) -> bool {
        let Self { schema, name } = self;
        title == format!("-- Name: {name}; Type: TABLE; Schema: {schema}")
            || title.starts_with(&format!("-- Name: {name} "))
                && title.ends_with(&format!("; Type: DEFAULT; Schema: {schema}"))
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

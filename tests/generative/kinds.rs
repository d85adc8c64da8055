//! Which kinds of object are made up. A kind that never is would be tested by nobody.

use std::collections::{BTreeMap, BTreeSet};

use schemadiff::diff::{Change, Diff};
use schemadiff::kind::Kind;

use crate::grow::Grower;
use crate::model::{Item, What};
use crate::settings::{SETTINGS, is_known};

/// So many schemas have one of everything in them, by far.
const SCHEMAS: u64 = 2000;

/// So many pairs create and drop something of every kind.
pub(crate) const PAIRS: usize = 200;

/// The kinds and the settings that no schema of many has, for a server of this major.
pub(crate) fn never_grown(major: u16) -> Vec<String> {
    let mut missing: BTreeSet<String> = made_up().map(|kind| kind.name().to_owned()).collect();
    let settings = SETTINGS.into_iter().filter(|name| is_known(name, major));
    missing.extend(settings.map(setting));
    for seed in 0..SCHEMAS {
        if missing.is_empty() {
            break;
        }
        let mut grower = Grower::new(seed, major);
        grower.grow();
        for item in grower.state.items.values() {
            for kind in kinds(item) {
                missing.remove(kind.name());
            }
            if matches!(item.what, What::Setting(_)) {
                missing.remove(&setting(&item.name));
            }
        }
    }
    missing.into_iter().collect()
}

/// All but those of a whole server: the pairs of a run share theirs, and each case in `schema/` about roles has its own.
fn made_up() -> impl Iterator<Item = &'static Kind> {
    Kind::ALL.iter().filter(|kind| !kind.is_of_server())
}

/// What is made together.
const TEXT_SEARCH: [Kind; 4] = [
    Kind::TextSearchParser,
    Kind::TextSearchTemplate,
    Kind::TextSearchDictionary,
    Kind::TextSearchConfiguration,
];

fn setting(name: &str) -> String {
    format!("setting `{name}`")
}

/// What an item is for the product, with the objects that come with it.
fn kinds(item: &Item) -> Vec<Kind> {
    let own = match &item.what {
        What::Setting(_) if item.name == "text search" => return TEXT_SEARCH.to_vec(),
        What::Setting(_) if item.name == "operator class" => {
            return vec![Kind::OperatorFamily, Kind::OperatorClass];
        }
        What::Setting(_) if item.name == "language" => {
            return vec![Kind::Language, Kind::Transform, Kind::AccessMethod, Kind::BaseType];
        }
        What::Schema => Kind::Schema,
        What::Extension { .. } => Kind::Extension,
        What::Collation { .. } => Kind::Collation,
        What::Enum { .. } => Kind::Enum,
        What::Domain { .. } => Kind::Domain,
        What::DomainCheck { .. } => Kind::DomainConstraint,
        What::Composite { .. } => Kind::Composite,
        What::Range { .. } => Kind::Range,
        What::Sequence { .. } => Kind::Sequence,
        What::Table(_) => Kind::Table,
        What::Column(column) if column.default.is_some() => Kind::Default,
        What::Column(_) => Kind::Column,
        What::Function(_) => Kind::Function,
        What::Operator(_) => Kind::Operator,
        What::Aggregate { .. } => Kind::Aggregate,
        What::Index(_) => Kind::Index,
        What::Constraint(_) => Kind::Constraint,
        What::View(view) if view.materialized => Kind::MaterializedView,
        What::View(_) => Kind::View,
        What::Trigger(_) => Kind::Trigger,
        What::Rule { .. } => Kind::Rule,
        What::Policy { .. } => Kind::Policy,
        What::Grant { .. } => Kind::Grant,
        What::DefaultPrivilege { .. } => Kind::DefaultPrivilege,
        What::Setting(_) if item.name == "owner" => Kind::Owner,
        What::Setting(_) if item.name == "publication" => Kind::Publication,
        What::Setting(_) if item.name == "subscription" => Kind::Subscription,
        What::Setting(_) if item.name == "event trigger" => Kind::EventTrigger,
        What::Setting(_) if item.name == "cast" => Kind::Cast,
        What::Setting(_) if item.name == "conversion" => Kind::Conversion,
        What::Setting(_) if item.name == "database" => return vec![Kind::Database, Kind::DatabaseSetting],
        What::Setting(_) if item.name == "server" => {
            return vec![Kind::ForeignDataWrapper, Kind::Server, Kind::UserMapping];
        }
        What::Setting(_) if item.name == "extended statistics" => Kind::Statistics,
        What::Setting(_) if item.name == "security label" => Kind::SecurityLabel,
        What::Setting(_) if item.name == "large object" => Kind::LargeObject,
        What::Setting(_) | What::Output { .. } => return Vec::new(),
    };
    [own].into_iter().chain(item.comment.as_ref().map(|_| Kind::Comment)).collect()
}

/// How often objects of each kind are created, dropped and altered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Changed(BTreeMap<Kind, [usize; 3]>);

impl Changed {
    pub(crate) fn add(&mut self, other: &Self) {
        for (kind, counts) in &other.0 {
            let sums = self.0.entry(*kind).or_default();
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
    }

    /// A line for each kind that was never created, or never dropped.
    pub(crate) fn missing(&self) -> Vec<String> {
        let line = |kind: &Kind| {
            // A plan is for a database that is there, and it stays.
            if *kind == Kind::Database {
                return None;
            }
            let [created, dropped, _] = self.0.get(kind).copied().unwrap_or_default();
            let what = match (created, dropped) {
                (0, 0) => "created or dropped",
                (0, _) => "created",
                (_, 0) => "dropped",
                _ => return None,
            };
            Some(format!("no {} was ever {what}", kind.name()))
        };
        made_up().filter_map(line).collect()
    }
}

impl From<&Diff> for Changed {
    fn from(diff: &Diff) -> Self {
        let mut changed = Self::default();
        for change in &diff.changes {
            let place = match change {
                Change::Create { .. } => 0,
                Change::Drop { .. } => 1,
                Change::Alter { .. } => 2,
            };
            changed.0.entry(change.id().kind).or_default()[place] += 1;
        }
        changed
    }
}

impl std::fmt::Display for Changed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "created/dropped/altered:")?;
        for (kind, [created, dropped, altered]) in &self.0 {
            write!(f, " {} {created}/{dropped}/{altered},", kind.name())?;
        }
        Ok(())
    }
}

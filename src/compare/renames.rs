//! Renames: said by people, or made because nothing is lost by them.

use std::collections::{BTreeMap, BTreeSet};

use super::Failure;
use super::failure::refuse;
use crate::catalog::{Catalog, ObjectId};
use crate::diagnostic::Diagnostic;
use crate::diff::{Diff, diff, free_renames, renamed};
use crate::engine::postgres::quote::unqualified;
use crate::kind::{Body, Kind};
use crate::plan::Action;

/// One rename that a person asked for, in the names of `from` and `to`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// What it is called in `from`, under the new names of what contains it.
    pub old: ObjectId,
    /// What it is called in `to`.
    pub new: ObjectId,
}

/// Reads `--rename 'KIND old=new'`; `old` may leave the schema away when it is `public`.
pub(super) fn parse(text: &str) -> Result<Rename, Diagnostic> {
    let wrong = |why: &str| {
        Diagnostic::error(format!("--rename {text:?}: {why}"))
            .help("write it as KIND OLD=NEW, for example --rename 'table public.users=accounts' or 'column users.name=full_name'")
    };
    let (kind, names) = Kind::ALL
        .iter()
        .filter_map(|kind| Some((*kind, text.strip_prefix(kind.name())?.strip_prefix(' ')?)))
        .max_by_key(|(kind, _)| kind.name().len())
        .or_else(|| Some((Kind::from_name(Kind::FIRST_TYPE)?, text.strip_prefix("type ")?)))
        .ok_or_else(|| wrong("it does not begin with a kind of object"))?;
    let (old, new) =
        names.split_once('=').ok_or_else(|| wrong("there is no `=` between the old and the new name"))?;
    let mut old = unqualified(old.trim());
    let new = unqualified(new.trim());
    if old.len() + 1 == kind.depth() {
        old.insert(0, "public".to_owned());
    }
    let Some(new_name) = new.last().filter(|_| old.len() == kind.depth()) else {
        return Err(wrong(&format!("a {} is named by {} parts", kind.name(), kind.depth())));
    };
    let old = ObjectId::new(kind, &old);
    let new = if new.len() == kind.depth() { ObjectId::new(kind, &new) } else { old.with_name(new_name) };
    Ok(Rename { new, old })
}

/// The statements that give the object its new name, and the new schema before; `None` where PostgreSQL has none.
fn statements(body: &Body, rename: &Rename) -> Option<Vec<Action>> {
    let Rename { old, new } = rename;
    let parents = |id: &ObjectId| id.parts().take(id.kind.depth() - 1).map(str::to_owned).collect::<Vec<_>>();
    let mut actions = Vec::new();
    let mut at = old.clone();
    if parents(old) != parents(new) {
        let there = ObjectId::new(new.kind, &[new.part(0), old.name()]);
        let sql = body.set_schema(old, new.part(0))?;
        let action = Action::rename(old, &there, sql);
        actions.push(action.because(format!("move {old} to schema {}", new.part(0))));
        at = there;
    }
    if at.name() != new.name() {
        actions.push(Action::rename(&at, new, body.rename(&at, new.name())?));
    }
    Some(actions)
}

/// Statements, the renames they make, and notes.
type Made = (Vec<Action>, Vec<Rename>, Vec<Diagnostic>);

/// The statements that make the wanted renames, outermost first, and notes on those that no longer apply.
pub(super) fn actions(from: &Catalog, to: &Catalog, wanted: &BTreeSet<Rename>) -> Result<Made, Failure> {
    let (mut actions, mut made, mut notes, mut refused) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let gone: BTreeSet<&ObjectId> = wanted.iter().map(|rename| &rename.old).collect();
    for rename in wanted {
        let original =
            under_old_names(&rename.old, made.iter().map(|rename: &Rename| (&rename.old, &rename.new)));
        let Some(object) = from.get(&original) else {
            notes.push(Diagnostic::note(format!(
                "{} is not there any more: its rename to {} no longer applies",
                rename.old,
                rename.new.name_beside(&rename.old)
            )));
            continue;
        };
        if !to.contains(&rename.new) {
            refused.push(refuse(rename, "the desired schema has no such object", "correct the new name"));
        } else if from.contains(&rename.new) && !gone.contains(&rename.new) {
            refused.push(refuse(
                rename,
                "the new name is already taken",
                "rename or drop what has the name first",
            ));
        } else if let Some(statements) = statements(&object.body, rename) {
            actions.extend(statements);
            made.push(rename.clone());
        } else {
            refused.push(refuse(rename, "PostgreSQL has no statement for it", "drop and create it instead"));
        }
    }
    if refused.is_empty() { Ok((actions, made, notes)) } else { Err(Failure::Refused(refused)) }
}

/// A path as it was before the renames made so far: columns are looked up under the old name of their table.
pub(crate) fn under_old_names<'a>(
    id: &ObjectId,
    made: impl DoubleEndedIterator<Item = (&'a ObjectId, &'a ObjectId)>,
) -> ObjectId {
    let mut parts: Vec<String> = id.parts().map(str::to_owned).collect();
    for (old, new) in made.rev() {
        let new: Vec<&str> = new.parts().collect();
        let inside = parts.len() > new.len() && parts.iter().zip(&new).all(|(a, b)| a == b);
        if inside {
            parts.splice(..new.len(), old.parts().map(str::to_owned));
        }
    }
    ObjectId::new(id.kind, &parts)
}

/// What an object was called before all of the renames, of itself and of what contains it.
pub(crate) fn before(id: &ObjectId, renames: &[(ObjectId, ObjectId)]) -> ObjectId {
    let pairs = || renames.iter().map(|(old, new)| (old, new));
    let own = pairs().find(|(_, new)| *new == id).map_or(id, |(old, _)| old);
    under_old_names(own, pairs())
}

/// Renames that lose nothing and need no word from anybody: the catalog under the new names, and the statements.
pub(super) fn free(from: Catalog, to: &Catalog) -> (Catalog, Diff, Vec<Action>) {
    let difference = diff(&from, to);
    let pairs = free_renames(&from, to, &difference);
    if pairs.is_empty() {
        return (from, difference, Vec::new());
    }
    let statement = |(old, new): &(ObjectId, ObjectId)| {
        let sql = from.get(old)?.body.rename(old, new.name())?;
        Some(Action::rename(old, new, sql))
    };
    let actions = pairs.iter().filter_map(statement).collect();
    let map: BTreeMap<ObjectId, ObjectId> = pairs.into_iter().collect();
    let from = renamed(&from, &map);
    let difference = diff(&from, to);
    (from, difference, actions)
}

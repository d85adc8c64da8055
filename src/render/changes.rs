//! Changes as people read them: one group per table, view, type or function, with what changed in it.

use std::collections::BTreeMap;

use super::fields::{self, Field};
use crate::catalog::{Catalog, ObjectId};
use crate::compare::Outcome;
use crate::diff::{Change, Diff};

/// What happens to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Create,
    Drop,
    Alter,
    Rename,
}

impl Sign {
    /// `+`, `-`, `~`, `→`.
    pub(super) fn symbol(self) -> char {
        match self {
            Self::Create => '+',
            Self::Drop => '-',
            Self::Alter => '~',
            Self::Rename => '→',
        }
    }
}

/// One changed object.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) sign: Sign,
    /// What it is, and for a rename what it becomes.
    pub(super) text: String,
    pub(super) fields: Vec<Field>,
}

/// An object that people see as one thing, with the changes in it.
#[derive(Debug)]
pub(super) struct Group {
    /// `table public.accounts`.
    pub(super) title: String,
    /// What happens to the whole of it.
    pub(super) sign: Sign,
    /// How many parts of each kind are created or dropped with it: `3 columns, 1 index`.
    pub(super) parts: String,
    /// Its own fields, where it is altered itself.
    pub(super) fields: Vec<Field>,
    /// The changes of its parts.
    pub(super) lines: Vec<Line>,
}

/// All changes of a comparison, moves and renames among them.
pub(super) fn groups(outcome: &Outcome) -> Vec<Group> {
    let mut groups = between(&outcome.from, &outcome.to, &outcome.moved, &[]);
    groups.extend(between(&outcome.start, &outcome.to, &outcome.diff, &outcome.renames));
    groups
}

/// The changes between two catalogs.
pub(super) fn between(
    from: &Catalog,
    to: &Catalog,
    diff: &Diff,
    renames: &[(ObjectId, ObjectId)],
) -> Vec<Group> {
    let mut members: BTreeMap<ObjectId, Vec<Member<'_>>> = BTreeMap::new();
    for (old, new) in renames {
        members.entry(to.group(new)).or_default().push(Member::Renamed { old, new });
    }
    for change in &diff.changes {
        let home = if to.contains(change.id()) { to } else { from };
        members.entry(home.group(change.id())).or_default().push(Member::Changed(change));
    }
    members.iter().map(|(head, members)| group(from, to, head, members)).collect()
}

enum Member<'a> {
    Renamed { old: &'a ObjectId, new: &'a ObjectId },
    Changed(&'a Change),
}

fn group(from: &Catalog, to: &Catalog, head: &ObjectId, members: &[Member<'_>]) -> Group {
    let mut group = Group {
        title: head.to_string(),
        sign: Sign::Alter,
        parts: String::new(),
        fields: Vec::new(),
        lines: Vec::new(),
    };
    let whole = members.iter().find_map(|member| match member {
        Member::Changed(Change::Create { id }) if id == head => Some(Sign::Create),
        Member::Changed(Change::Drop { id }) if id == head => Some(Sign::Drop),
        _ => None,
    });
    if let Some(sign) = whole {
        group.sign = sign;
        group.parts = parts(head, members);
        return group;
    }
    for member in members {
        match member {
            Member::Renamed { old, new } if *new == head => {
                group.title = format!("{old} → {}", new.name_beside(old));
                group.sign = Sign::Rename;
            }
            Member::Changed(Change::Alter { id, fields }) if id == head => {
                group.fields = fields::changed(from, to, id, fields);
            }
            other => group.lines.push(line(from, to, other)),
        }
    }
    group
}

fn line(from: &Catalog, to: &Catalog, member: &Member<'_>) -> Line {
    let (sign, text, fields) = match member {
        Member::Renamed { old, new } => {
            (Sign::Rename, format!("{old} → {}", new.name_beside(old)), Vec::new())
        }
        Member::Changed(Change::Create { id }) => (Sign::Create, id.to_string(), Vec::new()),
        Member::Changed(Change::Drop { id }) => (Sign::Drop, id.to_string(), Vec::new()),
        Member::Changed(Change::Alter { id, fields }) => {
            (Sign::Alter, id.to_string(), fields::changed(from, to, id, fields))
        }
    };
    Line { sign, text, fields }
}

/// How many parts of each kind come or go with the whole.
fn parts(head: &ObjectId, members: &[Member<'_>]) -> String {
    let mut counts: BTreeMap<crate::kind::Kind, usize> = BTreeMap::new();
    for member in members {
        if let Member::Changed(change) = member
            && change.id() != head
        {
            *counts.entry(change.id().kind).or_default() += 1;
        }
    }
    let parts: Vec<String> = counts
        .iter()
        .map(|(kind, count)| format!("{count} {}", if *count == 1 { kind.name() } else { kind.plural() }))
        .collect();
    parts.join(", ")
}

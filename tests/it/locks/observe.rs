//! What a statement does to the relations of the schema, as the server tells.

use std::collections::{BTreeMap, BTreeSet};

use schemadiff::engine::postgres::connect::Session;
use schemadiff::engine::postgres::lock::Mode;

use crate::database::{Tested, ask, run};

/// The strongest locks, and whose files changed and whose rows were read.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) modes: BTreeMap<String, Mode>,
    pub(super) rewritten: BTreeSet<String>,
    pub(super) read: BTreeSet<String>,
    kinds: BTreeMap<String, String>,
}

impl Seen {
    /// Whether the lock keeps more than the drop of the relation away. Locks on indexes tell nothing that those on their
    /// tables do not.
    pub(super) fn tells(&self, relation: &str) -> bool {
        let weak = self.modes.get(relation).is_none_or(|mode| *mode == Mode::AccessShare);
        !weak && self.kinds.get(relation).is_some_and(|kind| !kind.eq_ignore_ascii_case("i"))
    }

    /// Whether it has rows of its own that could be read or written anew.
    pub(super) fn has_rows(&self, relation: &str) -> bool {
        self.kinds.get(relation).is_some_and(|kind| kind == "r" || kind == "m")
    }
}

/// Relations that were there before the statement.
const RELATIONS: &str = "pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S', 'i', 'I')";

pub(super) async fn observe(session: &Session, statement: &str) -> Tested<Seen> {
    let files = format!(
        "SELECT string_agg(c.oid || ' ' || c.relname || ' ' || c.relkind::text || ' ' ||
                           coalesce(pg_relation_filenode(c.oid), 0), ',') FROM {RELATIONS}"
    );
    let reads =
        "SELECT string_agg(relid || ' ' || coalesce(seq_tup_read, 0), ',') FROM pg_stat_xact_user_tables";
    let before = rows(&ask(session, &files).await?);
    let read_before = counts(&ask(session, reads).await?);
    run(session, statement).await?;
    let own = "SELECT coalesce(string_agg(relation || ' ' || mode, ','), '') FROM pg_locks
        WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted";
    let locks = ask(session, own).await?;
    let read_after = counts(&ask(session, reads).await?);
    let after = ask(
        session,
        "SELECT string_agg(oid || ' ' || coalesce(pg_relation_filenode(oid), 0), ',') FROM pg_class",
    );
    let after = counts(&after.await?);
    let mut seen = Seen { modes: modes(&locks, &before), ..Seen::default() };
    for row in &before {
        let [oid, name, kind, file] = row.as_slice() else { return Err(format!("{row:?}")) };
        if after.get(oid).is_some_and(|now| now.to_string() != *file) {
            seen.rewritten.insert(name.clone());
        }
        if read_after.get(oid) > read_before.get(oid) {
            seen.read.insert(name.clone());
        }
        seen.kinds.insert(name.clone(), kind.clone());
    }
    Ok(seen)
}

/// The strongest mode for each of the relations, of lines `OID MODE`.
pub(super) fn modes(locks: &str, relations: &[Vec<String>]) -> BTreeMap<String, Mode> {
    let mut modes = BTreeMap::new();
    for lock in rows(locks) {
        let known = relations.iter().find(|relation| relation.first() == lock.first());
        let (Some(name), Some(mode)) = (known.map(|relation| &relation[1]), Mode::from_catalog(&lock[1]))
        else {
            continue;
        };
        let strongest = modes.entry(name.clone()).or_insert(mode);
        *strongest = mode.max(*strongest);
    }
    modes
}

pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.split(',').filter(|line| !line.is_empty());
    lines.map(|line| line.split(' ').map(str::to_owned).collect()).collect()
}

fn counts(text: &str) -> BTreeMap<String, u64> {
    let count = |row: &Vec<String>| Some((row.first()?.clone(), row.get(1)?.parse().ok()?));
    rows(text).iter().filter_map(count).collect()
}

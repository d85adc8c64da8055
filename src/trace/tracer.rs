//! Watching one session.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::reading::{self, Present, Seen};
use super::{Measured, OUTSIDE, Relation, Sort, TraceError, Use};
use crate::engine::postgres::connect::Session;
use crate::engine::postgres::lock::Mode;

/// A relation that is there, and what it was called when the trace began.
struct Known {
    now: Present,
    /// `None` when it was created since.
    first: Option<Relation>,
}

type Relations = BTreeMap<u32, Arc<Known>>;

/// Watches a session, statement by statement.
pub struct Tracer {
    known: Relations,
    /// What was there when the transaction began.
    at_begin: Relations,
    held: BTreeMap<u32, BTreeSet<Mode>>,
    scans: BTreeMap<u32, i64>,
    /// What was changed by a transaction before this one is known.
    since: String,
}

impl Tracer {
    /// Learns what relations there are.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn start(session: &Session) -> Result<Self, TraceError> {
        let mut tracer = Self {
            known: Relations::new(),
            at_begin: Relations::new(),
            held: BTreeMap::new(),
            scans: BTreeMap::new(),
            since: String::new(),
        };
        for Seen { oid, present, .. } in reading::relations(&session.client, None).await? {
            if let Some(now) = present {
                let first = Some(now.relation.clone());
                tracer.known.insert(oid, Arc::new(Known { now, first }));
            }
        }
        (_, tracer.since) = reading::gone(&session.client, &[]).await?;
        Ok(tracer)
    }

    /// A transaction block has begun.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn begin(&mut self, session: &Session) -> Result<(), TraceError> {
        self.held.clear();
        self.at_begin.clone_from(&self.known);
        self.scans = reading::scans(&session.client).await?;
        Ok(())
    }

    /// The transaction block was left, and nothing that was done in it is.
    pub fn rolled_back(&mut self) {
        self.known.clone_from(&self.at_begin);
        self.held.clear();
    }

    /// The transaction block was left.
    pub fn committed(&mut self) {
        self.held.clear();
    }

    /// A part of the transaction block was taken back.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn taken_back(&mut self, session: &Session) -> Result<(), TraceError> {
        let mut known = Relations::new();
        for Seen { oid, present, .. } in reading::relations(&session.client, None).await? {
            let before = self.known.get(&oid).or_else(|| self.at_begin.get(&oid));
            let first = before.and_then(|before| before.first.clone());
            known.extend(present.map(|now| (oid, Arc::new(Known { now, first }))));
        }
        self.known = known;
        Ok(())
    }

    /// What the last statement of an open transaction block did.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn inside(&mut self, session: &Session) -> Result<Measured, TraceError> {
        let seen = reading::held(&session.client).await?;
        Ok(self.compare(seen, BTreeSet::new()))
    }

    /// What the last statement did, which cannot run in a transaction block: its locks are released by now.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn outside(&mut self, session: &Session) -> Result<Measured, TraceError> {
        self.held.clear();
        // Not all relations: there may be as many of such statements as there are tables.
        let seen = reading::relations(&session.client, Some(&self.since)).await?;
        // Scans of statements outside may have been sent off already, or not: nothing can be told from them.
        self.scans = reading::scans(&session.client).await?;
        let known: Vec<u32> = self.known.keys().copied().collect();
        let gone;
        (gone, self.since) = reading::gone(&session.client, &known).await?;
        Ok(Measured { untraced: Some(OUTSIDE), ..self.compare(seen, gone) })
    }

    /// The oids of what the transaction has locked.
    pub(super) fn locked(&self) -> Vec<u32> {
        self.held.keys().copied().collect()
    }

    /// The relation of an oid, if it was there when the trace began.
    pub(super) fn first(&self, oid: u32) -> Option<&Relation> {
        self.known.get(&oid)?.first.as_ref()
    }

    /// All relations by their present names.
    pub(super) fn all(&self) -> impl Iterator<Item = (u32, &Relation)> {
        self.known.iter().map(|(oid, known)| (*oid, &known.now.relation))
    }

    fn compare(&mut self, seen: Vec<Seen>, gone: BTreeSet<u32>) -> Measured {
        let mut measured = Measured::default();
        let mut uses: BTreeMap<u32, Use> = BTreeMap::new();
        let mut built: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        let here = seen.iter().map(|one| &one.oid).chain(&gone);
        let files: BTreeSet<u32> =
            here.filter_map(|oid| self.known.get(oid)).map(|known| known.now.file).collect();
        for oid in gone {
            measured.lost.extend(self.forget(oid));
        }
        for Seen { oid, modes, present, scans } in seen {
            let before = self.known.get(&oid).cloned();
            if before.is_none() && present.is_none() {
                continue;
            }
            let mode = modes.difference(self.held.get(&oid).unwrap_or(&BTreeSet::new())).max().copied();
            let held = modes.last().copied();
            if !modes.is_empty() {
                self.held.entry(oid).or_default().extend(modes);
            }
            let scanned = self.scans.insert(oid, scans).unwrap_or(0) < scans;
            // An index that is made anew may keep the file of the one it replaces.
            let is_new_file = present.as_ref().is_some_and(|now| now.file != 0 && !files.contains(&now.file));
            if let Some(now) = &present
                && let (true, Sort::Index, Some(table)) = (is_new_file, now.relation.sort, now.belongs_to)
            {
                built.entry(table).or_default().push(now.relation.name.clone());
            }
            if let Some(first) = before.as_ref().and_then(|before| before.first.clone())
                && first.sort != Sort::Index
            {
                let rewritten = is_new_file && first.sort.has_rows();
                uses.insert(oid, Use { relation: first, mode, held, rewritten, scanned, built: Vec::new() });
            }
            self.learn(oid, before, present, &mut measured);
        }
        for (table, mut names) in built {
            let one = uses.get(&table).cloned().or_else(|| Some(unlocked(self.first(table)?)));
            if let Some(one) = one.filter(|one| !one.rewritten) {
                names.sort();
                uses.insert(table, Use { built: names, ..one });
            }
        }
        measured.uses = uses.into_values().filter_map(worth_telling).collect();
        measured.uses.sort_by(|a, b| a.relation.cmp(&b.relation));
        measured.created.sort();
        measured.lost.sort();
        measured
    }

    /// Takes in what a relation is by now.
    fn learn(
        &mut self,
        oid: u32,
        before: Option<Arc<Known>>,
        present: Option<Present>,
        measured: &mut Measured,
    ) {
        let Some(now) = present else {
            measured.lost.extend(self.forget(oid));
            return;
        };
        let first = match before {
            Some(before) => before.first.clone(),
            None => {
                measured.created.push(now.relation.clone());
                None
            }
        };
        self.known.insert(oid, Arc::new(Known { now, first }));
    }

    fn forget(&mut self, oid: u32) -> Option<Relation> {
        self.known.remove(&oid)?.first.clone()
    }
}

/// What a statement that is over may have done to a relation without changing what is said of it.
fn unlocked(relation: &Relation) -> Use {
    let relation = relation.clone();
    Use { relation, mode: None, held: None, rewritten: false, scanned: false, built: Vec::new() }
}

/// Readers lock too, and keep nobody waiting: nothing is told of them.
fn worth_telling(mut one: Use) -> Option<Use> {
    let counts = |mode: &Mode| *mode > Mode::RowShare;
    one.mode = one.mode.filter(counts);
    one.held = one.held.filter(counts);
    one.scanned &= one.held.is_some();
    (one.mode.is_some() || one.rewritten || one.scanned || !one.built.is_empty()).then_some(one)
}

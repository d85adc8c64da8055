//! What a kind may ask while it writes its statements.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Intents;
use crate::catalog::{Catalog, Object, ObjectId};
use crate::diff::{Change, Diff};
use crate::engine::postgres::version::Version;

/// How statements are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// The version they are for.
    pub version: Version,
    /// Whether those who use the tables go on meanwhile, at the cost of more statements and more transactions.
    pub online: bool,
}

/// Names that were found, shared by those who asked.
type Names = Rc<BTreeSet<String>>;

/// Both catalogs and what is known so far of the plan between them.
#[derive(Debug)]
pub struct Context<'a> {
    /// The catalog the plan starts from, after its renames.
    pub from: &'a Catalog,
    /// The catalog the plan ends in.
    pub to: &'a Catalog,
    /// What annotations say.
    pub intents: &'a Intents,
    /// The version statements are written for.
    pub version: Version,
    /// Whether tables stay in use while the plan is carried out.
    pub online: bool,
    pub(super) created: BTreeSet<ObjectId>,
    pub(super) dropped: BTreeSet<ObjectId>,
    /// What opening actions destroy, before all else.
    pub(super) cleared: BTreeSet<ObjectId>,
    /// What is dropped and created anew, and the object for whose sake, where that is another.
    pub(super) replaced: BTreeMap<ObjectId, Option<ObjectId>>,
    noted: RefCell<BTreeMap<(&'static str, ObjectId), Names>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        from: &'a Catalog,
        to: &'a Catalog,
        diff: &Diff,
        intents: &'a Intents,
        manner: Manner,
    ) -> Self {
        let mut cx = Self {
            from,
            to,
            intents,
            version: manner.version,
            online: manner.online,
            created: BTreeSet::new(),
            dropped: BTreeSet::new(),
            cleared: BTreeSet::new(),
            replaced: BTreeMap::new(),
            noted: RefCell::default(),
        };
        for change in &diff.changes {
            match change {
                Change::Create { id } => cx.created.insert(id.clone()),
                Change::Drop { id } => cx.dropped.insert(id.clone()),
                Change::Alter { .. } => false,
            };
        }
        cx
    }

    /// Names that the two catalogs have for an object, whatever the plan does: they are found once, by however many they are asked for.
    pub(crate) fn noted(
        &self,
        what: &'static str,
        id: &ObjectId,
        find: impl FnOnce() -> BTreeSet<String>,
    ) -> Names {
        let key = (what, id.clone());
        let known = self.noted.borrow().get(&key).map(Rc::clone);
        known.unwrap_or_else(|| {
            let found = Rc::new(find());
            self.noted.borrow_mut().insert(key, Rc::clone(&found));
            found
        })
    }

    /// Whether the plan creates it, for the first time or anew.
    pub fn creates(&self, id: &ObjectId) -> bool {
        self.created.contains(id) || (self.replaced.contains_key(id) && self.to.contains(id))
    }

    /// Whether the plan drops it, for good or to create it anew.
    pub fn drops(&self, id: &ObjectId) -> bool {
        self.dropped.contains(id) || self.replaced.contains_key(id)
    }

    /// Whether it is created anew because it changes itself, and not for the sake of another.
    pub fn changes_itself(&self, id: &ObjectId) -> bool {
        matches!(self.replaced.get(id), Some(None))
    }

    /// Whether it is created anew for the sake of another, and does not change itself.
    pub fn follows_another(&self, id: &ObjectId) -> bool {
        matches!(self.replaced.get(id), Some(Some(_)))
    }

    /// Whether it is dropped and created anew.
    pub fn replaces(&self, id: &ObjectId) -> bool {
        self.replaced.contains_key(id)
    }

    /// Whether it is there before and after, and never away in between.
    pub fn keeps(&self, id: &ObjectId) -> bool {
        self.from.contains(id) && self.to.contains(id) && !self.drops(id)
    }

    /// The parent of an object of `to`, or else of `from`.
    pub fn parent(&self, id: &ObjectId) -> Option<&'a Object> {
        let object = self.to.get(id).or_else(|| self.from.get(id))?;
        let parent = object.parent.as_ref()?;
        self.to.get(parent).or_else(|| self.from.get(parent))
    }
}

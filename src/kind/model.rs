//! What a kind tells the generic mechanics about itself.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::kind::{Body, Kind, Reach};
use crate::plan::{Action, Context, Hazard, Intents, Refusal};

/// How two states of one object are reconciled.
#[derive(Debug)]
pub enum Alter {
    /// With these statements, in this order, while the object stays.
    InPlace(Vec<Action>),
    /// Only by dropping it and creating it anew, with all that depends on it.
    Replace,
    /// Not without a person's decision.
    Refuse(Refusal),
}

/// What happens to an object that another depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disturbance {
    /// It is dropped and (perhaps) created anew.
    Replaced,
    /// A column gets another type by `ALTER COLUMN … TYPE`: PostgreSQL rebuilds plain indexes and constraints itself,
    /// and refuses (0A000) while views, rules, policies, generated columns or triggers with conditions use it.
    Retyped,
    /// The column's type itself was replaced under it: on top of `Retyped`, expressions that hold constants of the old
    /// type stop working (42883) and must be taken away before and written again after.
    Swapped,
}

/// What a dependent does about it.
#[derive(Debug)]
pub enum Reaction {
    /// Nothing: it survives.
    Unaffected,
    /// It is dropped before and created again after.
    Recreate,
    /// It stays and is adapted by these statements (a column moves to the new type).
    Adapt(Vec<Action>),
    /// It follows without a statement of its own (a partition's column), and its dependents must react in turn.
    PassOn(Disturbance),
    /// It cannot survive and cannot be recreated without loss.
    Refuse(Refusal),
}

/// An object without what it uses: a view of typed NULLs. The actions' `requires` is all that it still needs, besides its
/// parent.
#[derive(Debug)]
pub struct Shell {
    /// Creates it hollow.
    pub create: Action,
    /// Makes a hollow one whole, where the first statement of `create` would not.
    pub fill: Option<Action>,
    /// Makes a whole one hollow, so that what it uses can be dropped before it.
    pub hollow: Option<Action>,
    /// What can use it hollow already; everything if there is no list.
    pub enough_for: Option<Vec<ObjectId>>,
}

/// A major version, and what it was the first to have, for several: `virtual generated columns`.
pub type Since = (u16, &'static str);

/// The fields of a kind, as an object has them.
pub trait Stored {
    /// Those of this body, if it is of the kind.
    fn of(body: &Body) -> Option<&Self>;
}

/// One kind of object. Implemented by the struct of its fields.
///
/// The serde names of the fields are the compared fields; the catalog query returns a column of the same name for each.
/// Besides, a query returns `path` (`text[]`, the names of the id) or `below` (`text`, the name after those of the parent, of
/// a kind that stands before it in the list of kinds, or NULL when it has none but the parent's) and, where it applies:
/// `class`, `oid`, `sub` (where PostgreSQL keeps the object, for `pg_depend`),
/// `alias_class`, `alias_oid` (a second address, such as that of a constraint's index),
/// `parent_class`, `parent_oid`, `parent_sub` (the object it belongs to), and
/// `attach` (`true`: the id is that of the parent, with `path` telling siblings apart: comments, grants, owners).
pub trait Model: Clone + PartialEq + Debug + Serialize + DeserializeOwned {
    /// Which kind this is.
    const KIND: Kind;
    /// The catalog query; lines may be gated by version, see `catalog::template`.
    const QUERY: &'static str;
    /// Fields that are read because statements need them, but that do not count as a difference.
    const UNCOMPARED: &'static [&'static str] = &[];
    /// Fields that are null where the reading role may not see them: that is no difference to anything.
    const UNSEEN: &'static [&'static str] = &[];
    /// Whether a dropped and a created object with equal fields and one parent are one object renamed.
    const RENAMES_FREELY: bool = false;
    /// Whether `ALTER … SET SCHEMA` moves it, by itself and not with another object.
    const MOVES: bool = false;
    /// Whether its objects are part of what their parent looks like, so that two tables with equal columns look like
    /// one table renamed.
    const SHAPES_PARENT: bool = false;

    /// Whether programs name its objects, or get them by what they name: without one they fail.
    const USED_BY_CODE: bool = false;

    /// Whether what was written with its help stays as it is when it goes, and only cannot be written again: a cast.
    const LEAVES_USERS: bool = false;

    /// What most of its statements lock; the others say it for themselves, see `kind::touched`.
    const TOUCHES: Option<(Reach, Operation)> = None;

    /// The object's name in messages.
    fn label(id: &ObjectId) -> String {
        super::plain_label(id)
    }

    /// Statements that bring the object into being. Each action produces the object unless it says otherwise; one that
    /// produces several (a table with its columns) says so, and those get no statements of their own.
    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action>;

    /// Statements that remove the object. Each action destroys the object and what it carries.
    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action>;

    /// Reconciles `old` with this state; `changed` names the differing fields.
    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter;

    /// What is risky about this change for those who use the database, whatever statements it takes. `None` is where
    /// there is no such object. Risks of a statement, such as that it fails, belong to the statement.
    fn risks(_old: Option<&Self>, _new: Option<&Self>, _id: &ObjectId, _cx: &Context<'_>) -> Vec<Hazard> {
        Vec::new()
    }

    /// This without the fields of [`Self::UNSEEN`] that `other` lacks; `None` where that takes nothing away.
    fn unseen_as(&self, _other: &Self) -> Option<Self> {
        None
    }

    /// Statements that replace the object when plain drop-then-create would not do (a type under its columns).
    fn replace(&self, _old: &Self, _id: &ObjectId, _cx: &Context<'_>) -> Option<Vec<Action>> {
        None
    }

    /// What this object, which depends on `disturbed`, does when that is disturbed. Asked of the `from` state.
    fn reaction(
        &self,
        _id: &ObjectId,
        _disturbed: &ObjectId,
        how: Disturbance,
        _cx: &Context<'_>,
    ) -> Reaction {
        if how == Disturbance::Replaced { Reaction::Recreate } else { Reaction::Unaffected }
    }

    /// The object whose drop may take this along, where that is not the parent: the column that owns a sequence. It may
    /// come into being after this, though PostgreSQL calls it a dependency.
    fn carrier(&self, _id: &ObjectId) -> Option<ObjectId> {
        None
    }

    /// Whether dropping its parent (or carrier) silently drops this too.
    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        false
    }

    /// The statement that gives the object another name, without semicolon; `None` if PostgreSQL has none.
    fn rename(&self, _id: &ObjectId, _name: &str) -> Option<String> {
        None
    }

    /// Statements that bring `old` nearer to this state and change how everything that uses it is written (its types get
    /// another schema, its values other names). They come before everything else, and what they lead to is read before the
    /// comparison.
    fn relocate(&self, _old: &Self, _id: &ObjectId, _from: &Catalog, _intents: &Intents) -> Vec<Action> {
        Vec::new()
    }

    /// The first major version that can have the object in this state, with what it brought: `virtual generated columns`.
    fn since(&self, _id: &ObjectId) -> Option<Since> {
        None
    }

    /// What must be gone when it comes into being, and is made anew if it is to stay: the domain of a check, where other
    /// types hold that.
    fn displaces(&self, _id: &ObjectId, _cx: &Context<'_>) -> Vec<ObjectId> {
        Vec::new()
    }

    /// Statements that it needs when it is new or altered besides its own, because they bring about what `to` does not have.
    fn implied(&self, _id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        Vec::new()
    }

    /// Its position among siblings, for statements whose order is seen (columns).
    fn order(&self) -> i32 {
        0
    }

    /// Text in which names of objects may stand that `pg_depend` does not know of: a function's body. The plan tries to
    /// create what is mentioned first, and lets go of the wish when that is impossible.
    fn mentions(&self) -> Option<&str> {
        None
    }

    /// The name it takes in a namespace shared with other kinds: `relation public.accounts`. What takes a name that
    /// another gives up waits for that.
    fn occupies(&self, _id: &ObjectId) -> Option<String> {
        None
    }

    /// The places in other objects that it alone can have: `FOR VALUES IN (1) of public.events`. What takes one waits for
    /// the one that leaves it.
    fn places(&self) -> Vec<String> {
        Vec::new()
    }

    /// Its hollow form, where it has one, to break a circle of dependencies through it. Asked of the object and the
    /// catalog it is in.
    fn shell(&self, _id: &ObjectId, _catalog: &Catalog) -> Option<Shell> {
        None
    }
}

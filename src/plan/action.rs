//! One statement and what it does to the catalog.

use serde::Serialize;

use super::Refusal;
use super::evidence::{Evidence, Question};
use super::lock::Touch;
use super::secret::Unmasked;
use crate::catalog::ObjectId;
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::kind::Disturbance;

/// What an action is to the object it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verb {
    /// Gives it another name.
    Rename,
    /// Removes it.
    Drop,
    /// Brings it into being.
    Create,
    /// Changes it.
    Alter,
}

/// How an action stands to transactions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settle {
    /// It may share one with anything.
    #[default]
    Anywhere,
    /// It may share one, but must be committed before an action that depends on it (55P04: a new enum value).
    BeforeUse,
    /// It needs one of its own: it is a step towards what another one completes, and holds its locks no longer than itself.
    Apart,
    /// It cannot run in one (25001).
    Outside,
}

/// Which half of a change an action is, when an object leaves one place and joins another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Half {
    /// It is the change as a whole.
    #[default]
    Whole,
    /// It lets go of what the object used: what it will need may come later.
    Leaving,
    /// It takes up what the object needs: what it used may be gone.
    Joining,
    /// It comes between the two: what it is a part of there, which is of its own sort, may be gone or come later.
    Between,
}

/// When the turn of an action is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moment {
    /// Before the others, see [`Action::opening`].
    Opening,
    /// Before all others that it does not wait for, see [`Action::early`].
    Early,
    /// When what it waits for is done.
    #[default]
    Usual,
    /// When all others are done, see [`Action::closing`].
    Closing,
}

/// A named risk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Hazard {
    /// Stable code: `data-loss`.
    pub code: &'static str,
    /// What happens here, in one sentence.
    pub message: String,
    /// The object it is about, where that is not the action's: of a statement that was joined.
    #[serde(skip)]
    pub about: Option<ObjectId>,
    /// Why the desired files allow it, where they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waived: Option<String>,
}

impl Hazard {
    /// A risk that nobody has allowed.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), about: None, waived: None }
    }

    /// Whether both are the same risk of one action.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.code == other.code && self.message == other.message
    }
}

/// What an action does to one object that others depend on.
pub type Effect = (ObjectId, Disturbance);

/// One statement, with what it produces, requires, destroys and disturbs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Action {
    /// The statement, without a semicolon and without secrets: what is shown. [`Action::exact`] is what runs.
    pub sql: String,
    /// The statement with the secrets that are not in `sql`.
    #[serde(skip)]
    pub(crate) secret: Option<Unmasked>,
    /// The statement as desired files may have it, where that is another.
    #[serde(skip)]
    pub(crate) declared: Option<String>,
    /// What the statement would need and nobody knows. It may run on a scratch, in no script.
    #[serde(skip)]
    pub lacks: Option<Refusal>,
    /// What it does and why, for people: `create table public.accounts`.
    pub reason: String,
    /// The object it is about.
    pub about: ObjectId,
    /// What it is to that object.
    pub verb: Verb,
    /// Objects of `to` that exist after it and not before.
    #[serde(skip)]
    pub produces: Vec<ObjectId>,
    /// Objects of `from` that exist before it and not after.
    #[serde(skip)]
    pub destroys: Vec<ObjectId>,
    /// Objects that must have been produced before, besides the dependencies the catalog knows.
    #[serde(skip)]
    pub requires: Vec<ObjectId>,
    /// Objects whose changes must have been made before.
    #[serde(skip)]
    pub follows: Vec<ObjectId>,
    /// What its object used, and what must be gone before it all the same: what is inherited goes from the top.
    #[serde(skip)]
    pub outlasts: Vec<ObjectId>,
    /// Objects whose changes must be made after.
    #[serde(skip)]
    pub precedes: Vec<ObjectId>,
    /// Objects that this action stops using, so that they can be destroyed after it.
    #[serde(skip)]
    pub releases: Vec<ObjectId>,
    /// Objects whose dependents must react.
    #[serde(skip)]
    pub disturbs: Vec<Effect>,
    /// How it stands to transactions.
    pub settle: Settle,
    /// Which limits of time it is not to be ended by.
    #[serde(skip)]
    pub pace: Pace,
    /// Its risks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hazards: Vec<Hazard>,
    /// The relations it locks. Those that the plan itself creates do not count: nobody uses them yet.
    #[serde(skip)]
    pub touches: Vec<Touch>,
    /// What only rows can tell about it.
    #[serde(skip)]
    pub asks: Vec<Question>,
    /// What rows have told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Which half of a change it is.
    #[serde(skip)]
    pub half: Half,
    /// Its position among siblings.
    #[serde(skip)]
    pub order: i32,
    /// When its turn is.
    #[serde(skip)]
    pub moment: Moment,
    /// How the statement begins, if it can be one with others that begin so: `ALTER TABLE public.accounts`.
    #[serde(skip)]
    pub joins: Option<String>,
}

impl Action {
    fn new(verb: Verb, about: &ObjectId, sql: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            sql: sql.into(),
            secret: None,
            declared: None,
            lacks: None,
            reason: reason.into(),
            about: about.clone(),
            verb,
            produces: Vec::new(),
            destroys: Vec::new(),
            requires: Vec::new(),
            follows: Vec::new(),
            outlasts: Vec::new(),
            precedes: Vec::new(),
            releases: Vec::new(),
            disturbs: Vec::new(),
            settle: Settle::Anywhere,
            pace: Pace::Brief,
            hazards: Vec::new(),
            touches: Vec::new(),
            asks: Vec::new(),
            evidence: Vec::new(),
            half: Half::Whole,
            order: 0,
            moment: Moment::Usual,
            joins: None,
        }
    }

    /// An action that creates `id`.
    pub fn create(id: &ObjectId, sql: impl Into<String>) -> Self {
        let mut action = Self::towards(id, sql);
        action.produces.push(id.clone());
        action
    }

    /// A statement on the way to `id`, which another one brings into being.
    pub fn towards(id: &ObjectId, sql: impl Into<String>) -> Self {
        Self::new(Verb::Create, id, sql, format!("create {id}"))
    }

    /// An action that drops `id`; what `id` carries is added by the plan.
    pub fn drop(id: &ObjectId, sql: impl Into<String>) -> Self {
        let mut action = Self::new(Verb::Drop, id, sql, format!("drop {id}"));
        action.destroys.push(id.clone());
        action
    }

    /// A statement on the way to the end of `id`, which another one brings about.
    pub fn towards_the_end(id: &ObjectId, sql: impl Into<String>) -> Self {
        Self::new(Verb::Drop, id, sql, format!("drop {id}"))
    }

    /// An action that changes `id`; `what` ends the sentence "alter ID: …".
    pub fn alter(id: &ObjectId, sql: impl Into<String>, what: impl AsRef<str>) -> Self {
        Self::new(Verb::Alter, id, sql, format!("alter {id}: {}", what.as_ref()))
    }

    /// An action that gives `id` the name of `new`.
    pub fn rename(id: &ObjectId, new: &ObjectId, sql: impl Into<String>) -> Self {
        let mut action = Self::new(Verb::Rename, id, sql, format!("rename {id} to {}", new.name()));
        action.destroys.push(id.clone());
        action.produces.push(new.clone());
        action
    }

    /// Has secrets that its `sql` only hints at: `exact` is what runs, `kept` has their digests.
    #[must_use]
    pub(crate) fn hiding(mut self, exact: String, kept: String) -> Self {
        self.secret = Some(Unmasked { exact, kept });
        self
    }

    /// Needs what nobody knows, for this reason.
    #[must_use]
    pub(crate) fn lacking(mut self, refusal: Refusal) -> Self {
        self.lacks = Some(refusal);
        self
    }

    /// Whether its `sql` hides a secret.
    pub fn has_secret(&self) -> bool {
        self.secret.is_some()
    }

    /// The statement as it runs, secrets and all: for scripts and servers, never to be shown.
    pub fn exact(&self) -> &str {
        self.secret.as_ref().map_or(&self.sql, |secret| &secret.exact)
    }

    /// The statement as desired files may have it: with the digests of secrets, which equal the secrets when compared.
    pub fn kept(&self) -> &str {
        self.secret
            .as_ref()
            .map_or_else(|| self.declared.as_ref().unwrap_or(&self.sql), |secret| &secret.kept)
    }

    /// Also produces these.
    #[must_use]
    pub fn producing(mut self, ids: impl IntoIterator<Item = ObjectId>) -> Self {
        self.produces.extend(ids);
        self
    }

    /// Must come after these are produced.
    #[must_use]
    pub fn requiring(mut self, ids: impl IntoIterator<Item = ObjectId>) -> Self {
        self.requires.extend(ids);
        self
    }

    /// Must come after the changes of these.
    #[must_use]
    pub fn following(mut self, ids: impl IntoIterator<Item = ObjectId>) -> Self {
        self.follows.extend(ids);
        self
    }

    /// Adds what its object used, and what must be gone before it all the same.
    #[must_use]
    pub fn outlasting(mut self, ids: impl IntoIterator<Item = ObjectId>) -> Self {
        self.outlasts.extend(ids);
        self
    }

    /// Must come after these are produced, and after their changes.
    #[must_use]
    pub fn needing(self, ids: impl IntoIterator<Item = ObjectId> + Clone) -> Self {
        self.requiring(ids.clone()).following(ids)
    }

    /// Must come before the changes of these.
    #[must_use]
    pub fn preceding(mut self, ids: impl IntoIterator<Item = ObjectId>) -> Self {
        self.precedes.extend(ids);
        self
    }

    /// Must come before these are destroyed.
    #[must_use]
    pub fn releasing(mut self, ids: impl IntoIterator<Item = ObjectId>) -> Self {
        self.releases.extend(ids);
        self
    }

    /// Disturbs the dependents of `id`.
    #[must_use]
    pub fn disturbing(mut self, id: &ObjectId, how: Disturbance) -> Self {
        self.disturbs.push((id.clone(), how));
        self
    }

    /// As one half of a change.
    #[must_use]
    pub fn half(mut self, half: Half) -> Self {
        self.half = half;
        self
    }

    /// With this stand to transactions.
    #[must_use]
    pub fn settling(mut self, settle: Settle) -> Self {
        self.settle = settle;
        self
    }

    /// With another pace.
    #[must_use]
    pub fn pacing(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// As soon as it can be, among the others: later statements shall do without what it takes away.
    #[must_use]
    pub fn early(mut self) -> Self {
        self.moment = Moment::Early;
        self
    }

    /// At the end of the plan: it changes what later statements do.
    #[must_use]
    pub fn closing(mut self) -> Self {
        self.moment = Moment::Closing;
        self
    }

    /// Before the rest of the plan, in a transaction of its own: it prepares what the rest makes use of. All of a step
    /// come before any of the next.
    #[must_use]
    pub fn opening(mut self, step: i32) -> Self {
        self.moment = Moment::Opening;
        self.order = step;
        self
    }

    /// With a risk.
    #[must_use]
    pub fn hazard(mut self, code: &'static str, message: impl Into<String>) -> Self {
        self.hazards.push(Hazard::new(code, message));
        self
    }

    /// With a question to the rows, whose hazard is the action's until it is answered.
    #[must_use]
    pub fn asking(mut self, question: Question) -> Self {
        self.hazards.extend(question.then.hazard().cloned());
        self.asks.push(question);
        self
    }

    /// With a question to the rows if they can be asked, and with the risk if not.
    #[must_use]
    pub fn asking_or(self, question: Option<Question>, hazard: Hazard) -> Self {
        match question {
            Some(question) => self.asking(question),
            None => self.hazard(hazard.code, hazard.message),
        }
    }

    /// Without the risk that rows make it fail: something has proved that they do not.
    #[must_use]
    pub fn proven(mut self) -> Self {
        self.hazards.retain(|hazard| !self.asks.iter().any(|asked| asked.then.is(hazard)));
        self.asks.clear();
        self
    }

    /// Locks these relations for that.
    #[must_use]
    pub fn touching(mut self, relations: impl IntoIterator<Item = ObjectId>, operation: Operation) -> Self {
        self.touch(relations, operation, &[]);
        self
    }

    /// Locks these relations, and for the same those `below` them.
    pub(crate) fn touch(
        &mut self,
        relations: impl IntoIterator<Item = ObjectId>,
        operation: Operation,
        below: &[ObjectId],
    ) {
        let named = relations.into_iter().map(|relation| Touch { relation, operation, below: false });
        self.touches.extend(named);
        let below = below.iter().cloned().map(|relation| Touch { relation, operation, below: true });
        self.touches.extend(below);
    }

    /// At the end of the plan, in a transaction of its own: others use what it changes all the while.
    #[must_use]
    pub fn apart(self) -> Self {
        self.settling(Settle::Apart).closing()
    }

    /// Can be one statement with others that begin with `head`, their clauses separated by commas.
    #[must_use]
    pub fn joining(mut self, head: impl Into<String>) -> Self {
        self.joins = Some(head.into());
        self
    }

    /// Takes the clause of another statement that begins like this one.
    pub(super) fn join(&mut self, other: Self) {
        let head = other.joins.as_deref().unwrap_or_default();
        let clause = other.sql.strip_prefix(head).unwrap_or(&other.sql);
        self.sql.push_str(&format!(",\n   {clause}"));
        self.reason.push_str(&format!("\n{}", other.reason));
        self.produces.extend(other.produces);
        self.destroys.extend(other.destroys);
        let about =
            |hazard: Hazard| Hazard { about: hazard.about.or_else(|| Some(other.about.clone())), ..hazard };
        self.hazards.extend(other.hazards.into_iter().map(about));
        self.touches.extend(other.touches);
        self.asks.extend(other.asks);
    }

    /// With another reason.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }
}

//! Subscription: what is received from another server.
//!
//! No statement about one connects to the publisher, neither in a plan nor on a scratch. What PostgreSQL does there is left
//! to people, and told as a hazard.

mod connection;

use serde::{Deserialize, Serialize};

pub use self::connection::Connection;
use super::foreign::unknown;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::engine::postgres::version::Version;
use crate::kind::{Alter, Kind, Model, Since, newest};
use crate::plan::{Action, Context, Refusal};

/// The hazard of all that is left to do at the publisher.
const PUBLISHER: &str = "publisher-untouched";

/// The fields of a subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subscription {
    /// How the publisher is reached; `None` where the reading role may not see it.
    pub connection: Option<Connection>,
    /// Its slot at the publisher.
    pub slot_name: Option<String>,
    /// The publications there, sorted.
    pub publications: Vec<String>,
    /// Whether it is at work. A server switches it off by itself after an error.
    pub enabled: bool,
    /// Whether values come in binary form (14).
    pub binary: bool,
    /// `on`, `off`, or `parallel` (16): whether transactions come before they are committed (14).
    pub streaming: String,
    /// Whether prepared transactions come as such (15).
    pub two_phase: bool,
    /// Whether an error switches it off (15).
    pub disable_on_error: bool,
    /// Whether it must use a password, when its owner is no superuser (16).
    pub password_required: bool,
    /// Whether changes are made as its owner and not as the tables' (16).
    pub run_as_owner: bool,
    /// `any`, or `none`: only what the publisher did not receive itself (16).
    pub origin: String,
    /// Whether the slot is copied to the publisher's standbys (17).
    pub failover: bool,
    /// `synchronous_commit` of those that make the changes; `None` where the reading role may not see it (13).
    pub synchronous_commit: Option<String>,
}

/// A parameter with its value as `WITH` and `SET` have it.
struct Parameter {
    name: &'static str,
    value: String,
    /// What it is when nothing is said.
    usual: &'static str,
}

impl Model for Subscription {
    const KIND: Kind = Kind::Subscription;
    const QUERY: &'static str = include_str!("subscription.sql");
    const UNCOMPARED: &'static [&'static str] = &["enabled"];
    // Under another name it is the one that its slot is known to.
    const RENAMES_FREELY: bool = true;
    const UNSEEN: &'static [&'static str] = &["connection", "synchronous_commit"];

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut options = vec!["connect = false".to_owned(), format!("slot_name = {}", self.slot())];
        let parameters = self.fixed().into_iter().chain(self.parameters(cx.version));
        let unusual = parameters.filter(|one| one.value != one.usual);
        options.extend(unusual.map(|one| format!("{} = {}", one.name, one.value)));
        let tail = format!(" PUBLICATION {} WITH ({})", self.list(), options.join(", "));
        let head = format!("CREATE SUBSCRIPTION {} CONNECTION ", id.sql());
        let create = self.connecting(id, &head, &tail, |sql| Action::create(id, sql));
        vec![create.hazard(PUBLISHER, self.to_begin(id, cx.version))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        let towards = |sql: &str| Action::towards_the_end(id, alter(id, sql));
        if self.enabled {
            actions.push(towards("DISABLE"));
        }
        // With a slot, the drop would connect to the publisher to drop that.
        if self.slot_name.is_some() {
            actions.push(towards("SET (slot_name = NONE)"));
        }
        let drop = Action::drop(id, format!("DROP SUBSCRIPTION {}", id.sql()));
        actions.push(with_slot_left(drop, self.slot_name.as_deref()));
        actions
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        if let Some(refusal) = self.refused(old, id, cx.version) {
            return Alter::Refuse(refusal);
        }
        let mut actions = Vec::new();
        let is_changed = |field: &str| changed.iter().any(|name| name == field);
        let loses_slot = self.slot_name.is_none() && old.slot_name.is_some();
        if loses_slot && old.enabled {
            let disable = Action::alter(id, alter(id, "DISABLE"), "without a slot it cannot be at work");
            actions.push(disable.hazard(PUBLISHER, format!("{id} receives nothing from here on")));
        }
        if is_changed("connection") {
            let head = format!("ALTER SUBSCRIPTION {} CONNECTION ", id.sql());
            actions.push(self.connecting(id, &head, "", |sql| Action::alter(id, sql, "connection")));
        }
        actions.extend(self.set(old, id, cx.version));
        if is_changed("publications") {
            let sql = format!("SET PUBLICATION {} WITH (refresh = false)", self.list());
            let message = format!(
                "what {id} receives stays as it is until {} is run by hand, which connects to the publisher",
                alter(id, "REFRESH PUBLICATION")
            );
            actions.push(Action::alter(id, alter(id, &sql), "publications").hazard(PUBLISHER, message));
        }
        Alter::InPlace(actions)
    }

    fn unseen_as(&self, other: &Self) -> Option<Self> {
        let mut hidden = self.clone();
        hidden.connection = hidden.connection.filter(|_| other.connection.is_some());
        hidden.synchronous_commit = hidden.synchronous_commit.filter(|_| other.synchronous_commit.is_some());
        let is_less = (self.connection.is_some(), self.synchronous_commit.is_some())
            != (hidden.connection.is_some(), hidden.synchronous_commit.is_some());
        is_less.then_some(hidden)
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(alter(id, &format!("RENAME TO {}", ident(name))))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        newest([
            (self.failover, (17, "slots of subscriptions that fail over")),
            (self.origin != "any", (16, "the origin of what a subscription receives")),
            (!self.password_required, (16, "subscriptions that need no password")),
            (self.run_as_owner, (16, "subscriptions that run as their owner")),
            (self.streaming == "parallel", (16, "subscriptions that stream in parallel")),
            (self.disable_on_error, (15, "subscriptions that errors switch off")),
            (self.two_phase, (15, "subscriptions to prepared transactions")),
            (self.binary, (14, "subscriptions to values in binary form")),
            (self.streaming == "on", (14, "subscriptions that stream")),
        ])
    }
}

impl Subscription {
    /// What can be set at any time, without the publisher.
    fn parameters(&self, version: Version) -> Vec<Parameter> {
        let streams = if version.major() >= 18 { "parallel" } else { "off" };
        let of = |since: u16, name, value: String, usual| (since, Parameter { name, value, usual });
        let all = [
            of(14, "binary", self.binary.to_string(), "false"),
            of(14, "streaming", self.streaming.clone(), streams),
            of(13, "synchronous_commit", literal(self.synchronous_commit.as_deref().unwrap_or("off")), "'off'"),
            of(15, "disable_on_error", self.disable_on_error.to_string(), "false"),
            of(16, "password_required", self.password_required.to_string(), "true"),
            of(16, "run_as_owner", self.run_as_owner.to_string(), "false"),
            of(16, "origin", self.origin.clone(), "any"),
        ];
        all.into_iter().filter(|(since, _)| version.major() >= *since).map(|(_, parameter)| parameter).collect()
    }

    /// What a slot has as well, and so is changed at the publisher if at all.
    fn fixed(&self) -> [Parameter; 2] {
        [("two_phase", self.two_phase), ("failover", self.failover)]
            .map(|(name, value)| Parameter { name, value: value.to_string(), usual: "false" })
    }

    fn slot(&self) -> String {
        self.slot_name.as_deref().map_or_else(|| "NONE".to_owned(), literal)
    }

    fn list(&self) -> String {
        self.publications.iter().map(|name| ident(name)).collect::<Vec<_>>().join(", ")
    }

    /// The action whose statement has the connection string between these.
    fn connecting(
        &self,
        id: &ObjectId,
        head: &str,
        tail: &str,
        action: impl FnOnce(String) -> Action,
    ) -> Action {
        let Some(connection) = &self.connection else {
            return action(format!("{head}''{tail}")).lacking(unseen(id));
        };
        let with = |literal: String| format!("{head}{literal}{tail}");
        let (exact, shown) = (connection.exact_sql(), connection.shown_sql());
        let has_secret = exact != shown;
        let mut action = action(with(shown));
        if has_secret {
            action = action.hiding(with(exact), with(connection.kept_sql()));
        }
        if connection.is_unknown() { action.lacking(unknown(id)) } else { action }
    }

    /// The statement that sets what differs.
    fn set(&self, old: &Self, id: &ObjectId, version: Version) -> Option<Action> {
        let mut options = Vec::new();
        let has_new_slot = self.slot_name != old.slot_name;
        if has_new_slot {
            options.push(format!("slot_name = {}", self.slot()));
        }
        let mut olds = old.parameters(version);
        // What cannot be seen stays as it is.
        let is_unseen = self.synchronous_commit.is_none() || old.synchronous_commit.is_none();
        olds.retain(|was| !(is_unseen && was.name == "synchronous_commit"));
        for is in self.parameters(version) {
            let was = olds.iter().find(|was| was.name == is.name);
            if was.is_some_and(|was| was.value != is.value) {
                options.push(format!("{} = {}", is.name, is.value));
            }
        }
        if options.is_empty() {
            return None;
        }
        let set = Action::alter(id, alter(id, &format!("SET ({})", options.join(", "))), options.join(", "));
        if !has_new_slot {
            return Some(set);
        }
        let set = with_slot_left(set, old.slot_name.as_deref());
        let Some(slot) = &self.slot_name else { return Some(set) };
        let message = format!("{id} receives nothing unless the publisher has the slot {}", literal(slot));
        Some(set.hazard(PUBLISHER, message))
    }

    /// What is left to do when it was created.
    fn to_begin(&self, id: &ObjectId, version: Version) -> String {
        let slot = match &self.slot_name {
            Some(slot) => {
                let more = if self.failover && version.major() >= 17 { ", false, false, true" } else { "" };
                format!(
                    "make its slot at the publisher (SELECT pg_create_logical_replication_slot({}, 'pgoutput'{more}))",
                    literal(slot)
                )
            }
            None => format!("give it a slot ({})", alter(id, "SET (slot_name = …)")),
        };
        format!(
            "{id} receives nothing yet, as no plan connects to the publisher: {slot}, then run {} and {}",
            alter(id, "ENABLE"),
            alter(id, "REFRESH PUBLICATION")
        )
    }

    /// Why the change cannot be part of a plan.
    fn refused(&self, old: &Self, id: &ObjectId, version: Version) -> Option<Refusal> {
        let refusal = |message: String, help: String| Refusal { about: id.clone(), message, help };
        if self.connection != old.connection && (self.connection.is_none() || old.connection.is_none()) {
            // Only what else differs is changed then.
            return None;
        }
        let (name, value, since) = match () {
            () if self.two_phase != old.two_phase => ("two_phase", self.two_phase, 18),
            () if self.failover != old.failover => ("failover", self.failover, 17),
            () => return None,
        };
        let by_hand = if version.major() >= since {
            format!(
                "run {}, {} and {} by hand",
                alter(id, "DISABLE"),
                alter(id, &format!("SET ({name} = {value})")),
                alter(id, "ENABLE")
            )
        } else {
            format!("drop and create {id} by hand: PostgreSQL {} cannot change it", version.major())
        };
        let message = format!(
            "{name} of {id} is changed at the publisher as well, and no plan connects to that"
        );
        Some(refusal(message, format!("{by_hand}; or leave it alone with --exclude")))
    }
}

fn alter(id: &ObjectId, what: &str) -> String {
    format!("ALTER SUBSCRIPTION {} {what}", id.sql())
}

/// With the hazard that a slot stays behind.
fn with_slot_left(action: Action, slot: Option<&str>) -> Action {
    let Some(slot) = slot else { return action };
    let slot = literal(slot);
    action.hazard(PUBLISHER, format!(
        "the slot {slot} stays at the publisher, which keeps all its write-ahead log from now on for it: drop it there (SELECT pg_drop_replication_slot({slot}))"
    ))
}

fn unseen(id: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("the connection string of {id} cannot be read by the role that schemadiff connects as"),
        help: "connect as a superuser; or leave it alone with --exclude 'subscription *'".to_owned(),
    }
}

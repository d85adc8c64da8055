//! Base type: one whose values functions read and write. Until those are named it is a shell.

use serde::{Deserialize, Serialize};

use super::{namespace, type_circle};
use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Disturbance, Kind, Model, Reaction, Shell, Since};
use crate::plan::{Action, Context, Refusal};

/// The fields of a base type. A shell has none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BaseType {
    /// The function that reads a value from text, qualified like the others. A shell has none.
    pub input: Option<String>,
    /// The function that writes a value as text.
    pub output: Option<String>,
    /// The function that reads a value from the binary form.
    pub receive: Option<String>,
    /// The function that writes the binary form.
    pub send: Option<String>,
    /// The function that reads a type modifier: the 3 of `t(3)`.
    pub typmod_in: Option<String>,
    /// The function that writes a type modifier.
    pub typmod_out: Option<String>,
    /// The function that gathers statistics.
    pub analyze: Option<String>,
    /// The function behind `value[1]` (14).
    pub subscript: Option<String>,
    /// Bytes of a value, or `VARIABLE`.
    pub length: Option<String>,
    /// Whether a value is passed to functions itself, and not its address.
    pub passed_by_value: Option<bool>,
    /// `char`, `int2`, `int4` or `double`.
    pub alignment: Option<String>,
    /// `plain`, `external`, `extended` or `main`.
    pub storage: Option<String>,
    /// One character: which types it is like when PostgreSQL chooses among functions.
    pub category: Option<String>,
    /// Whether it is the first choice of its category.
    pub preferred: Option<bool>,
    /// The default value of columns, in text.
    pub default: Option<String>,
    /// The type of what a subscript finds.
    pub element: Option<String>,
    /// What is between the elements of an array in text.
    pub delimiter: Option<String>,
    /// Whether it has collations.
    pub collatable: Option<bool>,
}

impl Model for BaseType {
    const KIND: Kind = Kind::BaseType;
    const QUERY: &'static str = include_str!("base_type.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, self.statement(id))]
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        vec![type_circle::drop(id, cx)]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        if old.is_shell() {
            return Alter::InPlace(vec![Action::alter(id, self.statement(id), "no longer a shell")]);
        }
        let settable = self.settable();
        let change = |field: &String| {
            let (_, value) = settable.iter().find(|(name, _)| *name == field.as_str())?;
            // "cannot change type's storage to PLAIN"
            let value = if field == "storage" { value.filter(|storage| *storage != "plain")? } else { value.unwrap_or("NONE") };
            Some(format!("{} = {value}", field.to_uppercase()))
        };
        match changed.iter().map(change).collect::<Option<Vec<String>>>() {
            Some(parts) if !self.is_shell() => {
                let sql = format!("ALTER TYPE {} SET ({})", id.sql(), parts.join(", "));
                Alter::InPlace(vec![Action::alter(id, sql, changed.join(", "))])
            }
            _ => stored_in(id, cx).map_or(Alter::Replace, |user| Alter::Refuse(held(id, &user))),
        }
    }

    fn reaction(&self, id: &ObjectId, _disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        match how {
            Disturbance::Replaced => {
                stored_in(id, cx).map_or(Reaction::Recreate, |user| Reaction::Refuse(held(id, &user)))
            }
            Disturbance::Retyped | Disturbance::Swapped => Reaction::Unaffected,
        }
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TYPE {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(namespace::relation(id.part(0), id.name()))
    }

    fn shell(&self, id: &ObjectId, catalog: &Catalog) -> Option<Shell> {
        if self.is_shell() {
            return None;
        }
        Some(type_circle::shell(id, catalog))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        // A type with elements has one by itself, which older servers do not name.
        let named = self.subscript.as_deref().filter(|_| self.element.is_none());
        named.map(|_| (14, "subscripting functions of types"))
    }
}

impl BaseType {
    fn is_shell(&self) -> bool {
        self.input.is_none()
    }

    fn statement(&self, id: &ObjectId) -> String {
        if self.is_shell() {
            return type_circle::shell_sql(id);
        }
        let functions = [("INPUT", &self.input), ("OUTPUT", &self.output)].map(|(name, value)| (name, value.as_deref()));
        let mut parts: Vec<String> = Vec::new();
        let mut say = |name: &str, value: Option<&str>| parts.extend(value.map(|value| format!("{name} = {value}")));
        functions.into_iter().for_each(|(name, value)| say(name, value));
        for (field, value) in self.settable() {
            say(&field.to_uppercase(), value);
        }
        say("INTERNALLENGTH", self.length.as_deref());
        say("ALIGNMENT", self.alignment.as_deref());
        for (name, value) in [("CATEGORY", &self.category), ("DEFAULT", &self.default), ("DELIMITER", &self.delimiter)] {
            say(name, value.as_deref().map(literal).as_deref());
        }
        say("ELEMENT", self.element.as_deref());
        let flags =
            [("PREFERRED", self.preferred), ("COLLATABLE", self.collatable)].map(|(name, value)| (name, value == Some(true)));
        flags.into_iter().filter(|(_, value)| *value).for_each(|(name, _)| say(name, Some("true")));
        if self.passed_by_value == Some(true) {
            parts.push("PASSEDBYVALUE".to_owned());
        }
        format!("CREATE TYPE {} (\n  {}\n)", id.sql(), parts.join(",\n  "))
    }

    /// What `ALTER TYPE … SET` can change, by its fields.
    fn settable(&self) -> [(&'static str, Option<&str>); 7] {
        [
            ("receive", &self.receive),
            ("send", &self.send),
            ("typmod_in", &self.typmod_in),
            ("typmod_out", &self.typmod_out),
            ("analyze", &self.analyze),
            ("subscript", &self.subscript),
            ("storage", &self.storage),
        ]
        .map(|(name, value)| (name, value.as_deref()))
    }
}

/// What holds values of the type, and stays.
fn stored_in(id: &ObjectId, cx: &Context<'_>) -> Option<ObjectId> {
    let holds = |kind: Kind| matches!(kind, Kind::Column | Kind::MaterializedView) || kind.is_type();
    let users = cx.from.dependents(id).map(|user| &user.id);
    users.filter(|user| user.kind != Kind::View && holds(user.kind)).find(|user| cx.to.contains(user)).cloned()
}

fn held(id: &ObjectId, user: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("{id} can only be made anew, but {user} holds values of it"),
        help: "create a type with another name, and give the columns that one".to_owned(),
    }
}

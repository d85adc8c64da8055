//! Functions, procedures and window functions.

mod alter;
mod hollow;
mod replaceable;
mod risk;

use serde::{Deserialize, Serialize};

use super::{dependence, routine, type_circle};
use crate::catalog::{Catalog, Object, ObjectId};
use crate::kind::expression::Expression;
use crate::kind::{Alter, Disturbance, Kind, Model, newest, Reaction, Shell, Since};
use crate::plan::{Action, Context, Hazard, Verb};

/// The fields of a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// `function`, `procedure` or `window`.
    pub kind: String,
    /// All parameters, also those that only return something.
    pub parameters: Vec<Parameter>,
    /// The type it returns, qualified; `record` where the output parameters say more.
    pub returns: String,
    /// Whether it returns a set of that type.
    pub returns_set: bool,
    /// The language it is written in.
    pub language: String,
    /// `immutable`, `stable` or `volatile`.
    pub volatility: String,
    /// Whether it is not called for NULL.
    pub strict: bool,
    /// Whether it runs with its owner's rights.
    pub security_definer: bool,
    /// Whether it tells nothing about its arguments.
    pub leakproof: bool,
    /// `safe`, `restricted` or `unsafe`.
    pub parallel: String,
    /// Its estimated cost, in units of `cpu_operator_cost`.
    pub cost: String,
    /// How many rows it is estimated to return, 0 if it returns no set.
    pub rows: String,
    /// The planner's support function, qualified.
    pub support: Option<String>,
    /// What it sets while it runs: `work_mem=5MB`.
    pub settings: Vec<String>,
    /// The types for which it uses transforms.
    pub transforms: Vec<String>,
    /// The body as a string; of a function in C the name of the symbol.
    pub body: Option<String>,
    /// The body in standard SQL: `BEGIN ATOMIC …` or `RETURN …`.
    pub sql_body: Option<Expression>,
    /// The library file of a function in C.
    pub library: Option<String>,
    /// The extensions whose drop drops it.
    pub extensions: Option<Vec<String>>,
    /// `CREATE OR REPLACE …`, by PostgreSQL itself.
    pub definition: String,
}

/// One parameter of a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// `in`, `out`, `inout`, `variadic` or `table`.
    pub mode: String,
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Its type, qualified.
    #[serde(rename = "type")]
    pub type_name: String,
    /// What it is if the caller does not say.
    pub default: Option<Expression>,
}

impl Model for Function {
    const KIND: Kind = Kind::Function;
    const QUERY: &'static str = include_str!("function.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;
    /// The definition says the name too; all else in it is in the other fields.
    const UNCOMPARED: &'static [&'static str] = &["definition"];
    const RENAMES_FREELY: bool = true;

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), routine::sql_name(id, "()"))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let create = Action::create(id, self.definition.trim_end());
        let goes_with =
            dependence::change(id, &format!("ALTER {}", self.sql_name(id)), None, self.extensions.as_deref());
        let goes_with = goes_with.into_iter().map(|action| Action { verb: Verb::Create, ..action });
        [create].into_iter().chain(goes_with).collect()
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if type_circle::goes_with_type(id, cx) {
            return Vec::new();
        }
        vec![Action::drop(id, format!("DROP {}", self.sql_name(id)))]
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        new.map(|new| risk::risks(old, new, id, cx)).unwrap_or_default()
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        // Up to 17 it depends on the transforms of all of its types, whether it uses them or not, for as long as they are there.
        let is_held = |used: &Object| used.id.kind == Kind::Transform && cx.drops(&used.id);
        if cx.version.major() < 18 && cx.from.depends(id).any(is_held) {
            return Alter::Replace;
        }
        alter::alter(self, old, id, changed)
    }

    /// Only a body in standard SQL uses columns, and PostgreSQL alters no column that one uses (0A000).
    fn reaction(&self, _id: &ObjectId, disturbed: &ObjectId, how: Disturbance, _cx: &Context<'_>) -> Reaction {
        if how == Disturbance::Replaced || disturbed.kind == Kind::Column {
            Reaction::Recreate
        } else {
            Reaction::Unaffected
        }
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER {} RENAME TO {}", self.sql_name(id), routine::new_name(name)))
    }

    fn mentions(&self) -> Option<&str> {
        self.body.as_deref().filter(|_| self.library.is_none() && self.language != "internal")
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(routine::occupied(id))
    }

    fn shell(&self, id: &ObjectId, catalog: &Catalog) -> Option<Shell> {
        let hollow = hollow::hollow(self, id, catalog)?;
        let create = Action::create(id, hollow.sql.clone()).requiring(hollow.requires.clone());
        let empty = Action::alter(id, hollow.sql, "let go of what its body uses, to drop that");
        Some(Shell {
            create: create.because(format!("create {id} without its body, which needs what is created after it")),
            fill: Some(Action::create(id, self.definition.trim_end()).because(format!("give {id} its body"))),
            hollow: Some(empty.requiring(hollow.requires)),
            enough_for: None,
        })
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        let gives = self.kind == "procedure" && self.parameters.iter().any(|parameter| parameter.mode == "out");
        newest([
            (self.sql_body.is_some(), (14, "bodies in standard SQL")),
            (gives, (14, "procedures with OUT parameters")),
        ])
    }
}

impl Function {
    /// What it is and its name, as in `DROP` and `ALTER`: `FUNCTION public.f(integer)`.
    fn sql_name(&self, id: &ObjectId) -> String {
        let keyword = if self.kind == "procedure" { "PROCEDURE" } else { "FUNCTION" };
        format!("{keyword} {}", routine::sql_name(id, "()"))
    }

    fn inputs(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| matches!(parameter.mode.as_str(), "in" | "inout" | "variadic"))
    }

    fn outputs(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| matches!(parameter.mode.as_str(), "out" | "inout" | "table"))
    }
}

//! Operators.

use serde::{Deserialize, Serialize};

use super::routine;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of an operator. Names of functions and types are qualified.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Operator {
    /// The type of the left operand; a prefix operator has none.
    pub left: Option<String>,
    /// The type of the right operand; a postfix operator (13) has none.
    pub right: Option<String>,
    /// The function behind it.
    pub function: String,
    /// The path of the operator that takes the operands the other way round.
    pub commutator: Option<Vec<String>>,
    /// The path of the operator that says the opposite.
    pub negator: Option<Vec<String>>,
    /// What estimates its selectivity in a restriction.
    pub restrict: Option<String>,
    /// What estimates its selectivity in a join.
    pub join: Option<String>,
    /// Whether it can be the condition of a hash join.
    pub hashes: bool,
    /// Whether it can be the condition of a merge join.
    pub merges: bool,
}

impl Model for Operator {
    const KIND: Kind = Kind::Operator;
    const QUERY: &'static str = include_str!("operator.sql");
    const USED_BY_CODE: bool = true;

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), sql_name(id))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut options = vec![format!("FUNCTION = {}", self.function)];
        let mut option = |name: &str, value: Option<String>| {
            options.extend(value.map(|value| format!("{name} = {value}")));
        };
        option("LEFTARG", self.left.clone());
        option("RIGHTARG", self.right.clone());
        option("COMMUTATOR", self.commutator.as_deref().map(reference));
        option("NEGATOR", self.negator.as_deref().map(reference));
        option("RESTRICT", self.restrict.clone());
        option("JOIN", self.join.clone());
        options.extend(self.hashes.then(|| "HASHES".to_owned()));
        options.extend(self.merges.then(|| "MERGES".to_owned()));
        let sql = format!("CREATE OPERATOR {} (\n    {}\n)", bare_name(id), options.join(",\n    "));
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP OPERATOR {}", sql_name(id)))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        let mut set = Vec::new();
        let mut estimate = |name: &str, function: Option<&str>| {
            set.push(format!("{name} = {}", function.unwrap_or("NONE")));
        };
        for field in changed {
            match field.as_str() {
                "restrict" => estimate("RESTRICT", self.restrict.as_deref()),
                "join" => estimate("JOIN", self.join.as_deref()),
                "commutator" if follows(old.commutator.as_deref(), self.commutator.as_deref(), cx) => {}
                "negator" if follows(old.negator.as_deref(), self.negator.as_deref(), cx) => {}
                _ => return Alter::Replace,
            }
        }
        if set.is_empty() {
            return Alter::InPlace(Vec::new());
        }
        let sql = format!("ALTER OPERATOR {} SET ({})", sql_name(id), set.join(", "));
        Alter::InPlace(vec![Action::alter(id, sql, "estimates")])
    }
}

/// Whether the link to another operator changes with that: whoever names a commutator or negator is named by it in turn,
/// and no longer when it is dropped.
fn follows(old: Option<&[String]>, new: Option<&[String]>, cx: &Context<'_>) -> bool {
    let other = |path: &[String]| ObjectId::new(Kind::Operator, path);
    let goes = old.is_none_or(|path| cx.drops(&other(path)));
    goes && new.is_none_or(|path| cx.creates(&other(path)))
}

fn reference(path: &[String]) -> String {
    format!("OPERATOR({})", bare_name(&ObjectId::new(Kind::Operator, path)))
}

/// Its name without operands. Operators are never quoted.
fn bare_name(id: &ObjectId) -> String {
    format!("{}.{}", ident(id.part(0)), routine::split(id.name()).0)
}

/// Its name with operands, as every statement but `CREATE` has it: `public.~<< (text, text)`.
pub(crate) fn sql_name(id: &ObjectId) -> String {
    format!("{} {}", bare_name(id), routine::split(id.name()).1)
}

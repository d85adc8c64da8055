//! Operator family: operator classes that fit together, and what was added besides.

use serde::{Deserialize, Serialize};

use super::routine;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context, Half};

/// The fields of an operator family. Its access method is a part of its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OperatorFamily {
    /// What was added to it by itself, and not with an operator class; sorted.
    pub members: Vec<Member>,
}

/// An operator or function of a family.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The place in the family that it alone has: `OPERATOR 1 (integer, bigint)`.
    pub place: String,
    /// It, as it is added: `OPERATOR 1 <(integer,bigint)`.
    pub sql: String,
}

impl Model for OperatorFamily {
    const KIND: Kind = Kind::OperatorFamily;
    const QUERY: &'static str = include_str!("operator_family.sql");
    const MOVES: bool = true;

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), sql_name(id))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let create = Action::create(id, format!("CREATE OPERATOR FAMILY {}", sql_name(id)));
        let members: Vec<&str> = self.members.iter().map(|member| member.sql.as_str()).collect();
        let add = change(id, "ADD", &members).map(|sql| Action::create(id, sql).because(format!("add to {id}")));
        std::iter::once(create).chain(add).collect()
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP OPERATOR FAMILY {}", sql_name(id)))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        let less: Vec<&str> = old.only_here(self).map(|member| member.place.as_str()).collect();
        let more: Vec<&str> = self.only_here(old).map(|member| member.sql.as_str()).collect();
        let less = change(id, "DROP", &less).map(|sql| Action::alter(id, sql, "less in it").half(Half::Leaving));
        let more = change(id, "ADD", &more).map(|sql| Action::alter(id, sql, "more in it").half(Half::Joining));
        Alter::InPlace(less.into_iter().chain(more).collect())
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER OPERATOR FAMILY {} RENAME TO {}", sql_name(id), routine::new_name(name)))
    }
}

impl OperatorFamily {
    fn only_here(&self, other: &Self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| !other.members.contains(member))
    }
}

fn change(id: &ObjectId, verb: &str, members: &[&str]) -> Option<String> {
    let sql = || format!("ALTER OPERATOR FAMILY {} {verb}\n    {}", sql_name(id), members.join(",\n    "));
    (!members.is_empty()).then(sql)
}

/// Its name and access method, as statements have them, those about an operator class too: `public.sizes USING btree`.
pub(crate) fn sql_name(id: &ObjectId) -> String {
    let method = routine::split(id.name()).1.trim_start_matches('(').trim_end_matches(')');
    format!("{} USING {}", routine::bare_name(id), ident(method))
}

//! Types and the functions that they are made of need each other: a type names functions that take or give its values.
//! PostgreSQL creates the type as a shell first, and can drop neither before the other.

use super::routine;
use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::literal;
use crate::kind::{Kind, Shell};
use crate::plan::{Action, Context};

/// The functions that a type is made of and that use it.
fn functions(id: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    let used = catalog.depends(id).map(|on| &on.id).filter(|on| on.kind == Kind::Function);
    used.filter(|function| catalog.depends(function).any(|on| on.id == *id)).cloned().collect()
}

/// `CREATE TYPE name`, which says no more than that there will be a type.
pub(super) fn shell_sql(id: &ObjectId) -> String {
    format!("CREATE TYPE {}", id.sql())
}

/// The type as a shell, which only its own functions can use.
pub(super) fn shell(id: &ObjectId, catalog: &Catalog) -> Shell {
    let create = Action::create(id, shell_sql(id))
        .because(format!("create {id} as a shell, for the functions that it is made of"));
    Shell { create, fill: None, hollow: None, enough_for: Some(functions(id, catalog)) }
}

/// Whether a function goes with a type that is made of it.
pub(super) fn goes_with_type(function: &ObjectId, cx: &Context<'_>) -> bool {
    let is_made_of = |kind: Kind| matches!(kind, Kind::BaseType | Kind::Range);
    let types = cx.from.dependents(function).map(|user| &user.id).filter(|user| is_made_of(user.kind));
    types.into_iter().any(|user| cx.drops(user) && functions(user, cx.from).contains(function))
}

/// Drops a type, and with it the functions that it is made of. That takes a CASCADE, which must not reach further.
pub(super) fn drop(id: &ObjectId, cx: &Context<'_>) -> Action {
    let along = functions(id, cx.from);
    if along.is_empty() {
        return Action::drop(id, format!("DROP TYPE {}", id.sql()));
    }
    let name = literal(&id.sql());
    let own = |class: &str, kind: &str, name: &str| {
        format!("('pg_catalog.{class}'::pg_catalog.regclass::oid, {name}::pg_catalog.{kind}::oid)")
    };
    let functions = along
        .iter()
        .map(|function| own("pg_proc", "regprocedure", &literal(&routine::sql_name(function, "()"))));
    let rows: Vec<String> = [own("pg_type", "regtype", &name)].into_iter().chain(functions).collect();
    let sql = format!(
        include_str!("type_circle.sql"),
        rows = rows.join(",\n      "),
        name = name,
        type = id.sql()
    );
    let mut drop = Action::drop(id, sql)
        .because(format!("drop {id}, with the functions that it is made of and nothing else"));
    drop.destroys.extend(along);
    drop
}

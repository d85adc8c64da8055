//! Checks that say what a partition's bound says: with them `ATTACH PARTITION` need not look at all rows while it keeps
//! everybody out of the table that is attached, and out of the default partition.
//!
//! <https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE>

use super::Table;
use crate::catalog::ObjectId;
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::{Body, helper, touched};
use crate::plan::{Action, Context};

/// What is to be known of a table's rows before another table gets its new partition.
pub(super) struct Proof {
    table: ObjectId,
    condition: String,
}

/// That all rows of the table lie within its bound.
pub(super) fn own(table: &Table, id: &ObjectId) -> Option<Proof> {
    Some(Proof { table: id.clone(), condition: table.bound_condition.clone()? })
}

/// That none of the default partition's rows do; `None` if there is no such partition.
pub(super) fn default_partition(table: &Table, parent: &ObjectId, cx: &Context<'_>) -> Option<Proof> {
    let condition = table.bound_condition.as_ref()?;
    let default = touched::default_partition(parent, cx.from).filter(|id| cx.keeps(id))?;
    // The condition of a partition's partition speaks of both bounds, and the server asks for the lower one alone.
    let Some(Body::Table(whole)) = cx.to.get(parent).map(|object| &object.body) else { return None };
    whole.partition_of.is_none().then(|| Proof { table: default, condition: format!("NOT ({condition})") })
}

/// The statement that attaches `id`, after the checks that prove what it needs to know, which then go.
pub(super) fn proven(attach: Action, proofs: Vec<Proof>, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut attach = attach.apart();
    for Proof { table, condition } in proofs {
        let alter = |clause: String, reason: &str| {
            let sql = format!("ALTER TABLE {} {clause}", table.sql());
            Action::alter(id, sql, "").because(format!("alter {table}: {reason}")).apart()
        };
        let name = ident(&helper::bound_check(id));
        let (says, meanwhile, risk) = if table == *id {
            let risk = format!("fails if rows of {id} lie outside of its bound");
            ("rows of its bound alone".to_owned(), "others are refused from now on", risk)
        } else {
            let risk = format!("fails if {table} holds rows that belong into {id}");
            (format!("no rows of {id}"), "they are refused until it is attached", risk)
        };
        let reason = format!("{says}; {meanwhile}");
        let add = alter(format!("DROP CONSTRAINT IF EXISTS {name}, ADD CONSTRAINT {name} CHECK ({condition}) NOT VALID"), &reason);
        let reason = format!("{says}: look at those that are there");
        let validate = alter(format!("VALIDATE CONSTRAINT {name}"), &reason).pacing(Pace::Long);
        before.push(touched::with_below(add, &table, Operation::Entries, cx));
        let validate = touched::with_below(validate, &table, Operation::Validate, cx);
        before.push(validate.hazard("needs-valid-data", risk));
        attach = touched::with_below(attach, &table, Operation::Entries, cx);
        let drop = alter(format!("DROP CONSTRAINT {name}"), "the check has served");
        after.push(touched::with_below(drop, &table, Operation::Entries, cx));
    }
    before.push(attach);
    before.extend(after);
    before
}

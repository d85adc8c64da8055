//! Checks that say what a partition's bound says: with them `ATTACH PARTITION` need not look at all rows while it keeps
//! everybody out of the table that is attached, and out of the default partition.
//!
//! <https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE>

use super::Table;
use crate::catalog::ObjectId;
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::index::backing::is_retyped;
use crate::kind::{Body, Kind, helper, touched, type_swap};
use crate::plan::{Action, Context, Hazard, Question};

/// What is to be known of a table's rows before another table gets its new partition.
pub(super) struct Proof {
    table: ObjectId,
    condition: String,
    /// Which rows are none of its, after "3 rows of public.events".
    others: String,
    /// What comes of such rows.
    risk: String,
}

/// That all rows of the table lie within its bound.
pub(super) fn own(table: &Table, id: &ObjectId) -> Option<Proof> {
    let bound = &table.partition_of.as_ref()?.bound;
    Some(Proof {
        table: id.clone(),
        condition: table.bound_condition.clone()?,
        others: format!("outside of {bound}"),
        risk: format!("fails if rows of {id} lie outside of {bound}"),
    })
}

/// That none of the default partition's rows do; `None` if there is no such partition.
pub(super) fn default_partition(
    table: &Table,
    id: &ObjectId,
    parent: &ObjectId,
    cx: &Context<'_>,
) -> Option<Proof> {
    let condition = table.bound_condition.as_ref()?;
    let default = touched::default_partition(parent, cx.from).filter(|id| cx.keeps(id))?;
    // The condition of a partition's partition speaks of both bounds, and the server asks for the lower one alone.
    let Some(Body::Table(whole)) = cx.to.get(parent).map(|object| &object.body) else { return None };
    whole.partition_of.is_none().then(|| Proof {
        condition: format!("NOT ({condition})"),
        others: format!("that belong into {}", id.sql()),
        risk: format!("fails if {default} holds rows that belong into {id}"),
        table: default,
    })
}

/// The statement fails if the table has other rows, which it can be asked for.
pub(super) fn risky(action: Action, proof: &Proof, cx: &Context<'_>) -> Action {
    let hazard = Hazard::new("needs-valid-data", proof.risk.clone());
    action.asking_or(question(proof, hazard.clone(), cx), hazard)
}

fn question(proof: &Proof, hazard: Hazard, cx: &Context<'_>) -> Option<Question> {
    // This names the table that is partitioned, which may not be there yet.
    if proof.condition.contains("satisfies_hash_partition(") {
        return None;
    }
    let columns = cx.to.children_of(&proof.table, Kind::Column).map(|column| &column.id);
    let columns: Vec<ObjectId> =
        columns.filter(|column| proof.condition.contains(&ident(column.name()))).cloned().collect();
    let asked = |column: &ObjectId| {
        let has_own_type = cx.to.depends(column).any(|on| type_swap::is_type(on.id.kind));
        cx.from.contains(column) && !is_retyped(column, cx) && !has_own_type
    };
    let condition = format!("NOT ({})", proof.condition);
    let question = || Question::rows(proof.table.clone(), columns.clone(), condition, proof.others.clone(), hazard);
    columns.iter().all(asked).then(question)
}

/// The statement that attaches `id`, after the checks that prove what it needs to know, which then go.
pub(super) fn proven(attach: Action, proofs: Vec<Proof>, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut attach = attach.apart();
    for proof in proofs {
        let Proof { table, condition, .. } = &proof;
        let alter = |clause: String, reason: &str| {
            let sql = format!("ALTER TABLE {} {clause}", table.sql());
            Action::alter(id, sql, "").because(format!("alter {table}: {reason}")).apart()
        };
        let name = ident(&helper::bound_check(id));
        let (says, meanwhile) = if table == id {
            ("rows of its bound alone".to_owned(), "others are refused from now on")
        } else {
            (format!("no rows of {id}"), "they are refused until it is attached")
        };
        let reason = format!("{says}; {meanwhile}");
        let add = alter(format!("DROP CONSTRAINT IF EXISTS {name}, ADD CONSTRAINT {name} CHECK ({condition}) NOT VALID"), &reason);
        let reason = format!("{says}: look at those that are there");
        let validate = alter(format!("VALIDATE CONSTRAINT {name}"), &reason).pacing(Pace::Long);
        before.push(touched::with_below(add, table, Operation::Entries, cx));
        let validate = touched::with_below(validate, table, Operation::Validate, cx);
        before.push(risky(validate, &proof, cx));
        attach = touched::with_below(attach, table, Operation::Entries, cx);
        let drop = alter(format!("DROP CONSTRAINT {name}"), "the check has served");
        after.push(touched::with_below(drop, table, Operation::Entries, cx));
    }
    before.push(attach);
    before.extend(after);
    before
}

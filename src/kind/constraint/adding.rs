//! What adding and validating a constraint does to its table, to those below, and to the one that it refers to.

use super::{Constraint, Reference, Sort};
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::kind::column::Column;
use crate::kind::index::descent;
use crate::kind::{Kind, touched};
use crate::kind::table::table_of;
use crate::plan::{Action, Context};

impl Constraint {
    /// The action as `ADD CONSTRAINT` of this constraint.
    pub(super) fn adding(&self, action: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
        let table = table_of(id);
        match self.sort {
            Sort::Check => {
                let operation = if self.valid && self.enforced { Operation::AddCheck } else { Operation::Entries };
                // Those below are locked even when they do not get it (NO INHERIT).
                touched::with_below(action, &table, operation, cx)
            }
            Sort::ForeignKey => {
                let proven = self.valid && self.enforced;
                let operation = if proven { Operation::AddForeignKey } else { Operation::AddUnprovenForeignKey };
                let action = touched::with_partitions(action, &table, operation, cx);
                let action = self.referring(action, Operation::AddReferenced, cx);
                let standing: Vec<ObjectId> = descent::heirs(id, cx.to).into_iter().filter(|heir| cx.keeps(heir)).collect();
                self.taking_over(action, &standing, cx)
            }
            Sort::PrimaryKey | Sort::Unique | Sort::Exclude => {
                let below = if self.makes_not_null(id, cx) { Operation::AddKey } else { Operation::AddKeyBelow };
                let mut action = action.touching([table.clone()], Operation::AddKey);
                action.touch([], below, &touched::partitions_meanwhile(&table, cx));
                action
            }
        }
    }

    /// The action as it takes over foreign keys of partitions, whose triggers PostgreSQL drops then: on the table that
    /// they refer to and, where that has partitions too, on their own.
    pub(super) fn taking_over(&self, action: Action, heirs: &[ObjectId], cx: &Context<'_>) -> Action {
        let Some(referenced) = self.references.as_ref().map(Reference::table_id).filter(|_| !heirs.is_empty()) else {
            return action;
        };
        let whole = !touched::partitions_meanwhile(&referenced, cx).is_empty();
        let own: Vec<ObjectId> = heirs.iter().filter(|_| whole).map(table_of).collect();
        self.referring(action, Operation::DropReferenced, cx).touching(own, Operation::Guard)
    }

    /// The action as `VALIDATE CONSTRAINT` of this constraint.
    pub(super) fn validating(&self, action: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
        let action = touched::with_below(action, &table_of(id), Operation::Validate, cx);
        self.referring(action, Operation::ValidateReferenced, cx)
    }

    /// Does that to the table that it refers to, if it does.
    pub(crate) fn referring(&self, action: Action, operation: Operation, cx: &Context<'_>) -> Action {
        match self.references.as_ref().map(Reference::table_id) {
            Some(referenced) => touched::with_partitions(action, &referenced, operation, cx),
            None => action,
        }
    }

    /// Whether a primary key forbids NULL in a column that may hold it.
    fn makes_not_null(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        let mut columns = cx.to.depends(id).filter(|on| on.id.kind == Kind::Column);
        self.sort == Sort::PrimaryKey
            && columns.any(|column| cx.from.model::<Column>(&column.id).is_some_and(|column| !column.not_null))
    }
}

//! What a column has from those above it, and what makes it unlike them.

use super::{Column, alter_table, default_id, inherit, not_null, set_not_null, without_default};
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::constraint::Sort;
use crate::kind::table::{rename_not_null, table_of};
use crate::kind::{Body, Kind};
use crate::plan::{Action, Context};

impl Column {
    /// What a column still needs that has come with the one above, which sees to default and compression.
    pub(super) fn still_needs(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let follows = |parent: &ObjectId| cx.creates(parent) && inherit::follows(id, parent, cx);
        if !self.inherited || !cx.creates(id) || !inherit::parents(id, cx.to).any(|parent| follows(&parent)) {
            return Vec::new();
        }
        let mut actions = self.settings(id, cx);
        if self.not_null && !self.not_null_unproven && !self.inherits_not_null(id, cx) {
            actions.push(set_not_null(self, id, cx));
        }
        actions.into_iter().map(|action| action.requiring([id.clone()])).collect()
    }

    /// A new table has default, storage and compression of its columns from the table above.
    pub(crate) fn unlike_above(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        if inherit::parents(id, cx.to).any(|parent| cx.to.contains(&default_id(&parent))) {
            actions.extend(without_default(id, cx));
        }
        let Some(above) = inherit::parents(id, cx.to).find_map(|parent| cx.to.model::<Column>(&parent)) else { return actions };
        if self.storage.is_none() && above.storage.is_some() {
            actions.push(self.store(id, "storage, which is not that of the column above"));
        }
        actions.extend(above.compressed_otherwise(id, cx));
        actions
    }

    /// The column of a new table as `CREATE TABLE` says it. Up to PostgreSQL 15 the expression of a generated column may not be
    /// said again below another that has it: it can only be the same. A NOT NULL (18) that is said would be its own.
    pub(crate) fn said_below(&self, id: &ObjectId, cx: &Context<'_>) -> Self {
        let is_generated = |above: ObjectId| cx.to.model::<Column>(&above).is_some_and(|above| above.generated.is_some());
        let mut said = self.named(id, cx);
        if cx.version.major() < 16 && inherit::parents(id, cx.to).any(is_generated) {
            said.generated = None;
        }
        said.not_null &= said.not_null_inherited_name.is_none() || !self.inherits_not_null(id, cx);
        said
    }

    /// What `CREATE TABLE` says of a NOT NULL that the column of a child table has by its own right besides the one from
    /// above (18).
    pub(crate) fn own_not_null_beside_inherited(&self, id: &ObjectId, cx: &Context<'_>) -> Option<String> {
        let is_known = cx.version.major() >= 18 && cx.to.version.major() >= 18;
        let is_own = self.not_null && !self.not_null_unproven && self.not_null_inherited_name.is_none();
        let name = self.not_null_constraint(id).filter(|_| is_known && is_own && self.inherits_not_null(id, cx))?;
        Some(format!("CONSTRAINT {} NOT NULL {}", ident(&name), ident(id.name())))
    }

    /// What a new partition's column needs so that its NOT NULL constraint, which is born with the name of the one above and
    /// holds for all rows, is as it shall be: that can be changed only while it is not inherited (18).
    pub(crate) fn not_null_while_apart(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let Some(wanted) = self.not_null_inherited_name.as_ref().filter(|_| self.not_null) else { return Vec::new() };
        let Some(born) = self.born_not_null(id, cx) else { return Vec::new() };
        if self.not_null_unproven {
            let table = table_of(id);
            let drop = format!("{} DROP CONSTRAINT {}", alter_table(id), ident(&born));
            let drop = Action::alter(&table, drop, format!("to be NOT NULL unproven in {}", ident(id.name())));
            let again = Self { not_null_name: Some(wanted.clone()), ..self.clone() };
            return vec![drop, Action { about: table, ..not_null::set(&again, id, cx) }];
        }
        if born == *wanted { Vec::new() } else { vec![rename_not_null(&table_of(id), &born, wanted)] }
    }

    /// Whether the NOT NULL constraints of all columns that come from this one have that name, too (18).
    pub(crate) fn is_not_null_as_below(id: &ObjectId, name: &str, cx: &Context<'_>) -> bool {
        let heirs = inherit::inheritors(id, cx.from).into_iter().filter(|heir| cx.keeps(heir));
        let mut names = heirs.filter_map(|heir| cx.from.model::<Column>(&heir)?.not_null_constraint(&heir));
        names.all(|known| known == name)
    }

    fn born_not_null(&self, id: &ObjectId, cx: &Context<'_>) -> Option<String> {
        if is_in_own_key(id, cx) {
            return Some(Self::usual_not_null_name(id));
        }
        inherit::parents(id, cx.to).find_map(|parent| cx.to.model::<Column>(&parent)?.not_null_constraint(&parent))
    }
}

/// Whether a primary key stands in the table's own definition, from which the column then has its NOT NULL.
fn is_in_own_key(id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.to.children_of(&table_of(id), Kind::Constraint).any(|key| match &key.body {
        Body::Constraint(constraint) => {
            constraint.sort == Sort::PrimaryKey
                && constraint.inline(&key.id).is_some()
                && cx.to.depends(&key.id).any(|on| on.id == *id)
        }
        _ => false,
    })
}

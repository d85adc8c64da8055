//! What a column has from those above it, and what makes it unlike them.

use super::{Column, default_id, inherit, set_not_null, without_default};
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::constraint::Sort;
use crate::kind::table::table_of;
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

    /// What `CREATE TABLE` says of a NOT NULL that the column of a child table has by its own right besides the one from
    /// above (18).
    pub(crate) fn own_not_null_beside_inherited(&self, id: &ObjectId, cx: &Context<'_>) -> Option<String> {
        let is_known = cx.version.major() >= 18 && cx.to.version.major() >= 18;
        let is_own = self.not_null && !self.not_null_unproven && self.not_null_inherited_name.is_none();
        let name = self.not_null_constraint(id).filter(|_| is_known && is_own && self.inherits_not_null(id, cx))?;
        Some(format!("CONSTRAINT {} NOT NULL {}", ident(&name), ident(id.name())))
    }

    /// The name that the inherited NOT NULL constraint of a new partition's column has, and the one that it shall have,
    /// where those differ.
    pub(crate) fn born_and_wanted(&self, id: &ObjectId, cx: &Context<'_>) -> Option<(String, String)> {
        let wanted = self.not_null_inherited_name.clone()?;
        let above = || {
            let mut parents = inherit::parents(id, cx.to);
            parents.find_map(|parent| cx.to.model::<Column>(&parent)?.not_null_constraint(&parent))
        };
        let born = if is_in_own_key(id, cx) { Self::usual_not_null_name(id) } else { above()? };
        (born != wanted).then_some((born, wanted))
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

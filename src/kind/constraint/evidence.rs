//! Which rows violate a constraint that is to come.

use super::{Constraint, Sort};
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Kind, index};
use crate::kind::table::{is_foreign, table_of};
use crate::plan::{Action, Context, Hazard, Question, Way};

/// The statement fails if rows violate the constraint, which they can be asked for.
pub(super) fn risky(action: Action, of: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Action {
    if is_foreign(&table_of(id), cx.from) {
        return action;
    }
    let hazard = Hazard::new("needs-valid-data", format!("fails if rows violate {id}"));
    action.asking_or(question(of, id, hazard.clone(), cx), hazard)
}

fn question(of: &Constraint, id: &ObjectId, hazard: Hazard, cx: &Context<'_>) -> Option<Question> {
    let table = table_of(id);
    match of.sort {
        Sort::Check => {
            let columns = index::evidence::own_columns(id, &table, cx)?;
            let text = of.definition.sql();
            let expression = text.strip_prefix("CHECK ")?;
            let what = format!("outside of {text}");
            Some(Question::rows(table, columns, format!("NOT {expression}"), what, hazard))
        }
        Sort::PrimaryKey | Sort::Unique => {
            let nulls_differ = !of.definition.text().starts_with("UNIQUE NULLS NOT DISTINCT ");
            let columns = of.key_columns().filter(|_| of.can_attach())?;
            index::evidence::duplicates(id, &table, columns, None, nulls_differ, hazard, cx)
        }
        Sort::ForeignKey => orphans(of, table, hazard),
        Sort::Exclude => None,
    }
}

fn orphans(of: &Constraint, table: ObjectId, hazard: Hazard) -> Option<Question> {
    let (key, reference) = (of.key.as_ref()?, of.references.as_ref()?);
    let text = of.definition.text();
    if text.contains(", PERIOD ") || key.len() != reference.key.len() {
        return None;
    }
    let referenced = reference.table_id();
    let column = |table: &ObjectId, name: &String| ObjectId::new(Kind::Column, &[table.part(0), table.part(1), name]);
    let own: Vec<ObjectId> = key.iter().map(|name| column(&table, name)).collect();
    let others = reference.key.iter().map(|name| column(&referenced, name));
    let pairs = own.iter().cloned().zip(others).collect();
    let list = key.iter().map(|name| ident(name)).collect::<Vec<_>>().join(", ");
    // A key that is NULL in part refers to nothing, unless all of it must match.
    let condition =
        if text.contains(" MATCH FULL") { format!("NOT ROW({list}) IS NULL") } else { format!("ROW({list}) IS NOT NULL") };
    let what = format!("with {list} that no row of {} has", referenced.sql());
    let question = Question::rows(table, own, condition, what, hazard);
    Some(Question { way: Way::Orphans { referenced, pairs }, ..question })
}

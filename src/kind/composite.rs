//! Composite types: those that `CREATE TYPE … AS (…)` makes.

use serde::{Deserialize, Serialize};

use super::{namespace, type_swap};
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Disturbance, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a composite type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Composite {
    /// Its attributes; their order counts, for `ROW(…)` values.
    pub attributes: Vec<Attribute>,
}

/// One attribute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// Its type, with modifiers.
    pub r#type: String,
    /// Its collation, if not that of the type.
    pub collation: Option<String>,
}

impl Model for Composite {
    const KIND: Kind = Kind::Composite;
    const QUERY: &'static str = include_str!("composite.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let attributes: Vec<String> = self.attributes.iter().map(|a| format!("\n    {}", a.sql())).collect();
        let end = if attributes.is_empty() { "" } else { "\n" };
        vec![Action::create(id, format!("CREATE TYPE {} AS ({}{end})", id.sql(), attributes.join(",")))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP TYPE {}", id.sql()))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        self.in_place(old, id, cx).map_or(Alter::Replace, Alter::InPlace)
    }

    fn replace(&self, _old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        type_swap::swap(id, "TYPE", self.create(id, cx), cx)
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TYPE {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(namespace::relation(id.part(0), id.name()))
    }
}

impl Composite {
    /// What an attribute was called before, as annotated.
    pub(crate) fn old_name(id: &ObjectId, name: &str, cx: &Context<'_>) -> String {
        let renames = cx.intents.of(id, "renamed-attribute").filter_map(|text| text.split_once("->"));
        let mut old = renames.filter(|(_, new)| new.trim() == name).map(|(old, _)| old.trim().to_owned());
        old.next().unwrap_or_else(|| name.to_owned())
    }

    /// `None` when PostgreSQL cannot: attributes are only added at the end, and one gets another type only while no
    /// column holds rows of it (0A000).
    fn in_place(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        let was = |attribute: &Attribute| {
            let of_that_name = |name: &str| old.attributes.iter().find(|known| known.name == name);
            of_that_name(&attribute.name).or_else(|| of_that_name(&Self::old_name(id, &attribute.name, cx)))
        };
        let pairs: Vec<_> = self.attributes.iter().map(|new| (was(new), new)).collect();
        let kept: Vec<(&Attribute, &Attribute)> =
            pairs.iter().map_while(|(old, new)| old.map(|old| (old, *new))).collect();
        let added = &pairs[kept.len()..];
        let stays = |attribute: &&Attribute| kept.iter().any(|(old, _)| old == attribute);
        let in_old_order = old.attributes.iter().filter(stays).eq(kept.iter().map(|(old, _)| *old));
        let retyped = |(old, new): &&(&Attribute, &Attribute)| old.r#type != new.r#type || old.collation != new.collation;
        let blocked = kept.iter().any(|pair| retyped(&pair)) && type_swap::holds_rows(id, cx);
        if !in_old_order || added.iter().any(|(old, _)| old.is_some()) || blocked {
            return None;
        }
        let columns = |attribute: &Attribute| typed_columns(id, attribute, cx);
        let statement = |clause: String, what: String| {
            // Tables OF the type follow only when told to (2BP01).
            let cascade = if typed_tables(id, cx).next().is_some() { " CASCADE" } else { "" };
            let operation = if clause.starts_with("ALTER ") { Operation::Rewrite } else { Operation::Entries };
            let action = Action::alter(id, format!("ALTER TYPE {} {clause}{cascade}", id.sql()), what);
            action.touching(typed_tables(id, cx).cloned(), operation).following(leaving_tables(id, cx).cloned())
        };
        let holds_rows = type_swap::holds_rows(id, cx) || typed_tables(id, cx).next().is_some();
        let gone = old.attributes.iter().filter(|attribute| !stays(attribute)).map(|attribute| {
            let name = ident(&attribute.name);
            let mut action = statement(format!("DROP ATTRIBUTE {name}"), format!("drop attribute {name}"))
                .disturbing(id, Disturbance::Retyped);
            action.destroys.extend(columns(attribute));
            if holds_rows {
                action = action.hazard("data-loss", format!("drops the values of {name} in all columns of {id}"));
            }
            action
        });
        let renamed = kept.iter().filter(|(old, new)| old.name != new.name).map(|(before, after)| {
            let (old, new) = (ident(&before.name), ident(&after.name));
            let mut action =
                statement(format!("RENAME ATTRIBUTE {old} TO {new}"), format!("rename attribute {old} to {new}"));
            action.destroys.extend(columns(before));
            action.producing(columns(after))
        });
        let retyped = kept.iter().filter(retyped).map(|(_, new)| {
            statement(format!("ALTER ATTRIBUTE {}", new.sql_with(" TYPE")), format!("change attribute {}", new.sql()))
                .disturbing(id, Disturbance::Retyped)
        });
        let added = added.iter().map(|(_, new)| {
            statement(format!("ADD ATTRIBUTE {}", new.sql()), format!("add attribute {}", new.sql()))
                .producing(columns(new))
        });
        Some(gone.chain(renamed).chain(retyped).chain(added).collect())
    }
}

/// The tables OF the type that stay so.
fn typed_tables<'a>(id: &'a ObjectId, cx: &'a Context<'_>) -> impl Iterator<Item = &'a ObjectId> + use<'a> {
    tables_of(id, cx).filter(|table| cx.to.depends(table).any(|on| on.id == *id))
}

/// The tables that are no longer OF the type: what changes after that does not change them.
fn leaving_tables<'a>(id: &'a ObjectId, cx: &'a Context<'_>) -> impl Iterator<Item = &'a ObjectId> + use<'a> {
    tables_of(id, cx).filter(|table| !cx.to.depends(table).any(|on| on.id == *id))
}

fn tables_of<'a>(id: &'a ObjectId, cx: &'a Context<'_>) -> impl Iterator<Item = &'a ObjectId> + use<'a> {
    let tables = cx.from.dependents(id).map(|object| &object.id);
    tables.filter(|table| table.kind == Kind::Table && cx.keeps(table))
}

/// The columns that an attribute is in tables OF the type.
fn typed_columns(id: &ObjectId, attribute: &Attribute, cx: &Context<'_>) -> Vec<ObjectId> {
    let column = |table: &ObjectId| ObjectId::new(Kind::Column, &[table.part(0), table.part(1), &attribute.name]);
    typed_tables(id, cx).map(column).collect()
}

impl Attribute {
    fn sql(&self) -> String {
        self.sql_with("")
    }

    fn sql_with(&self, word: &str) -> String {
        let collation = self.collation.as_ref().map(|collation| format!(" COLLATE {collation}"));
        format!("{}{word} {}{}", ident(&self.name), self.r#type, collation.unwrap_or_default())
    }
}

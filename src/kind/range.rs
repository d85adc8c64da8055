//! Range types.

use serde::{Deserialize, Serialize};

use super::{helper, namespace, type_circle, type_swap};
use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model, Shell, Since};
use crate::plan::{Action, Context};

/// The fields of a range type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// The type of its bounds.
    pub subtype: String,
    /// The operator class that orders them, if not the default one.
    pub operator_class: Option<String>,
    /// Their collation, if not that of the subtype.
    pub collation: Option<String>,
    /// The function that brings a range into its canonical form.
    pub canonical: Option<String>,
    /// The function that says how far two bounds are apart.
    pub subtype_diff: Option<String>,
    /// Schema and name of its multirange; empty before 14.
    pub multirange: Vec<String>,
}

impl Model for Range {
    const KIND: Kind = Kind::Range;
    const QUERY: &'static str = include_str!("range.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, self.statement(id))]
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        vec![type_circle::drop(id, cx)]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        let same_schema = self.multirange.first() == old.multirange.first();
        if changed != ["multirange"] || !same_schema {
            return Alter::Replace;
        }
        let name = ident(self.multirange_name());
        let sql = format!("ALTER TYPE {} RENAME TO {name}", old.multirange_sql());
        Alter::InPlace(vec![Action::alter(id, sql, format!("rename its multirange to {name}"))])
    }

    fn replace(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        let mut actions = type_swap::swap(id, "TYPE", self.create(id, cx), cx)?;
        let moved = old.set_companions_aside(id, cx);
        let first = actions.first_mut()?;
        first.requires.extend(moved.iter().flat_map(|action| action.produces.iter().cloned()));
        actions.extend(moved);
        Some(actions)
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TYPE {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(namespace::relation(id.part(0), id.name()))
    }

    fn shell(&self, id: &ObjectId, catalog: &Catalog) -> Option<Shell> {
        // The canonical function takes the type, and the type names the function.
        self.canonical.as_ref().map(|_| type_circle::shell(id, catalog))
    }

    fn since(&self, id: &ObjectId) -> Option<Since> {
        let is_named = !self.multirange.is_empty() && self.multirange != default_multirange(id);
        is_named.then_some((14, "names of multirange types"))
    }
}

impl Range {
    fn statement(&self, id: &ObjectId) -> String {
        let mut options = vec![format!("subtype = {}", self.subtype)];
        let named = [
            ("subtype_opclass", &self.operator_class),
            ("collation", &self.collation),
            ("canonical", &self.canonical),
            ("subtype_diff", &self.subtype_diff),
        ];
        options.extend(named.iter().filter_map(|(key, value)| value.as_ref().map(|value| format!("{key} = {value}"))));
        // Empty before 14, which has no multiranges.
        if !self.multirange.is_empty() && self.multirange != default_multirange(id) {
            options.push(format!("multirange_type_name = {}", self.multirange_sql()));
        }
        format!("CREATE TYPE {} AS RANGE ({})", id.sql(), options.join(", "))
    }

    fn multirange_name(&self) -> &str {
        self.multirange.last().map(String::as_str).unwrap_or_default()
    }

    fn multirange_sql(&self) -> String {
        self.multirange.iter().map(|part| ident(part)).collect::<Vec<_>>().join(".")
    }

    /// The multirange and the constructor functions keep their names when the range is renamed, and would be in the way
    /// of those of the new one.
    fn set_companions_aside(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let aside = type_swap::set_aside(id, cx);
        let (range, bound) = (id.sql(), &self.subtype);
        let mut renames: Vec<(String, String)> = ["", ", text"]
            .iter()
            .map(|flags| (format!("FUNCTION {range}({bound}, {bound}{flags})"), aside.name().to_owned()))
            .collect();
        if !self.multirange.is_empty() {
            let (multirange, name) = (self.multirange_sql(), helper::shortened(aside.name(), "_multi"));
            for arguments in [String::new(), range.clone(), format!("VARIADIC {range}[]")] {
                renames.push((format!("FUNCTION {multirange}({arguments})"), name.clone()));
            }
            renames.push((format!("TYPE {multirange}"), name));
        }
        let rename = |(subject, name): (String, String)| {
            let done = ObjectId::attached(Kind::Range, &aside, &[&subject]);
            let sql = format!("ALTER {subject} RENAME TO {}", ident(&name));
            let mut action = Action::rename(id, &done, sql).because(format!("set what comes with the old {id} aside"));
            action.destroys.clear();
            action
        };
        renames.into_iter().map(rename).collect()
    }
}

/// The name that PostgreSQL gives a multirange. Source: `makeMultirangeTypeName` in `multirangetypes.c`.
fn default_multirange(id: &ObjectId) -> [String; 2] {
    let name = id.name();
    let made = match name.find("range") {
        Some(at) => format!("{}multi{}", &name[..at], &name[at..]),
        None => {
            let end = (0..=name.len().min(52)).rev().find(|end| name.is_char_boundary(*end)).unwrap_or_default();
            format!("{}_multirange", &name[..end])
        }
    };
    let end = (0..=made.len().min(63)).rev().find(|end| made.is_char_boundary(*end)).unwrap_or_default();
    [id.part(0).to_owned(), made[..end].to_owned()]
}

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
    /// Schema and name of the functions that make its values, where those are not its own: they stay when it is renamed or moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constructor: Option<Vec<String>>,
    /// The same of its multirange.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multirange_constructor: Option<Vec<String>>,
}

impl Model for Range {
    const KIND: Kind = Kind::Range;
    const QUERY: &'static str = include_str!("range.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let plain = Self { constructor: None, multirange_constructor: None, ..self.clone() };
        let named = self.rename_constructors(&plain, id);
        let named = named.into_iter().map(|sql| Action::alter(id, sql, "the names of its constructors"));
        [Action::create(id, self.statement(id))].into_iter().chain(named).collect()
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        vec![type_circle::drop(id, cx)]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        let names = ["multirange", "constructor", "multirange_constructor"];
        if !changed.iter().all(|field| names.contains(&field.as_str())) {
            return Alter::Replace;
        }
        let what = format!("rename its multirange to {}", self.multirange_sql());
        let multirange = called("TYPE", &old.multirange, &self.multirange, "");
        let multirange = multirange.into_iter().map(|sql| Action::alter(id, sql, &*what));
        let constructors = self.rename_constructors(old, id).into_iter();
        let constructors = constructors.map(|sql| Action::alter(id, sql, "rename its constructors"));
        Alter::InPlace(multirange.chain(constructors).collect())
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

    fn multirange_sql(&self) -> String {
        sql(&self.multirange)
    }

    /// Where its constructors are, and what they take.
    fn constructors(&self, id: &ObjectId) -> (Vec<String>, [String; 2]) {
        let own = || id.parts().map(str::to_owned).collect();
        let bound = &self.subtype;
        (self.constructor.clone().unwrap_or_else(own), ["", ", text"].map(|flags| format!("{bound}, {bound}{flags}")))
    }

    /// The same of its multirange.
    fn multirange_constructors(&self, id: &ObjectId) -> (Vec<String>, [String; 3]) {
        let range = id.sql();
        let path = self.multirange_constructor.clone().unwrap_or_else(|| self.multirange.clone());
        (path, [String::new(), range.clone(), format!("VARIADIC {range}[]")])
    }

    /// The statements that give the constructors of `old` the names of these.
    fn rename_constructors(&self, old: &Self, id: &ObjectId) -> Vec<String> {
        let (path, taken) = old.constructors(id);
        let all = |path: &[String], wanted: &[String], taken: &[String]| {
            let each = taken.iter().map(|arguments| format!("({arguments})"));
            each.flat_map(|arguments| called("FUNCTION", path, wanted, &arguments)).collect::<Vec<_>>()
        };
        let mut statements = all(&path, &self.constructors(id).0, &taken);
        if !self.multirange.is_empty() {
            let (path, taken) = old.multirange_constructors(id);
            statements.extend(all(&path, &self.multirange_constructors(id).0, &taken));
        }
        statements
    }

    /// The multirange and the constructor functions keep their names when the range is renamed, and would be in the way
    /// of those of the new one.
    fn set_companions_aside(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let aside = type_swap::set_aside(id, cx);
        let (path, taken) = self.constructors(id);
        let mut renames: Vec<(String, String)> = taken
            .iter()
            .map(|arguments| (format!("FUNCTION {}({arguments})", sql(&path)), aside.name().to_owned()))
            .collect();
        if !self.multirange.is_empty() {
            let name = helper::shortened(aside.name(), "_multi");
            let (path, taken) = self.multirange_constructors(id);
            for arguments in taken {
                renames.push((format!("FUNCTION {}({arguments})", sql(&path)), name.clone()));
            }
            renames.push((format!("TYPE {}", self.multirange_sql()), name));
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

fn sql(path: &[String]) -> String {
    path.iter().map(|part| ident(part)).collect::<Vec<_>>().join(".")
}

/// The statements that bring a type, or a function with these arguments, from one path to another.
fn called(word: &str, path: &[String], wanted: &[String], arguments: &str) -> Vec<String> {
    let ([schema, name], [new_schema, new_name]) = (path, wanted) else { return Vec::new() };
    let subject = |schema: &str, name: &str| format!("ALTER {word} {}.{}{arguments}", ident(schema), ident(name));
    let moves = (schema != new_schema).then(|| format!("{} SET SCHEMA {}", subject(schema, name), ident(new_schema)));
    let renames = (name != new_name).then(|| format!("{} RENAME TO {}", subject(new_schema, name), ident(new_name)));
    moves.into_iter().chain(renames).collect()
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

//! Annotations and the objects they are about.

use super::annotate::{self, Annotation, AnnotationTarget, Keyword};
use crate::catalog::{Catalog, ObjectId};
use crate::diagnostic::Diagnostic;
use crate::hazard::{self, Waiver};
use crate::kind::Kind;
use crate::plan::{Intent, Intents};

/// An object that had another name before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// Its kind.
    pub kind: Kind,
    /// What it was, under the present names of what it belongs to: renames are made from the outside in.
    pub from: ObjectId,
    /// What it is.
    pub to: ObjectId,
}

/// What annotations mean in a catalog.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// What is said about values and columns.
    pub intents: Intents,
    /// Renames, outermost objects first.
    pub renames: Vec<Rename>,
    /// Hazards that may pass.
    pub waivers: Vec<Waiver>,
    /// The annotations that are about nothing in the catalog.
    pub notes: Vec<Diagnostic>,
}

/// Finds the objects of the desired catalog that annotations are about.
#[must_use]
pub fn resolve(annotations: &[Annotation], catalog: &Catalog) -> Resolved {
    let mut resolved = Resolved::default();
    for annotation in annotations {
        let about = annotation.about.as_ref();
        let Some(id) = about.and_then(|about| find(about, &annotation.schemas, catalog)) else {
            let what =
                about.map(|about| format!("{} {}", about.kind, about.path.join("."))).unwrap_or_default();
            let message =
                format!("`{}` is ignored: the desired schema has no {what}", annotation.keyword.name());
            resolved.notes.push(Diagnostic::note(message).code("annotation").at(annotation.place.clone()));
            continue;
        };
        match annotation.keyword {
            Keyword::RenamedFrom => {
                let old = annotate::path(&annotation.text).map(|(path, _)| old_id(&id, &path));
                resolved.renames.extend(old.map(|from| Rename { kind: id.kind, from, to: id }));
            }
            Keyword::Allow => resolved.waivers.extend(waiver(id, annotation)),
            keyword => {
                let (keyword, text) = (keyword.name().to_owned(), annotation.text.clone());
                resolved.intents.add(Intent { about: id, keyword, text });
            }
        }
    }
    resolved.renames.sort_by_key(|rename| rename.to.parts().count());
    resolved
}

fn waiver(about: ObjectId, annotation: &Annotation) -> Option<Waiver> {
    let (code, reason) = annotation.text.split_once(' ')?;
    let code = hazard::code_of(code).ok()?;
    Some(Waiver { about, code, reason: reason.to_owned(), place: annotation.place.clone() })
}

/// The object with the name as written, in the first of the schemas that has it.
pub(super) fn find(about: &AnnotationTarget, schemas: &[String], catalog: &Catalog) -> Option<ObjectId> {
    let kind = Kind::from_name(&about.kind)?;
    let is_qualified = about.path.len() >= kind.depth();
    if is_qualified {
        return look_up(kind, &about.path, catalog);
    }
    let qualified = |schema: &String| {
        std::iter::once(schema.clone()).chain(about.path.iter().cloned()).collect::<Vec<_>>()
    };
    schemas.iter().find_map(|schema| look_up(kind, &qualified(schema), catalog))
}

fn look_up(kind: Kind, path: &[String], catalog: &Catalog) -> Option<ObjectId> {
    let id = ObjectId::new(kind, path);
    if catalog.contains(&id) {
        return Some(id);
    }
    if !is_overloaded(kind) {
        return None;
    }
    // A routine's id has its argument types too, that of an operator class its access method; without them only one that is
    // not overloaded is meant.
    let of_this_name =
        |id: &&ObjectId| id.kind == kind && id.part(0) == path[0] && routine_name(id.part(1)) == path[1];
    let mut found = catalog.objects().iter().map(|object| &object.id).filter(of_this_name);
    found.next().filter(|_| found.next().is_none()).cloned()
}

/// Whether several of one schema can have one name.
pub(super) fn is_overloaded(kind: Kind) -> bool {
    let is_class = matches!(kind, Kind::OperatorClass | Kind::OperatorFamily);
    is_class || matches!(kind, Kind::Function | Kind::Aggregate | Kind::Operator)
}

/// `f` of `f(integer)`.
pub(super) fn routine_name(part: &str) -> &str {
    part.split_once('(').map_or(part, |(name, _)| name)
}

/// The id under its old name, of which only the innermost parts may be written.
fn old_id(id: &ObjectId, old: &[String]) -> ObjectId {
    let mut parts: Vec<String> = id.parts().map(str::to_owned).collect();
    let named = id.kind.depth().min(parts.len());
    let suffix = parts[named - 1].split_once('(').map(|(_, arguments)| format!("({arguments}"));
    let written = old.len().min(named);
    parts[named - written..named].clone_from_slice(&old[old.len() - written..]);
    if let Some(suffix) = suffix.filter(|_| is_overloaded(id.kind)) {
        parts[named - 1].push_str(&suffix);
    }
    ObjectId::new(id.kind, &parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn old(kind: Kind, path: &[&str], old: &[&str]) -> String {
        let old: Vec<String> = old.iter().map(|part| (*part).to_owned()).collect();
        old_id(&ObjectId::new(kind, path), &old).parts().collect::<Vec<_>>().join("/")
    }

    #[test]
    fn an_old_name_may_be_written_in_part() {
        assert_eq!(old(Kind::Table, &["public", "accounts"], &["users"]), "public/users");
        assert_eq!(old(Kind::Table, &["public", "accounts"], &["s", "users"]), "s/users");
        assert_eq!(old(Kind::Column, &["public", "accounts", "b"], &["a"]), "public/accounts/a");
        assert_eq!(old(Kind::Function, &["public", "g(integer)"], &["f"]), "public/f(integer)");
        assert_eq!(old(Kind::Function, &["public", "g", "integer"], &["f"]), "public/f/integer");
        assert_eq!(old(Kind::Schema, &["new"], &["old"]), "old");
    }
}

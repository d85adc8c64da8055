//! What of the two catalogs is compared: managed kinds, and the patterns of `--include` and `--exclude`.

use crate::catalog::{Catalog, Object, ObjectId, align};
use crate::kind::Kind;

use super::{Privileges, Request};

/// Which attached kinds are compared; the others are taken from `from`, so that nothing replaced loses them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Managed {
    pub(super) owners: bool,
    pub(super) privileges: bool,
}

impl Managed {
    /// `files_mention` says whether the desired files grant or revoke anything; `None` when `to` is no set of files.
    pub(super) fn of(request: &Request, files_mention: Option<bool>) -> Self {
        let privileges = match request.privileges {
            Privileges::Always => true,
            Privileges::Never => false,
            Privileges::Auto => files_mention.unwrap_or(true),
        };
        Self { owners: request.owners, privileges }
    }

    /// `to` with what is not managed as it is in `from`.
    pub(super) fn align(self, from: &Catalog, to: &Catalog) -> Catalog {
        let mut aligned = unseen(from, to, &ObjectId::clone);
        for kind in Kind::ALL {
            let managed = if kind.is_ownership() { self.owners } else { self.privileges };
            if (kind.is_ownership() || kind.is_privilege()) && !managed {
                aligned = align(from, &aligned, *kind);
            }
        }
        aligned
    }
}

/// `to` with what the reading role may not see in `from` not seen there either: nothing can be said of it. `before` says
/// what an object is called in `from`.
pub(super) fn unseen(from: &Catalog, to: &Catalog, before: &dyn Fn(&ObjectId) -> ObjectId) -> Catalog {
    let hidden = |object: &Object| object.body.unseen_as(&from.get(&before(&object.id))?.body);
    // Hardly any object can be hidden, and the others need not be looked for.
    if Kind::perhaps_unseen().flat_map(|kind| to.of_kind(kind)).all(|object| hidden(object).is_none()) {
        return to.clone();
    }
    let mut builder = to.builder();
    let body = |object: &Object| hidden(object).unwrap_or_else(|| object.body.clone());
    builder.copy(to, to.objects().iter().map(|object| Some(Object { body: body(object), ..object.clone() })));
    builder.finish()
}

/// The patterns of one request.
#[derive(Debug)]
pub(super) struct Scope {
    include: Vec<Pattern>,
    exclude: Vec<Pattern>,
}

impl Scope {
    pub(super) fn of(request: &Request) -> Self {
        let patterns = |texts: &[String]| texts.iter().map(|text| Pattern::parse(text)).collect();
        Self { include: patterns(&request.include), exclude: patterns(&request.exclude) }
    }

    /// The part of the catalog that is in scope. Parents and children decide together: see [`Catalog::retain`].
    pub(super) fn cut(&self, catalog: &Catalog) -> Catalog {
        if self.include.is_empty() && self.exclude.is_empty() {
            return catalog.clone();
        }
        catalog.retain(|object| self.holds(catalog, object))
    }

    fn holds(&self, catalog: &Catalog, object: &Object) -> bool {
        let excluded = self.exclude.iter().any(|pattern| pattern.matches(&object.id));
        if excluded {
            return false;
        }
        // A schema is needed by whatever is included in it; parts follow their whole.
        let is_part = object
            .parent
            .as_ref()
            .and_then(|parent| catalog.get(parent))
            .is_some_and(|parent| parent.parent.is_some());
        // The database itself is in no schema, nor is a role or a large object: whether those are compared is said elsewhere.
        let parent = object.parent.as_ref().map(|parent| parent.kind);
        let is_elsewhere = [Some(object.id.kind), parent].into_iter().flatten().any(Kind::is_beyond_schemas);
        self.include.is_empty()
            || is_part
            || is_elsewhere
            || object.parent.is_none()
            || self.include.iter().any(|p| p.matches(&object.id))
    }
}

/// `schema`, `schema.name`, `name` parts with `*`, optionally after a kind: `table public.audit_*`.
#[derive(Debug)]
struct Pattern {
    kind: Option<Kind>,
    parts: Vec<String>,
}

impl Pattern {
    fn parse(text: &str) -> Self {
        let (kind, rest) = Kind::ALL
            .iter()
            .filter_map(|kind| Some((*kind, text.strip_prefix(kind.name())?.strip_prefix(' ')?)))
            .max_by_key(|(kind, _)| kind.name().len())
            .map_or((None, text), |(kind, rest)| (Some(kind), rest));
        Self { kind, parts: rest.trim().split('.').map(str::to_owned).collect() }
    }

    fn matches(&self, id: &ObjectId) -> bool {
        let parts: Vec<&str> = id.parts().collect();
        self.kind.is_none_or(|kind| kind == id.kind)
            && parts.len() >= self.parts.len()
            && self.parts.iter().zip(parts).all(|(pattern, name)| glob(pattern, name))
    }
}

/// `*` stands for any run of characters.
fn glob(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((head, tail)) => name.strip_prefix(head).is_some_and(|rest| {
            rest.char_indices().map(|(at, _)| at).chain([rest.len()]).any(|at| glob(tail, &rest[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let id = ObjectId::new(Kind::Table, &["public", "audit_log"]);
        for (pattern, expected) in [
            ("public", true),
            ("*.audit_*", true),
            ("table public.*", true),
            ("view public.*", false),
            ("app.*", false),
        ] {
            assert_eq!(Pattern::parse(pattern).matches(&id), expected, "{pattern}");
        }
    }
}

//! What people say of values of enums: `--map-enum 'TYPE: OLD=>NEW'`, `--rename 'value TYPE.OLD=NEW'`; and what they may
//! have forgotten to say.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ObjectId};
use crate::diagnostic::Diagnostic;
use crate::diff::{Change, Diff};
use crate::engine::postgres::quote::{ident, literal, unqualified};
use crate::kind::Kind;
use crate::kind::r#enum::values::{self, labels};
use crate::plan::{Intent, Intents};

/// The intent that an argument of `--map-enum` stands for.
pub(super) fn mapped(text: &str, to: &Catalog) -> Result<Intent, Diagnostic> {
    let wrong = |why: String| {
        Diagnostic::error(format!("--map-enum {text:?}: {why}"))
            .help("write it as TYPE: OLD=>NEW, for example --map-enum 'public.user_status: deleted=>closed'")
    };
    let (name, pair) =
        text.split_once(':').ok_or_else(|| wrong("there is no `:` after the type".to_owned()))?;
    let (old, new) =
        pair.split_once("=>").ok_or_else(|| wrong("there is no `=>` between the values".to_owned()))?;
    let about = known(unqualified(name.trim()), to).map_err(wrong)?;
    Ok(Intent {
        about,
        keyword: "removed-value".to_owned(),
        text: format!("{} -> {}", old.trim(), new.trim()),
    })
}

/// The intent that an argument of `--rename` stands for; `None` when it is about something else.
pub(super) fn renamed(text: &str, to: &Catalog) -> Option<Result<Intent, Diagnostic>> {
    let pair = text.strip_prefix("value ").or_else(|| text.strip_prefix("enum value "))?;
    let wrong = |why: String| {
        Diagnostic::error(format!("--rename {text:?}: {why}"))
            .help("write it as value TYPE.OLD=NEW, for example --rename 'value public.user_status.blocked=suspended'")
    };
    let intent = || {
        let (old, new) = pair.split_once('=').ok_or("there is no `=` between the old and the new value")?;
        let (mut path, new) = (unqualified(old.trim()), unqualified(new.trim()));
        let old = path.pop().filter(|_| !path.is_empty()).ok_or("there is no type before the value")?;
        let about = known(path, to)?;
        let text = format!("{} -> {}", literal(&old), literal(&new.join(".")));
        Ok(Intent { about, keyword: "renamed-value".to_owned(), text })
    };
    Some(intent().map_err(wrong))
}

/// The renames that were said and that there is something to do about: the type, the old value and the new.
pub(super) fn renames(from: &Catalog, to: &Catalog, intents: &Intents) -> Vec<(ObjectId, String, String)> {
    let said: BTreeSet<&ObjectId> = intents.iter().map(|(id, _, _)| id).collect();
    let both = said.into_iter().filter_map(|id| Some((id, labels(from, id)?, labels(to, id)?)));
    let renames = both.flat_map(|(id, old, new)| {
        let renames = values::renames(id, &old, &new, intents);
        renames.into_iter().map(move |(old, new)| (id.clone(), old, new))
    });
    renames.collect()
}

/// The enum of the desired schema; the schema `public` may be left away.
fn known(mut path: Vec<String>, to: &Catalog) -> Result<ObjectId, String> {
    if path.len() == 1 {
        path.insert(0, "public".to_owned());
    }
    if path.len() != Kind::Enum.depth() {
        return Err("a type is named by its schema and its name".to_owned());
    }
    let about = ObjectId::new(Kind::Enum, &path);
    if to.contains(&about) { Ok(about) } else { Err(format!("the desired schema has no {about}")) }
}

/// Points out values that are gone where others have come, which may be the same under another name.
pub(super) fn note(from: &Catalog, to: &Catalog, diff: &Diff, intents: &Intents) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    for change in &diff.changes {
        let Change::Alter { id, .. } = change else { continue };
        let (Some(old), Some(new)) = (labels(from, id), labels(to, id)) else { continue };
        let said = ["renamed-value", "removed-value"].into_iter().flat_map(|word| intents.of(id, word));
        let said: Vec<&str> = said.collect();
        for (old, new) in values::likely_renames(&old, &new) {
            if said.iter().any(|text| values::is_about(text, &old)) {
                continue;
            }
            let (is, was) = (literal(&new), literal(&old));
            let rename = format!("{}.{}={}", id.sql(), ident(&old), ident(&new));
            notes.push(
                Diagnostic::note(format!("value {was} is gone from {id}, and {is} is new in its place"))
                    .code("likely-rename")
                    .help(format!(
                        "if it is the same under another name: `-- schemadiff: renamed-value {} {} -> {}` in the \
                         desired files, or --rename 'value {rename}'",
                        id.sql(),
                        values::written(&old),
                        values::written(&new)
                    )),
            );
        }
    }
    notes
}

//! `--map-enum 'TYPE: OLD=>NEW'`.

use crate::catalog::{Catalog, ObjectId};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::quote::unqualified;
use crate::kind::Kind;
use crate::plan::Intent;

/// The intent that an argument stands for.
pub(super) fn parse(text: &str, to: &Catalog) -> Result<Intent, Diagnostic> {
    let wrong = |why: String| {
        Diagnostic::error(format!("--map-enum {text:?}: {why}"))
            .help("write it as TYPE: OLD=>NEW, for example --map-enum 'public.user_status: deleted=>closed'")
    };
    let (name, values) =
        text.split_once(':').ok_or_else(|| wrong("there is no `:` after the type".to_owned()))?;
    let (old, new) =
        values.split_once("=>").ok_or_else(|| wrong("there is no `=>` between the values".to_owned()))?;
    let mut path = unqualified(name.trim());
    if path.len() == 1 {
        path.insert(0, "public".to_owned());
    }
    let about = ObjectId::new(Kind::Enum, &path);
    if !to.contains(&about) {
        return Err(wrong(format!("the desired schema has no {about}")));
    }
    Ok(Intent {
        about,
        keyword: "removed-value".to_owned(),
        text: format!("{} -> {}", old.trim(), new.trim()),
    })
}

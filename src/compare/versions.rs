//! Versions of extensions: which of them are compared, and whether the server has a way from the one to the other.
//!
//! A database has a version, and a file that names one means it. One that names none gets what the scratch's server has by
//! default, and that says nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Failure;
use super::side::Opened;
use crate::catalog::{self, Catalog, Object, ObjectId};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Session;
use crate::engine::postgres::quote::ident;
use crate::kind::extension::Extension;
use crate::kind::{Body, Kind, Stored};
use crate::plan::Refusal;
use crate::scratch::{SCRATCH_LACKS, help_for};

/// Both catalogs with the versions that count: those that both sides are known to have and that differ, and those that
/// files name for what is new. A version that does not count is that of `from`, for the way back.
pub(super) fn settle(from: (&Opened, Catalog), to: (&Opened, Catalog)) -> (Catalog, Catalog) {
    let ((from_side, from), (to_side, to)) = (from, to);
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    for object in to.of_kind(Kind::Extension) {
        let Some(wanted) = Extension::of(&object.body) else { continue };
        let (id, name) = (&object.id, object.id.name());
        let Some(present) = from.model::<Extension>(id) else {
            let named = to_side.named_version(name).map(str::to_owned);
            new.insert(id.clone(), Extension { version: named, ..wanted.clone() });
            continue;
        };
        let versions = from_side.version_of(present, name).zip(to_side.version_of(wanted, name));
        let (a, b) = versions.filter(|(a, b)| a != b).unzip();
        let installed = b.clone().unwrap_or_else(|| present.installed.clone());
        old.insert(id.clone(), Extension { version: a, ..present.clone() });
        new.insert(id.clone(), Extension { version: b, installed, ..wanted.clone() });
    }
    (with(from, &old), with(to, &new))
}

/// A catalog that was read on the way, compared by the same versions as `to` is.
pub(super) fn like(catalog: Catalog, to: &Catalog) -> Catalog {
    let counts =
        |object: &&Object| to.model::<Extension>(&object.id).is_some_and(|wanted| wanted.version.is_some());
    let found = catalog.of_kind(Kind::Extension).iter().filter(counts).filter_map(|object| {
        let present = Extension::of(&object.body)?;
        let version = Some(present.installed.clone());
        Some((object.id.clone(), Extension { version, ..present.clone() }))
    });
    let found = found.collect();
    with(catalog, &found)
}

/// The updates that the server has no scripts for, of all that lead from `from` to `to`.
///
/// # Errors
/// When it cannot be asked.
pub(super) async fn refusals(
    session: &Session,
    from: &Catalog,
    to: &Catalog,
) -> Result<Vec<Refusal>, Failure> {
    let mut refusals = Vec::new();
    for object in to.of_kind(Kind::Extension) {
        let id = &object.id;
        let states = from.model::<Extension>(id).zip(to.model::<Extension>(id));
        let Some((present, wanted)) = states else { continue };
        let Some(version) = wanted.version.as_ref().filter(|_| present.version != wanted.version) else {
            continue;
        };
        let reached = reached(session, id.name(), &present.installed).await?;
        if !reached.contains(version) {
            refusals.push(refusal(id, &present.installed, version, &reached));
        }
    }
    Ok(refusals)
}

fn refusal(id: &ObjectId, present: &str, version: &str, reached: &[String]) -> Refusal {
    let ways = match reached {
        [] => format!("none leads on from {present}"),
        _ => format!("from {present} they lead to {}", reached.join(", ")),
    };
    Refusal {
        about: id.clone(),
        message: format!(
            "{id} cannot be updated from version {present} to {version}: the server has no update scripts for that \
             ({ways})"
        ),
        help:
            "name a version that they lead to, or none; or bring the extension to that version by hand before"
                .to_owned(),
    }
}

/// The versions that an extension can be updated to, sorted.
async fn reached(session: &Session, name: &str, present: &str) -> Result<Vec<String>, Failure> {
    let query = "SELECT target FROM pg_catalog.pg_extension_update_paths($1::text::name)
WHERE source = $2 AND path IS NOT NULL ORDER BY pg_catalog.string_to_array(target, '.')";
    let rows = session.client.query(query, &[&name, &present]).await.map_err(|error| {
        let said = catalog::server_message(&error);
        let told =
            Diagnostic::error(format!("the updates of extension {name} on {}: {said}", session.describe));
        // What only stands in for the extension has no versions.
        let create = format!("CREATE EXTENSION {}", ident(name));
        match error.as_db_error().and_then(|said| help_for(&create, said)) {
            Some(help) => told.code(SCRATCH_LACKS).help(help),
            None => told,
        }
    })?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// The catalog with these extensions as they are here.
fn with(catalog: Catalog, extensions: &BTreeMap<ObjectId, Extension>) -> Catalog {
    let is_same = |(id, new): (&ObjectId, &Extension)| catalog.model(id) == Some(new);
    if extensions.iter().all(is_same) {
        return catalog;
    }
    let changed = |object: &Object| {
        let new = extensions.get(&object.id).map(|new| Body::Extension(Arc::new(new.clone())));
        Some(Object { body: new.unwrap_or_else(|| object.body.clone()), ..object.clone() })
    };
    let mut builder = catalog.builder();
    builder.copy(&catalog, catalog.objects().iter().map(changed));
    builder.finish()
}

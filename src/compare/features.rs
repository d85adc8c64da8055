//! What a catalog has and an older server has not.

use crate::catalog::{Catalog, ObjectId};
use crate::diagnostic::{Diagnostic, Place};
use crate::engine::postgres::version::Version;

/// How many objects are told one by one.
const TOLD: usize = 30;

/// An error for each object that a server of `version` cannot have as it is; `place` knows where files define it.
pub(super) fn lacking(
    catalog: &Catalog,
    version: Version,
    place: &dyn Fn(&ObjectId) -> Option<Place>,
) -> Vec<Diagnostic> {
    if catalog.version.major() <= version.major() {
        return Vec::new();
    }
    let too_new = catalog.objects().iter().filter_map(|object| {
        let (since, feature) = object.body.since(&object.id)?;
        (since > version.major()).then_some((&object.id, since, feature))
    });
    let too_new: Vec<_> = too_new.collect();
    let target = version.major();
    let told = too_new.iter().take(TOLD).map(|(id, since, feature)| {
        Diagnostic::error(format!(
            "{id}: {feature} came with PostgreSQL {since}, and this is for PostgreSQL {target}"
        ))
        .code("too-new")
        .at(place(id))
    });
    let mut errors: Vec<Diagnostic> = told.collect();
    if too_new.len() > TOLD {
        let more = too_new.len() - TOLD;
        errors
            .push(Diagnostic::error(format!("{more} more objects need a newer PostgreSQL")).code("too-new"));
    }
    errors
}

//! Objects that a plan makes for itself and takes away again: how they are called, and how they are told from others.
//!
//! Nobody else uses their names, so that a script can make them again when it is run a second time.
//! A run that stops half-way leaves them behind. The next plan finds them in the catalog and goes on from there, or
//! takes them away: nobody's data is in them alone.

use crate::catalog::ObjectId;
use crate::kind::Kind;
use crate::plan::Action;

/// What the names of all of them have in them.
const MARK: &str = "__schemadiff_";

/// The end of the name of what will take another's place.
const NEW: &str = "__schemadiff_new";

/// The end of the name of a check that proves NOT NULL.
const NOT_NULL: &str = "__schemadiff_not_null";

/// The end of the name of a sequence that counts for a while.
const SEQUENCE: &str = "__schemadiff_seq";

/// The end of the name of a check that proves a partition's bound.
const BOUND: &str = "__schemadiff_bound";

/// What will take the place of `id`.
pub(crate) fn beside(id: &ObjectId) -> ObjectId {
    id.with_name(&shortened(id.name(), NEW))
}

/// The check that proves for a while that the column has no NULLs.
pub(crate) fn not_null_check(column: &ObjectId) -> ObjectId {
    let name = shortened(column.name(), NOT_NULL);
    ObjectId::new(Kind::Constraint, &[column.part(0), column.part(1), &name])
}

/// The check that proves for a while what a partition's bound asks of a table's rows.
pub(crate) fn bound_check(partition: &ObjectId) -> String {
    shortened(partition.name(), BOUND)
}

/// The sequence that counts a new column while it is filled.
pub(crate) fn sequence(column: &ObjectId) -> ObjectId {
    let name = shortened(&format!("{}_{}", column.part(1), column.name()), SEQUENCE);
    ObjectId::new(Kind::Sequence, &[column.part(0), &name])
}

/// Whether this is the name of such an object.
pub(crate) fn is_one(name: &str) -> bool {
    name.contains(MARK)
}

/// The statements that drop what an earlier attempt has left, before anything is begun again.
pub(super) fn cleared_away(id: &ObjectId, actions: Vec<Action>) -> Vec<Action> {
    // What was made last goes first.
    let step = -1 - i32::from(id.kind.rank());
    let reason = format!("drop {id}, which an earlier attempt left");
    actions.into_iter().map(|action| action.because(reason.clone()).opening(step)).collect()
}

/// The name with a suffix, in the 63 bytes that PostgreSQL keeps. What is cut off lives on as a number, so that two long
/// names stay apart.
pub(crate) fn shortened(name: &str, suffix: &str) -> String {
    const LIMIT: usize = 63;
    if name.len() + suffix.len() <= LIMIT {
        return format!("{name}{suffix}");
    }
    // FNV-1a: stable for ever, unlike the standard library's hasher.
    let hash =
        name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let tail = format!("_{hash:08x}{suffix}");
    let mut end = LIMIT.saturating_sub(tail.len());
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{tail}", &name[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_stay_apart_and_within_the_limit() {
        let (a, b) = ("ä".repeat(31) + "a", "ä".repeat(31) + "b");
        assert_ne!(shortened(&a, "__old"), shortened(&b, "__old"));
        assert!(shortened(&a, "__old").len() <= 63);
        assert_eq!(shortened("status", "__old"), "status__old");
        assert!(is_one(&shortened(&a, NEW)));
    }
}

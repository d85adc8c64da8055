//! What statements lock, in words: only what keeps somebody waiting, and what no hazard tells.

use crate::engine::postgres::lock::{Blocks, Mode, Work};
use crate::engine::postgres::version::Version;
use crate::plan::{Action, Lock};

/// One sentence for each sort of lock: `locks public.orders: ACCESS EXCLUSIVE, blocks reads and writes briefly`.
pub(super) fn sentences(action: &Action, version: Version) -> Vec<String> {
    let mut locks = action.locks(version);
    // Of a long lock a hazard tells, in one line for a table and all below it.
    locks.retain(|lock| lock.blocks() != Blocks::Nobody && (lock.below || !lock.is_long()));
    let mut sorts: Vec<(Mode, Work)> = locks.iter().map(|lock| (lock.mode, lock.work)).collect();
    sorts.sort_by(|a, b| b.cmp(a));
    sorts.dedup();
    let of_sort = |(mode, work)| locks.iter().filter(move |lock| (lock.mode, lock.work) == (mode, work));
    sorts.into_iter().map(|sort| sentence(sort, &of_sort(sort).collect::<Vec<_>>())).collect()
}

fn sentence((mode, work): (Mode, Work), locks: &[&Lock]) -> String {
    let (below, named): (Vec<&Lock>, Vec<&Lock>) = locks.iter().partition(|lock| lock.below);
    let mut relations: Vec<String> = named.iter().map(|lock| lock.relation.sql()).collect();
    match below.as_slice() {
        [] => {}
        [single] => relations.push(single.relation.sql()),
        several => relations.push(format!("{} tables below", several.len())),
    }
    let several = locks.len() > 1;
    let blocks = if mode.blocks() == Blocks::Writes { "writes" } else { "reads and writes" };
    let work = match (work, several) {
        (Work::Brief, _) => "briefly",
        (Work::Scan, false) => "while its rows are read",
        (Work::Scan, true) => "while their rows are read",
        (Work::Build, false) => "while its indexes are built",
        (Work::Build, true) => "while their indexes are built",
        (Work::Rewrite, false) => "while it is rewritten",
        (Work::Rewrite, true) => "while they are rewritten",
    };
    format!("locks {}: {mode}, blocks {blocks} {work}", relations.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::ObjectId;
    use crate::engine::postgres::lock::Operation;
    use crate::kind::Kind;

    fn table(name: &str) -> ObjectId {
        ObjectId::new(Kind::Table, &["public", name])
    }

    #[test]
    fn only_what_somebody_waits_for_is_told() {
        let version = Version::of_major(16);
        let action = || Action::alter(&table("a"), "", "");
        let rewrite = action().touching([table("a")], Operation::Rewrite);
        let rewrite = rewrite.touching([table("b")], Operation::DropReferenced);
        assert_eq!(
            sentences(&rewrite, version),
            ["locks public.b: ACCESS EXCLUSIVE, blocks reads and writes briefly"]
        );
        let mut build = action();
        build.touch([table("a")], Operation::CreateIndex, &[table("b"), table("c")]);
        assert_eq!(
            sentences(&build, version),
            ["locks 2 tables below: SHARE, blocks writes while their indexes are built"]
        );
        let quiet = action().touching([table("a")], Operation::CreateIndexConcurrently);
        assert!(sentences(&quiet, version).is_empty());
    }
}

//! Makes a failing pair small while it goes on failing in the same way.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::model::{State, Uid};
use crate::pair::{Pair, plain};
use crate::run::{Bench, Failure, Outcome};

const LIMIT: Duration = Duration::from_secs(120);

pub(crate) async fn shrink(bench: &mut Bench, pair: Pair, failure: Failure) -> (Pair, Failure) {
    let mut shrinker = Shrinker { bench, key: failure.key(), pair, failure, started: Instant::now() };
    for _ in 0..2 {
        let differing = shrinker.differing();
        shrinker
            .reduce(differing, |pair, uids| {
                let mut to = pair.to.clone();
                for uid in uids {
                    match pair.from.items.get(uid) {
                        Some(item) => _ = to.items.insert(*uid, item.clone()),
                        None => _ = to.items.remove(uid),
                    }
                }
                pair.legal(pair.from.clone(), to)
            })
            .await;
        let all = shrinker.all();
        shrinker
            .reduce(all, |pair, uids| {
                let without = |state: &State| State {
                    items: state
                        .items
                        .iter()
                        .filter(|(uid, _)| !uids.contains(uid))
                        .map(|(uid, item)| (*uid, item.clone()))
                        .collect(),
                };
                pair.legal(without(&pair.from), without(&pair.to))
            })
            .await;
    }
    let all = shrinker.all();
    shrinker
        .reduce(all, |pair, uids| {
            let (mut from, mut to) = (pair.from.clone(), pair.to.clone());
            for state in [&mut from, &mut to] {
                state
                    .items
                    .iter_mut()
                    .filter(|(uid, _)| uids.contains(uid))
                    .for_each(|(_, item)| plain(item));
            }
            pair.legal(from, to)
        })
        .await;
    (shrinker.pair, shrinker.failure)
}

struct Shrinker<'a> {
    bench: &'a mut Bench,
    key: String,
    pair: Pair,
    failure: Failure,
    started: Instant,
}

impl Shrinker<'_> {
    fn all(&self) -> Vec<Uid> {
        let all: BTreeSet<Uid> =
            self.pair.from.items.keys().chain(self.pair.to.items.keys()).copied().collect();
        all.into_iter().rev().collect()
    }

    fn differing(&self) -> Vec<Uid> {
        self.all()
            .into_iter()
            .filter(|uid| self.pair.from.items.get(uid) != self.pair.to.items.get(uid))
            .collect()
    }

    /// Takes away as many as possible: half of them at once, then quarters, down to one by one.
    async fn reduce(&mut self, mut uids: Vec<Uid>, without: impl Fn(&Pair, &[Uid]) -> Pair) {
        let mut size = uids.len().div_ceil(2);
        while size > 0 && !uids.is_empty() && self.started.elapsed() < LIMIT {
            let mut kept = Vec::new();
            for chunk in uids.chunks(size) {
                let candidate = without(&self.pair, chunk);
                let same = candidate.from == self.pair.from && candidate.to == self.pair.to;
                if !same && !self.fails(candidate).await {
                    kept.extend_from_slice(chunk);
                }
            }
            size = if size == 1 { 0 } else { size.div_ceil(2) };
            uids = kept;
        }
    }

    async fn fails(&mut self, candidate: Pair) -> bool {
        if self.started.elapsed() > LIMIT {
            return false;
        }
        match self.bench.run(&candidate, self.failure.stage == "dump").await {
            Outcome::Failed(failure) if failure.key() == self.key => {
                (self.pair, self.failure) = (candidate, *failure);
                true
            }
            _ => false,
        }
    }
}

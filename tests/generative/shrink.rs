//! Makes a failing pair small while it goes on failing in the same way.

use std::time::{Duration, Instant};

use schemadiff::engine::postgres::connect::Session;

use crate::pair::Pair;
use crate::run::{Failure, Outcome, Server};

const LIMIT: Duration = Duration::from_secs(90);

pub(crate) async fn shrink(server: &Server, admin: &Session, pair: Pair, failure: Failure) -> (Pair, Failure) {
    let (mut pair, mut failure) = (pair, failure);
    let key = failure.key();
    let started = Instant::now();
    loop {
        let mut smaller = false;
        let mut candidates = pair.smaller().into_iter();
        while let Some(candidate) = candidates.next().filter(|_| started.elapsed() < LIMIT) {
            if let Outcome::Failed(again) = server.run(admin, &candidate, failure.stage == "dump").await
                && again.key() == key
            {
                let size = |pair: &Pair| (pair.from.items.len() + pair.to.items.len(), pair.from_sql().len() + pair.to_sql().len());
                let better = size(&candidate) < size(&pair) || differences(&candidate) < differences(&pair);
                if better {
                    (pair, failure, smaller) = (candidate, *again, true);
                    break;
                }
            }
        }
        if !smaller {
            return (pair, failure);
        }
    }
}

fn differences(pair: &Pair) -> usize {
    let all: std::collections::BTreeSet<_> = pair.from.items.keys().chain(pair.to.items.keys()).collect();
    all.into_iter().filter(|uid| pair.from.items.get(uid) != pair.to.items.get(uid)).count()
}

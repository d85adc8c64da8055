//! What a run tries: random schemas, or random histories of enums.

use std::collections::BTreeSet;
use std::fmt;

use crate::enums::World;
use crate::pair::Pair;
use crate::run::{Bench, Failure, Outcome, Work};
use crate::shrink;

pub(crate) enum Subject {
    Schemas(Box<Pair>),
    Enums(World),
}

impl Subject {
    pub(crate) fn new(enums: bool, seed: u64, major: u16) -> Self {
        if enums {
            Self::Enums(World::new(seed, major))
        } else {
            Self::Schemas(Box::new(Pair::new(seed, major)))
        }
    }

    pub(crate) fn work(&self) -> Work {
        match self {
            Self::Schemas(pair) => (&**pair).into(),
            Self::Enums(world) => world.into(),
        }
    }

    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Schemas(pair) => pair.from.items.len(),
            Self::Enums(world) => world.parts.len(),
        }
    }

    /// A smaller one that fails in the same way.
    pub(crate) async fn shrink(self, bench: &mut Bench, failure: Failure) -> (Self, Failure) {
        match self {
            Self::Schemas(pair) => {
                let (pair, failure) = shrink::shrink(bench, *pair, failure).await;
                (Self::Schemas(Box::new(pair)), failure)
            }
            Self::Enums(world) => {
                let (world, failure) = fewer_parts(bench, world, failure).await;
                (Self::Enums(world), failure)
            }
        }
    }
}

/// Takes away one part after another, the last first.
async fn fewer_parts(bench: &mut Bench, mut world: World, mut failure: Failure) -> (World, Failure) {
    for place in (0..world.parts.len()).rev() {
        if place >= world.parts.len() {
            continue;
        }
        let candidate = world.without(&BTreeSet::from([place]));
        match bench.run(&candidate, failure.stage == "dump").await {
            Outcome::Failed(same) if same.key() == failure.key() => (world, failure) = (candidate, *same),
            _ => {}
        }
    }
    (world, failure)
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let online = match self {
            Self::Schemas(pair) => pair.online,
            Self::Enums(world) => world.online,
        };
        writeln!(f, "---- {}", if online { "online" } else { "plain" })?;
        match self {
            Self::Schemas(pair) => {
                write!(f, "---- from.sql\n{}---- to.sql\n{}", pair.first_sql(), pair.second_sql())
            }
            Self::Enums(world) => world.fmt(f),
        }
    }
}

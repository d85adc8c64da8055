//! Histories of enums: a few types whose labels are added, removed, renamed and put in another order, under all that can
//! use them, with rows and with what somebody wrote about them.
//!
//! Each part is rendered twice, with the labels before and after. Rows are rendered with what their labels become, so that
//! after the plan both databases must hold the same.

mod grow;
mod labels;
mod part;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use schemadiff::catalog::ObjectId;
use schemadiff::kind::Kind;
use schemadiff::plan::Intent;

pub(crate) use labels::Labels;
pub(crate) use part::{Part, Side};

/// Some enums and what uses them.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) enums: Vec<Labels>,
    /// Whether the plan keeps tables in use.
    pub(crate) online: bool,
    /// With the places of those that each needs, which come before it.
    pub(crate) parts: Vec<(Part, BTreeSet<usize>)>,
}

impl World {
    pub(crate) fn new(seed: u64, major: u16) -> Self {
        grow::world(seed, major)
    }

    /// The schema with rows, before or after.
    pub(crate) fn sql(&self, side: Side) -> String {
        let mut out = String::new();
        for labels in &self.enums {
            out.push_str(&labels.sql(side));
        }
        for (part, _) in &self.parts {
            out.push_str(&part.sql(self, side));
        }
        out
    }

    /// A query for the rows of all tables: name and text.
    pub(crate) fn rows(&self) -> Option<String> {
        let tables: Vec<String> = self.parts.iter().filter_map(|(part, _)| part.rows()).collect();
        (!tables.is_empty()).then(|| tables.join(" UNION ALL "))
    }

    /// What somebody wrote about the labels.
    pub(crate) fn intents(&self) -> Vec<Intent> {
        let intents = self.enums.iter().flat_map(|labels| {
            let about = ObjectId::new(Kind::Enum, &["public", &labels.name]);
            labels.said().map(move |(keyword, text)| Intent { about: about.clone(), keyword, text })
        });
        intents.collect()
    }

    /// The world without these parts and all that needs them.
    pub(crate) fn without(&self, gone: &BTreeSet<usize>) -> Self {
        let mut gone = gone.clone();
        let mut parts = Vec::new();
        let mut places = Vec::new();
        for (place, (part, needs)) in self.parts.iter().enumerate() {
            if gone.contains(&place) || !needs.is_disjoint(&gone) {
                gone.insert(place);
                places.push(None);
                continue;
            }
            places.push(Some(parts.len()));
            let needs = needs.iter().filter_map(|need| places.get(*need).copied().flatten()).collect();
            parts.push((part.clone(), needs));
        }
        Self { enums: self.enums.clone(), online: self.online, parts }
    }
}

impl std::fmt::Display for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut said = String::new();
        for Intent { about, keyword, text } in self.intents() {
            writeln!(said, "-- schemadiff: {keyword} {} {text}", about.sql())?;
        }
        write!(f, "---- from.sql\n{}---- to.sql\n{said}{}", self.sql(Side::Before), self.sql(Side::After))
    }
}

//! Text search configuration: which dictionaries see which tokens.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Disturbance, Kind, Model, Reaction, stale};
use crate::plan::{Action, Context, Half, Hazard};

/// The fields of a text search configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextSearchConfiguration {
    /// What cuts texts into tokens, qualified.
    pub parser: String,
    /// For each sort of token that is not thrown away; sorted.
    pub mappings: Vec<Mapping>,
}

/// What is done with one sort of token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    /// The parser's name for it: `asciiword`.
    pub token: String,
    /// The dictionaries that are asked, qualified, in their order.
    pub dictionaries: Vec<String>,
}

impl Model for TextSearchConfiguration {
    const KIND: Kind = Kind::TextSearchConfiguration;
    const QUERY: &'static str = include_str!("text_search_configuration.sql");
    const MOVES: bool = true;
    const USED_BY_CODE: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let create = format!("CREATE TEXT SEARCH CONFIGURATION {} (PARSER = {})", id.sql(), self.parser);
        let maps = statements("ADD", id, &self.mappings.iter().collect::<Vec<_>>());
        let maps = maps.into_iter().map(|sql| Action::create(id, sql).because(format!("map tokens of {id}")));
        std::iter::once(Action::create(id, create)).chain(maps).collect()
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP TEXT SEARCH CONFIGURATION {}", id.sql()))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        if changed != ["mappings"] {
            return Alter::Replace;
        }
        let gone: Vec<&Mapping> = old.mappings.iter().filter(|one| self.of(&one.token).is_none()).collect();
        let (other, new): (Vec<_>, Vec<_>) = self
            .mappings
            .iter()
            .filter(|one| !old.mappings.contains(one))
            .partition(|one| old.of(&one.token).is_some());
        let drop = drop_mappings(id, &gone).map(|sql| Action::alter(id, sql, "mappings").half(Half::Leaving));
        let set = statements("ALTER", id, &other).into_iter().chain(statements("ADD", id, &new));
        Alter::InPlace(drop.into_iter().chain(set.map(|sql| Action::alter(id, sql, "mappings"))).collect())
    }

    /// It can do without a dictionary for a while, and what is computed with it stays.
    fn reaction(&self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        let is_dictionary = disturbed.kind == Kind::TextSearchDictionary;
        if how != Disturbance::Replaced {
            return Reaction::Unaffected;
        }
        if !is_dictionary || cx.from.get(id).map(|old| &old.body) != cx.to.get(id).map(|new| &new.body) {
            return Reaction::Recreate;
        }
        let all: Vec<&Mapping> = self.mappings.iter().collect();
        let leave = drop_mappings(id, &all).map(|sql| {
            let why = format!("alter {id}: without its mappings for now: a dictionary is made anew");
            let used = cx.from.depends(id).map(|used| used.id.clone());
            Action::alter(id, sql, "mappings").because(why).half(Half::Leaving).releasing(used)
        });
        let join = statements("ADD", id, &all).into_iter();
        let join = join.map(|sql| Action::alter(id, sql, "its mappings again").half(Half::Joining));
        Reaction::Adapt(leave.into_iter().chain(join).collect())
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        let changed = old.zip(new).is_some_and(|(old, new)| old.mappings != new.mappings);
        changed.then(|| stale::values(id, cx)).flatten().into_iter().collect()
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TEXT SEARCH CONFIGURATION {} RENAME TO {}", id.sql(), ident(name)))
    }
}

impl TextSearchConfiguration {
    fn of(&self, token: &str) -> Option<&Mapping> {
        self.mappings.iter().find(|mapping| mapping.token == token)
    }
}

fn drop_mappings(id: &ObjectId, mappings: &[&Mapping]) -> Option<String> {
    let sql = || format!("ALTER TEXT SEARCH CONFIGURATION {}\n    DROP MAPPING FOR {}", id.sql(), tokens(mappings));
    (!mappings.is_empty()).then(sql)
}

/// One statement for all tokens with the same dictionaries.
fn statements(verb: &str, id: &ObjectId, mappings: &[&Mapping]) -> Vec<String> {
    let mut groups: Vec<Vec<&Mapping>> = Vec::new();
    for mapping in mappings {
        match groups.iter_mut().find(|group| group[0].dictionaries == mapping.dictionaries) {
            Some(group) => group.push(mapping),
            None => groups.push(vec![mapping]),
        }
    }
    let statement = |group: Vec<&Mapping>| {
        format!(
            "ALTER TEXT SEARCH CONFIGURATION {}\n    {verb} MAPPING FOR {} WITH {}",
            id.sql(),
            tokens(&group),
            group[0].dictionaries.join(", ")
        )
    };
    groups.into_iter().map(statement).collect()
}

fn tokens(mappings: &[&Mapping]) -> String {
    mappings.iter().map(|mapping| ident(&mapping.token)).collect::<Vec<_>>().join(", ")
}

//! Text search dictionary: turns tokens into lexemes.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model, stale};
use crate::plan::{Action, Context, Hazard};

/// The fields of a text search dictionary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextSearchDictionary {
    /// The template that it fills in, qualified.
    pub template: String,
    /// `stopwords = 'english'`, as SQL writes each.
    pub options: Vec<String>,
}

impl Model for TextSearchDictionary {
    const KIND: Kind = Kind::TextSearchDictionary;
    const QUERY: &'static str = include_str!("text_search_dictionary.sql");
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let template = format!("TEMPLATE = {}", self.template);
        let all: Vec<&str> =
            std::iter::once(template.as_str()).chain(self.options.iter().map(String::as_str)).collect();
        vec![Action::create(id, format!("CREATE TEXT SEARCH DICTIONARY {} ({})", id.sql(), all.join(", ")))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP TEXT SEARCH DICTIONARY {}", id.sql()))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        if changed != ["options"] {
            return Alter::Replace;
        }
        // The name alone takes an option away.
        let gone = old.options.iter().map(|option| name(option));
        let gone = gone.filter(|gone| !self.options.iter().any(|option| name(option) == *gone));
        let set = self.options[self.kept(old)..].iter().map(String::as_str);
        let list: Vec<&str> = gone.chain(set).collect();
        let sql = format!("ALTER TEXT SEARCH DICTIONARY {} ({})", id.sql(), list.join(", "));
        Alter::InPlace(vec![Action::alter(id, sql, "options")])
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        let changed = old.zip(new).is_some_and(|(old, new)| old != new);
        changed.then(|| stale::values(id, cx)).flatten().into_iter().collect()
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TEXT SEARCH DICTIONARY {} RENAME TO {}", id.sql(), ident(name)))
    }
}

impl TextSearchDictionary {
    /// How many of its options are there already and in their order: one that is set goes to the end.
    fn kept(&self, old: &Self) -> usize {
        let mut left = old.options.iter();
        self.options.iter().take_while(|option| left.any(|other| other == *option)).count()
    }
}

/// The name of an option, quoted where it must be.
fn name(option: &str) -> &str {
    let mut quoted = false;
    let end = option.find(|c| {
        quoted ^= c == '"';
        c == ' ' && !quoted
    });
    &option[..end.unwrap_or(option.len())]
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_name_ends_at_a_blank_outside_of_quotes() {
        assert_eq!(name("stopwords = 'a = b'"), "stopwords");
        assert_eq!(name("\"a = \"\" b\" = 7"), "\"a = \"\" b\"");
    }
}

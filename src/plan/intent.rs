//! What people say a diff cannot know: annotations in desired files and their command-line twins.

use std::collections::BTreeMap;

use crate::catalog::ObjectId;

/// One thing said about an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    /// The object of `to` it is about.
    pub about: ObjectId,
    /// The annotation's keyword: `using`, `backfill`, `renamed-value`, `removed-value`, `renamed-attribute`.
    pub keyword: String,
    /// What follows the keyword.
    pub text: String,
}

/// Everything said, by object and keyword.
#[derive(Clone, Debug, Default)]
pub struct Intents(BTreeMap<ObjectId, Vec<(String, String)>>);

impl Intents {
    /// Adds one.
    pub fn add(&mut self, intent: Intent) {
        self.0.entry(intent.about).or_default().push((intent.keyword, intent.text));
    }

    /// Takes back what was said about `id` under `keyword`.
    pub fn forget(&mut self, id: &ObjectId, keyword: &str) {
        if let Some(said) = self.0.get_mut(id) {
            said.retain(|(word, _)| word != keyword);
        }
    }

    /// What was said about `id` under `keyword`, in the order it was said.
    pub fn of<'a>(&'a self, id: &ObjectId, keyword: &'a str) -> impl Iterator<Item = &'a str> {
        let said = self.0.get(id).map(Vec::as_slice).unwrap_or_default();
        said.iter().filter(move |(word, _)| word == keyword).map(|(_, text)| text.as_str())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&ObjectId, &str, &str)> {
        self.0
            .iter()
            .flat_map(|(id, said)| said.iter().map(move |(word, text)| (id, word.as_str(), text.as_str())))
    }
}

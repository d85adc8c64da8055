//! What only rows can tell: questions that actions ask of a live database, and the answers.

use serde::Serialize;

use super::lock::Lock;
use super::{Action, Hazard, Plan, Refusal};
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Blocks;
use crate::engine::postgres::quote::ident;
use crate::engine::postgres::version::Version;

/// A question about the rows of one relation: how many of them are meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The relation whose rows are counted, as it is called where the plan starts.
    pub relation: ObjectId,
    /// Its columns that the condition reads.
    pub columns: Vec<ObjectId>,
    /// SQL: whether a row is meant. It names columns without a qualifier, and no type, relation or function of a user.
    pub condition: String,
    /// How such rows are found.
    pub way: Way,
    /// SQL: the text of the value that is wrong in such a row, where that is not always the same.
    pub sample: Option<String>,
    /// Which rows are meant, after "3 rows of public.orders": `with 'new' in status`.
    pub what: String,
    /// What follows when there are such rows.
    pub then: Then,
}

/// How the rows that a question means are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// Each by itself: those for which the condition holds.
    Each,
    /// By each other: of those for which the condition holds, the ones that are equal in a list of expressions, in SQL.
    Alike(String),
    /// By another relation: those for which the condition holds, and that have no row there with these values.
    Orphans {
        /// The other relation.
        referenced: ObjectId,
        /// Columns, and those of the other relation that must have the same.
        pairs: Vec<(ObjectId, ObjectId)>,
    },
}

impl Question {
    /// Which rows have NULL in a column.
    pub fn nulls(relation: ObjectId, column: &ObjectId, hazard: Hazard) -> Self {
        let name = ident(column.name());
        let what = format!("with NULL in {name}");
        Self::rows(relation, vec![column.clone()], format!("{name} IS NULL"), what, hazard)
    }

    /// Which rows, each by itself, make the action fail.
    pub fn rows(
        relation: ObjectId,
        columns: Vec<ObjectId>,
        condition: String,
        what: String,
        hazard: Hazard,
    ) -> Self {
        let then = Then::Tell { more: "on which it fails".to_owned(), hazard: Some(hazard) };
        Self { relation, columns, condition, way: Way::Each, sample: None, what, then }
    }

    /// The relations and columns that it reads.
    pub fn reads(&self) -> impl Iterator<Item = &ObjectId> {
        let others: Vec<&ObjectId> = match &self.way {
            Way::Orphans { referenced, pairs } => {
                pairs.iter().flat_map(|(own, other)| [own, other]).chain([referenced]).collect()
            }
            Way::Each | Way::Alike(_) => Vec::new(),
        };
        self.columns.iter().chain([&self.relation]).chain(others)
    }
}

/// What follows when rows were found. While nobody knows, and when they were, the hazard is the action's.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    /// They are told of.
    Tell {
        /// What becomes of them, behind the sentence: `to become 'open'`.
        more: String,
        /// The risk for them.
        hazard: Option<Hazard>,
    },
    /// The statement would fail: the plan is refused.
    Fail {
        /// The risk that is none when there are no such rows.
        hazard: Hazard,
        /// What to write or do.
        help: String,
    },
}

impl Then {
    /// Whether the risk is this one.
    pub(crate) fn is(&self, hazard: &Hazard) -> bool {
        self.hazard().is_some_and(|own| own.is(hazard))
    }

    pub(super) fn hazard(&self) -> Option<&Hazard> {
        match self {
            Self::Tell { hazard, .. } => hazard.as_ref(),
            Self::Fail { hazard, .. } => Some(hazard),
        }
    }
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// The relation whose rows were counted.
    pub relation: ObjectId,
    /// Which rows were meant, after "3 rows of public.orders".
    pub what: String,
    /// How many they are.
    pub count: Count,
}

/// How many rows a question means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// So many.
    Known {
        /// How many rows.
        rows: u64,
        /// How many different values, where the question tells them apart.
        values: Option<u64>,
        /// Some of these values.
        examples: Vec<String>,
    },
    /// So many keys that several rows have.
    Keys {
        /// How many keys.
        keys: u64,
        /// Some of them.
        examples: Vec<String>,
    },
    /// They are all, worked on for long.
    All(Size),
    /// They could not be counted.
    Unknown {
        /// Why not.
        why: String,
        /// How large the relation is, as far as the server knows without looking: rows and bytes.
        size: Option<Size>,
    },
}

/// How large a relation is, with all that is below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Size {
    /// The server's estimate of its rows; `None` when it was never analysed.
    pub rows: Option<u64>,
    /// Its bytes on disk, without indexes.
    pub bytes: u64,
    /// The bytes of its indexes.
    pub index_bytes: u64,
}

impl Evidence {
    /// The answer in words: `3 rows of public.orders with 'new' in status, to become 'open'`.
    #[must_use]
    pub fn sentence(&self) -> String {
        let relation = self.relation.sql();
        match &self.count {
            Count::Known { rows, values, examples } => {
                let noun = if *rows == 1 { "row" } else { "rows" };
                let different = values.map(|count| format!(" ({})", some(count, examples)));
                let different = different.filter(|_| *rows > 0).unwrap_or_default();
                format!("{} {noun} of {relation} {}{different}", grouped(*rows), self.what)
            }
            Count::Keys { keys, examples } => {
                let noun = if *keys == 1 { "key" } else { "keys" };
                let shown: Vec<String> = examples.iter().map(|example| format!("{example:?}")).collect();
                let shown = if shown.is_empty() {
                    String::new()
                } else {
                    format!(", for example {}", shown.join(", "))
                };
                format!("{} duplicate {noun} of {relation} {}{shown}", grouped(*keys), self.what)
            }
            Count::All(size) => format!("{} {relation}: {size}", self.what),
            Count::Unknown { why, size } => {
                let size = size.map(|size| format!("; {size}")).unwrap_or_default();
                format!("unknown number of rows of {relation} {}: {why}{size}", self.what)
            }
        }
    }
}

fn some(count: u64, examples: &[String]) -> String {
    let noun = if count == 1 { "value" } else { "values" };
    let examples: Vec<String> = examples.iter().map(|example| format!("{example:?}")).collect();
    match examples.len() {
        0 => format!("{} {noun}", grouped(count)),
        shown if shown as u64 == count => examples.join(", "),
        _ => format!("{} {noun}, for example {}", grouped(count), examples.join(", ")),
    }
}

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.rows {
            Some(rows) => write!(f, "it has about {} rows in {}", grouped(rows), bytes(self.bytes))?,
            None => write!(f, "it has {}", bytes(self.bytes))?,
        }
        if self.index_bytes > 0 { write!(f, ", and {} of indexes", bytes(self.index_bytes)) } else { Ok(()) }
    }
}

/// A size as people say it: `41 GB`.
fn bytes(bytes: u64) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"];
    let mut left = bytes;
    let mut unit = 0;
    while left >= 10 * 1024 && unit + 1 < units.len() {
        left /= 1024;
        unit += 1;
    }
    format!("{} {}", grouped(left), units[unit])
}

/// A number with its thousands apart: `38,000,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

impl Plan {
    /// The questions that its actions ask, in their order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.actions().flat_map(|action| &action.asks)
    }

    /// The relations that actions work on for long, each once for each action.
    pub fn worked_on(&self) -> impl Iterator<Item = ObjectId> {
        self.actions().flat_map(|action| long_work(action, self.version).map(|lock| lock.relation))
    }

    /// Takes the sizes of relations that are worked on for long. Where nobody has to wait, only large ones are told.
    pub fn measure(&mut self, size: impl Fn(&ObjectId) -> Option<Size>) {
        let version = self.version;
        for action in self.transactions.iter_mut().flat_map(|transaction| &mut transaction.actions) {
            let sizes = long_work(action, version).filter_map(|lock| Some((size(&lock.relation)?, lock)));
            let matters =
                |(size, lock): &(Size, Lock)| lock.blocks() != Blocks::Nobody || size.bytes >= LARGE;
            let told = sizes.filter(matters).map(|(size, lock)| Evidence {
                relation: lock.relation,
                what: lock.work.verb().to_owned(),
                count: Count::All(size),
            });
            let told: Vec<Evidence> = told.collect();
            action.evidence.extend(told);
        }
    }

    /// Takes the answers to all questions, in the order of [`Plan::questions`], and tells what must be refused for them.
    pub fn answer(&mut self, answers: impl IntoIterator<Item = Count>) -> Vec<Refusal> {
        let mut answers = answers.into_iter();
        let actions = self.transactions.iter_mut().flat_map(|transaction| &mut transaction.actions);
        actions.flat_map(|action| answer(action, &mut answers)).collect()
    }
}

/// From how many bytes on work takes so long that it matters even when nobody waits for it.
const LARGE: u64 = 100 << 20;

/// The locks under which work is done that takes longer the larger the relation is. The size of a relation is that of all
/// below it.
fn long_work(action: &Action, version: Version) -> impl Iterator<Item = Lock> {
    action.locks(version).into_iter().filter(|lock| lock.is_long() && !lock.below)
}

fn answer(action: &mut Action, answers: &mut impl Iterator<Item = Count>) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let Action { asks, evidence, hazards, about, .. } = action;
    for (question, count) in asks.iter().zip(answers) {
        let found =
            matches!(count, Count::Known { rows: found, .. } | Count::Keys { keys: found, .. } if found > 0);
        let is_free = matches!(count, Count::Known { rows: 0, .. } | Count::Keys { keys: 0, .. });
        let mut one = Evidence { relation: question.relation.clone(), what: question.what.clone(), count };
        if is_free {
            hazards.retain(|known| !question.then.hazard().is_some_and(|hazard| hazard.is(known)));
        }
        match &question.then {
            Then::Tell { more, .. } if found => one.what = format!("{}, {more}", one.what),
            Then::Fail { help, .. } if found => refusals.push(Refusal {
                about: question.columns.first().unwrap_or(about).clone(),
                message: format!(
                    "the plan would fail, as the table has rows that stop it: {}",
                    one.sentence()
                ),
                help: help.clone(),
            }),
            Then::Tell { .. } | Then::Fail { .. } => {}
        }
        evidence.push(one);
    }
    refusals
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::postgres::lock::Work;
    use crate::kind::Kind;

    fn evidence(count: Count) -> String {
        let relation = ObjectId::new(Kind::Table, &["public", "orders"]);
        Evidence { relation, what: "with 'new' in status".to_owned(), count }.sentence()
    }

    #[test]
    fn keys_and_sizes_are_sentences() {
        let relation = ObjectId::new(Kind::Table, &["public", "orders"]);
        let told = |what: &str, count| {
            Evidence { relation: relation.clone(), what: what.to_owned(), count }.sentence()
        };
        let examples = vec!["1, a".to_owned()];
        assert_eq!(
            told("in id, name", Count::Keys { keys: 2, examples }),
            "2 duplicate keys of public.orders in id, name, for example \"1, a\""
        );
        let size = Size { rows: None, bytes: 8192, index_bytes: 0 };
        assert_eq!(
            told(Work::Rewrite.verb(), Count::All(size)),
            "rewrites public.orders: it has 8,192 bytes"
        );
    }

    #[test]
    fn answers_are_sentences() {
        let known = |rows, values, examples: &[&str]| Count::Known {
            rows,
            values,
            examples: examples.iter().map(ToString::to_string).collect(),
        };
        assert_eq!(evidence(known(0, None, &[])), "0 rows of public.orders with 'new' in status");
        assert_eq!(
            evidence(known(1, Some(1), &["a"])),
            "1 row of public.orders with 'new' in status (\"a\")"
        );
        assert_eq!(
            evidence(known(12_345, Some(7), &["a", "b"])),
            "12,345 rows of public.orders with 'new' in status (7 values, for example \"a\", \"b\")"
        );
        let size = Some(Size { rows: Some(38_000_000), bytes: 41 << 30, index_bytes: 9 << 30 });
        assert_eq!(
            evidence(Count::Unknown { why: "not counted within 5s".to_owned(), size }),
            "unknown number of rows of public.orders with 'new' in status: not counted within 5s; \
             it has about 38,000,000 rows in 41 GB, and 9,216 MB of indexes"
        );
    }
}

//! Asks the rows of a live database what its catalog cannot tell: one read-only query per table, with a limit of time.

use std::collections::{BTreeMap, BTreeSet};

use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Row};

use super::before;
use crate::catalog::{ObjectId, server_message};
use crate::engine::postgres::limit::Limit;
use crate::engine::postgres::quote::ident;
use crate::plan::{Count, Plan, Question, Refusal, Size};

/// Of how many rows examples are taken, and how many are shown.
const LOOKED_AT: u32 = 1000;
const SHOWN: u32 = 3;

/// Answers the questions of the plan, and tells what must be refused for the answers.
///
/// `renames` lead from the names of the live database to those of the plan. What cannot be counted is unknown, with the
/// reason, and never passed in silence.
pub(super) async fn gather(
    plan: &mut Plan,
    client: &Client,
    limit: Limit,
    renames: &[(ObjectId, ObjectId)],
) -> Vec<Refusal> {
    let names = Names(renames);
    let questions: Vec<Question> = plan.questions().cloned().collect();
    let mut by_relation: BTreeMap<&ObjectId, Vec<usize>> = BTreeMap::new();
    for (place, question) in questions.iter().enumerate() {
        by_relation.entry(&question.relation).or_default().push(place);
    }
    let mut answers: BTreeMap<usize, Count> = BTreeMap::new();
    for (relation, places) in by_relation {
        let asked: Vec<&Question> = places.iter().map(|place| &questions[*place]).collect();
        answers.extend(places.iter().copied().zip(ask(client, limit, &names, relation, &asked).await));
    }
    let rewritten: BTreeSet<ObjectId> = plan.rewritten().collect();
    let mut sizes: BTreeMap<ObjectId, Size> = BTreeMap::new();
    for id in rewritten {
        let row = within(client, limit, &size_query(&names.relation(&id))).await;
        sizes.extend(row.ok().and_then(|row| size(&row)).map(|size| (id, size)));
    }
    plan.measure(|id| sizes.get(id).copied());
    plan.answer(answers.into_values())
}

/// What objects of the plan are called in the live database.
struct Names<'a>(&'a [(ObjectId, ObjectId)]);

impl Names<'_> {
    fn column(&self, id: &ObjectId) -> String {
        ident(before(id, self.0).name())
    }

    /// The name of a relation with its schema, quoted.
    fn relation(&self, id: &ObjectId) -> String {
        before(id, self.0).sql()
    }
}

async fn ask(
    client: &Client,
    limit: Limit,
    names: &Names<'_>,
    relation: &ObjectId,
    questions: &[&Question],
) -> Vec<Count> {
    let relation = names.relation(relation);
    match within(client, limit, &query(&relation, names, questions)).await {
        Ok(row) => (0..questions.len()).map(|place| count(&row, place)).collect(),
        Err(error) => {
            let why = reason(&error, limit);
            let size = within(client, limit, &size_query(&relation)).await.ok().and_then(|row| size(&row));
            vec![Count::Unknown { why, size }; questions.len()]
        }
    }
}

/// Runs one query in a read-only transaction of its own.
async fn within(client: &Client, limit: Limit, query: &str) -> Result<Row, tokio_postgres::Error> {
    // A role that sees only some rows must not take them for all.
    let begin = format!(
        "BEGIN READ ONLY; SET LOCAL statement_timeout = '{limit}'; SET LOCAL lock_timeout = '{limit}'; \
         SET LOCAL row_security = off; SET LOCAL search_path = ''"
    );
    client.batch_execute(&begin).await?;
    let row = client.query_one(query, &[]).await;
    // A transaction that failed is ended by the same word.
    client.batch_execute("ROLLBACK").await?;
    row
}

/// Three columns per question: rows, different values, examples.
fn query(relation: &str, names: &Names<'_>, questions: &[&Question]) -> String {
    let columns: BTreeSet<&ObjectId> = questions.iter().flat_map(|question| &question.columns).collect();
    let columns = columns.into_iter().map(|id| format!("{} AS {}", names.column(id), ident(id.name())));
    let rows = format!("(SELECT {} FROM {relation}) AS asked", columns.collect::<Vec<_>>().join(", "));
    let counts = questions.iter().map(|Question { condition, sample, .. }| match sample {
        None => format!("count(*) FILTER (WHERE {condition}), NULL::bigint, NULL::text[]"),
        Some(sample) => format!(
            "count(*) FILTER (WHERE {condition}), count(DISTINCT {sample}) FILTER (WHERE {condition}), \
             ARRAY(SELECT DISTINCT pg_catalog.left(value, 60) FROM \
             (SELECT {sample} AS value FROM {rows} WHERE {condition} LIMIT {LOOKED_AT}) AS found ORDER BY 1 LIMIT {SHOWN})"
        ),
    });
    format!("SELECT {} FROM {rows}", counts.collect::<Vec<_>>().join(", "))
}

fn number(row: &Row, column: usize) -> Option<u64> {
    row.get::<_, Option<i64>>(column).and_then(|number| u64::try_from(number).ok())
}

fn count(row: &Row, place: usize) -> Count {
    Count::Known {
        rows: number(row, 3 * place).unwrap_or_default(),
        values: number(row, 3 * place + 1),
        examples: row.get::<_, Option<Vec<String>>>(3 * place + 2).unwrap_or_default(),
    }
}

fn reason(error: &tokio_postgres::Error, limit: Limit) -> String {
    match error.code() {
        Some(&SqlState::QUERY_CANCELED) => {
            format!("counting them took longer than {limit} (--evidence-timeout)")
        }
        Some(&SqlState::LOCK_NOT_AVAILABLE) => format!("the table was locked for longer than {limit}"),
        _ => server_message(error),
    }
}

/// The sizes of a table and of all tables below it.
fn size_query(relation: &str) -> String {
    let name = crate::engine::postgres::quote::literal(relation);
    format!(
        "WITH RECURSIVE below AS (SELECT {name}::pg_catalog.regclass::pg_catalog.oid AS oid \
         UNION SELECT h.inhrelid FROM below b JOIN pg_catalog.pg_inherits h ON h.inhparent = b.oid) \
         SELECT sum(CASE WHEN c.reltuples >= 0 AND c.relkind <> 'p' THEN c.reltuples END)::bigint, \
         coalesce(sum(pg_catalog.pg_table_size(c.oid)), 0)::bigint \
         FROM below b JOIN pg_catalog.pg_class c ON c.oid = b.oid"
    )
}

fn size(row: &Row) -> Option<Size> {
    // Before its first ANALYZE a table says that it has none, or -1.
    Some(Size { rows: number(row, 0).filter(|rows| *rows > 0), bytes: number(row, 1)? })
}

//! Asks the rows of a live database what its catalog cannot tell: one read-only query per table, with a limit of time.

use std::collections::{BTreeMap, BTreeSet};

use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Row};

use super::before;
use crate::catalog::{ObjectId, server_message};
use crate::engine::postgres::limit::Limit;
use crate::engine::postgres::quote::{ident, literal};
use crate::plan::{Count, Plan, Question, Refusal, Size, Way};

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
    let mut together: BTreeMap<&ObjectId, Vec<usize>> = BTreeMap::new();
    let mut answers: BTreeMap<usize, Count> = BTreeMap::new();
    for (place, question) in questions.iter().enumerate() {
        match question.way {
            Way::Each => together.entry(&question.relation).or_default().push(place),
            Way::Alike(_) | Way::Orphans { .. } => {
                let count = ask_alone(client, limit, &names, question).await;
                answers.insert(place, count);
            }
        }
    }
    for (relation, places) in together {
        let asked: Vec<&Question> = places.iter().map(|place| &questions[*place]).collect();
        answers.extend(places.iter().copied().zip(ask(client, limit, &names, relation, &asked).await));
    }
    let large: BTreeSet<ObjectId> = plan.worked_on().collect();
    let sizes = sizes(client, limit, &names, &large).await;
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
            let unknown = unknown(client, limit, names, &error, &questions[0].relation).await;
            vec![unknown; questions.len()]
        }
    }
}

/// Answers a question that takes a query of its own.
async fn ask_alone(client: &Client, limit: Limit, names: &Names<'_>, question: &Question) -> Count {
    match within(client, limit, &own_query(names, question)).await {
        Ok(row) if matches!(question.way, Way::Alike(_)) => Count::Keys {
            keys: number(&row, 0).unwrap_or_default(),
            examples: row.get::<_, Option<Vec<String>>>(2).unwrap_or_default(),
        },
        Ok(row) => count(&row, 0),
        Err(error) => unknown(client, limit, names, &error, &question.relation).await,
    }
}

async fn unknown(
    client: &Client,
    limit: Limit,
    names: &Names<'_>,
    error: &tokio_postgres::Error,
    relation: &ObjectId,
) -> Count {
    let why = reason(error, limit);
    let size = sizes(client, limit, names, &BTreeSet::from([relation.clone()])).await.remove(relation);
    Count::Unknown { why, size }
}

/// The sizes of all these relations, by one query.
async fn sizes(
    client: &Client,
    limit: Limit,
    names: &Names<'_>,
    relations: &BTreeSet<ObjectId>,
) -> BTreeMap<ObjectId, Size> {
    if relations.is_empty() {
        return BTreeMap::new();
    }
    let relations: Vec<&ObjectId> = relations.iter().collect();
    let all: Vec<String> = relations.iter().map(|id| names.relation(id)).collect();
    let Ok(row) = within(client, limit, &size_query(&all)).await else { return BTreeMap::new() };
    let (rows, bytes, index_bytes): (Vec<i64>, Vec<i64>, Vec<i64>) = (row.get(0), row.get(1), row.get(2));
    let positive = |number: Option<&i64>| number.and_then(|number| u64::try_from(*number).ok());
    let size = |place: usize| {
        Some(Size {
            // Before its first ANALYZE a table says that it has none, or -1.
            rows: positive(rows.get(place)).filter(|rows| *rows > 0),
            bytes: positive(bytes.get(place))?,
            index_bytes: positive(index_bytes.get(place))?,
        })
    };
    relations.into_iter().enumerate().filter_map(|(place, id)| Some((id.clone(), size(place)?))).collect()
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
    let rows = rows(relation, names, columns.into_iter());
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

/// The rows of a relation, their columns under the names that the plan knows.
fn rows<'a>(relation: &str, names: &Names<'_>, columns: impl Iterator<Item = &'a ObjectId>) -> String {
    let columns = columns.map(|id| format!("{} AS {}", names.column(id), ident(id.name())));
    format!("(SELECT {} FROM {relation}) AS asked", columns.collect::<Vec<_>>().join(", "))
}

/// The same three columns for one question about rows and other rows.
fn own_query(names: &Names<'_>, question: &Question) -> String {
    let Question { relation, columns, condition, way, .. } = question;
    let rows = rows(&names.relation(relation), names, columns.iter());
    let found = match way {
        Way::Each => format!("SELECT NULL::text AS key FROM {rows} WHERE {condition}"),
        Way::Alike(by) => format!(
            "SELECT pg_catalog.concat_ws(', ', {by}) AS key FROM {rows} WHERE {condition} GROUP BY {by} HAVING count(*) > 1"
        ),
        Way::Orphans { referenced, pairs } => {
            let equal = pairs
                .iter()
                .map(|(own, other)| format!("other.{} = asked.{}", names.column(other), ident(own.name())));
            let equal: Vec<String> = equal.collect();
            let key = pairs
                .iter()
                .map(|(own, _)| format!("asked.{}", ident(own.name())))
                .collect::<Vec<_>>()
                .join(", ");
            format!(
                "SELECT pg_catalog.concat_ws(', ', {key}) AS key FROM {rows} WHERE {condition} AND NOT EXISTS \
                 (SELECT FROM {} AS other WHERE {})",
                names.relation(referenced),
                equal.join(" AND ")
            )
        }
    };
    format!(
        "WITH found AS ({found}) SELECT count(*), count(DISTINCT key), ARRAY(SELECT DISTINCT pg_catalog.left(key, 60) FROM \
         (SELECT key FROM found LIMIT {LOOKED_AT}) AS seen ORDER BY 1 LIMIT {SHOWN}) FROM found"
    )
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

/// Three arrays, an entry per relation: estimated rows, bytes, and bytes of indexes, of it and of all tables below it.
fn size_query(relations: &[String]) -> String {
    let names: Vec<String> = relations.iter().map(|name| literal(name)).collect();
    format!(
        "WITH RECURSIVE below AS (SELECT place, pg_catalog.to_regclass(name)::pg_catalog.oid AS oid \
         FROM ROWS FROM (pg_catalog.unnest(ARRAY[{}]::text[])) WITH ORDINALITY AS given (name, place) \
         UNION SELECT b.place, h.inhrelid FROM below b JOIN pg_catalog.pg_inherits h ON h.inhparent = b.oid), \
         sized AS (SELECT b.place, coalesce(sum(CASE WHEN c.reltuples >= 0 AND c.relkind <> 'p' THEN c.reltuples END), -1)::bigint AS rows, \
         coalesce(sum(pg_catalog.pg_table_size(c.oid)), -1)::bigint AS bytes, \
         coalesce(sum(pg_catalog.pg_indexes_size(c.oid)), -1)::bigint AS index_bytes \
         FROM below b LEFT JOIN pg_catalog.pg_class c ON c.oid = b.oid GROUP BY b.place) \
         SELECT pg_catalog.array_agg(rows ORDER BY place), pg_catalog.array_agg(bytes ORDER BY place), \
         pg_catalog.array_agg(index_bytes ORDER BY place) FROM sized",
        names.join(", ")
    )
}

//! Asking a session what it holds and what is there.

use std::collections::{BTreeMap, BTreeSet};

use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Row};

use super::{Relation, Sort, TraceError};
use crate::engine::postgres::lock::Mode;

/// A relation as it is at a moment.
#[derive(Clone, Debug)]
pub(super) struct Present {
    pub(super) relation: Relation,
    /// The number of its file; 0 when it has none.
    pub(super) file: u32,
    /// The table of an index or of a sequence.
    pub(super) belongs_to: Option<u32>,
}

/// A relation that the session has locked, or any.
pub(super) struct Seen {
    pub(super) oid: u32,
    pub(super) modes: BTreeSet<Mode>,
    /// `None` when it is gone, or nothing that users make.
    pub(super) present: Option<Present>,
    /// How often it was read from start to end.
    pub(super) scans: i64,
}

/// What the session has locked.
pub(super) async fn held(client: &Client) -> Result<Vec<Seen>, TraceError> {
    let rows = query(client, "the locks of a statement", include_str!("held.sql"), &[]).await?;
    Ok(rows.iter().map(seen).collect())
}

/// All relations, or those that were changed since the transaction with this number.
pub(super) async fn relations(client: &Client, since: Option<&str>) -> Result<Vec<Seen>, TraceError> {
    let sql = include_str!("relations.sql");
    let rows = query(client, "relations", sql, &[(&since, Type::TEXT)]).await?;
    Ok(rows.iter().map(seen).collect())
}

/// Which of these relations are there no more, and the number of the next transaction.
pub(super) async fn gone(client: &Client, known: &[u32]) -> Result<(BTreeSet<u32>, String), TraceError> {
    let rows = query(client, "what is gone", include_str!("gone.sql"), &[(&known, Type::OID_ARRAY)]).await?;
    let found = rows.first().map(|row| (row.get::<_, Vec<u32>>("gone"), row.get("next")));
    let (gone, next) = found.unwrap_or_default();
    Ok((gone.into_iter().collect(), next))
}

/// How often relations have been read from start to end; those that never were are left out.
pub(super) async fn scans(client: &Client) -> Result<BTreeMap<u32, i64>, TraceError> {
    let rows = query(client, "what was read", include_str!("scans.sql"), &[]).await?;
    Ok(rows.iter().map(|row| (row.get("oid"), row.get("scans"))).collect())
}

/// Rows of a query. It is not prepared: scripts may discard what is.
pub(super) async fn query(
    client: &Client,
    what: &'static str,
    sql: &str,
    parameters: &[(&(dyn ToSql + Sync), Type)],
) -> Result<Vec<Row>, TraceError> {
    client.query_typed(sql, parameters).await.map_err(|source| TraceError { what, source })
}

fn seen(row: &Row) -> Seen {
    let modes: Vec<String> = row.get("modes");
    Seen {
        oid: row.get("oid"),
        modes: modes.iter().filter_map(|mode| Mode::from_catalog(mode)).collect(),
        present: present(row),
        scans: row.get("scans"),
    }
}

fn present(row: &Row) -> Option<Present> {
    let sort: Option<&str> = row.get("sort");
    let belongs_to: Option<u32> = row.get("belongs_to");
    let relation = Relation {
        sort: Sort::of(sort?),
        schema: row.get("schema"),
        name: row.get("name"),
        is_part: belongs_to.is_some(),
        is_partition: row.get("is_partition"),
    };
    Some(Present { relation, file: row.get("file"), belongs_to })
}

//! Reads a catalog from a server: one query per kind and one per sort of edge, all on one connection and in one
//! snapshot, however many objects there are.

#[expect(clippy::disallowed_types, reason = "looked up in, never iterated over")]
type Lookup<K, V> = std::collections::HashMap<K, V>;

use futures_util::{StreamExt, future, pin_mut};
use tokio_postgres::{Client, Row};

use super::builder::{Address, CatalogBuilder};

use super::template::for_version;
use super::{Catalog, Object, ObjectId, Unmodelled};
use crate::engine::postgres::version::Version;
use crate::kind::{Body, Kind};

/// Why a catalog could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The server refused a query.
    #[error("reading {what} from the catalog: {}", server_message(source))]
    Query {
        /// Which query.
        what: &'static str,
        /// What the server said.
        source: tokio_postgres::Error,
    },
    /// A query and its model disagree: a defect of this program.
    #[error("reading {what} from the catalog: {detail}")]
    Row {
        /// Which query.
        what: &'static str,
        /// The column and what is wrong with it.
        detail: String,
    },
}

/// What the server said, with its detail and hint: the driver's own text is a bare "db error".
pub(crate) fn server_message(error: &tokio_postgres::Error) -> String {
    let Some(db) = error.as_db_error() else { return error.to_string() };
    let mut text = db.message().to_owned();
    for (label, more) in [("detail", db.detail()), ("hint", db.hint())] {
        if let Some(more) = more {
            text.push_str(&format!(" ({label}: {more})"));
        }
    }
    text
}

/// Deparsed text must not depend on the session: every name is qualified, every number and date is written one way.
const SETTINGS: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL search_path = '';
SET LOCAL quote_all_identifiers = off;
SET LOCAL datestyle = 'ISO, YMD';
SET LOCAL intervalstyle = 'postgres';
SET LOCAL timezone = 'UTC';
SET LOCAL extra_float_digits = 1;
SET LOCAL bytea_output = 'hex';
SET LOCAL xmloption = 'content';
SET LOCAL statement_timeout = 0";

/// Columns that say where an object is; every other column is a field of the model.
const ADDRESS_COLUMNS: &[&str] = &[
    "class",
    "oid",
    "sub",
    "path",
    "parent_class",
    "parent_oid",
    "parent_sub",
    "attach",
    "alias_class",
    "alias_oid",
];

/// One row of a kind's query, before the objects it points to are known.
struct Draft {
    kind: Kind,
    address: Option<Address>,
    alias: Option<Address>,
    path: Vec<String>,
    parent: Option<Address>,
    attach: bool,
    body: Body,
}

/// Reads everything in one read-only snapshot. The transaction is ended before this returns.
///
/// # Errors
/// When the server refuses a query, for example for want of a privilege.
pub async fn read(client: &Client, version: Version) -> Result<Catalog, ReadError> {
    let begin = client.batch_execute(SETTINGS).await;
    begin.map_err(|source| ReadError::Query { what: "settings", source })?;
    let outcome = read_in_transaction(client, version).await;
    let end = client.batch_execute("ROLLBACK").await;
    let catalog = outcome?;
    end.map_err(|source| ReadError::Query { what: "settings", source })?;
    Ok(catalog)
}

async fn read_in_transaction(client: &Client, version: Version) -> Result<Catalog, ReadError> {
    // Joined futures are written to the socket one after another without waiting: a pipeline.
    let kinds = future::try_join_all(Kind::ALL.iter().map(|kind| drafts(client, version, *kind)));
    let members = address_pairs(client, version, "extension members", include_str!("reader/members.sql"));
    let aliases = address_pairs(client, version, "aliases", include_str!("reader/aliases.sql"));
    let edges = address_pairs(client, version, "dependencies", include_str!("reader/depends.sql"));
    let unmodelled = unmodelled(client, version);
    let role = role(client);
    let (kinds, members, aliases, edges, unmodelled, role) =
        tokio::try_join!(kinds, members, aliases, edges, unmodelled, role)?;
    let mut builder = CatalogBuilder::new(version);
    builder.role = Some(role);
    let mut linker = Linker::new(members, aliases);
    for (index, (address, one)) in unmodelled.into_iter().enumerate() {
        linker.unmodelled.extend(address.map(|address| (address, index)));
        builder.unmodelled.push(one);
    }
    linker.link(kinds.into_iter().flatten().collect(), &edges, builder)
}

async fn role(client: &Client) -> Result<String, ReadError> {
    let row = client.query_one("SELECT current_user::text", &[]).await;
    row.map(|row| row.get(0)).map_err(|source| ReadError::Query { what: "role", source })
}

async fn each_row<T>(
    client: &Client,
    what: &'static str,
    query: &str,
    mut read: impl FnMut(&Row) -> Result<T, ReadError>,
) -> Result<Vec<T>, ReadError> {
    let failed = |source| ReadError::Query { what, source };
    let rows = client.query_raw(query, std::iter::empty::<i32>()).await.map_err(failed)?;
    pin_mut!(rows);
    let mut found = Vec::new();
    while let Some(row) = rows.next().await {
        found.push(read(&row.map_err(failed)?)?);
    }
    Ok(found)
}

async fn drafts(client: &Client, version: Version, kind: Kind) -> Result<Vec<Draft>, ReadError> {
    let what = kind.plural();
    let query = for_version(kind.query(), version);
    if query.trim().is_empty() {
        return Ok(Vec::new());
    }
    each_row(client, what, &query, |row| draft(kind, row, what)).await
}

fn draft(kind: Kind, row: &Row, what: &'static str) -> Result<Draft, ReadError> {
    let is_field = |name: &str| !ADDRESS_COLUMNS.contains(&name);
    let body = Body::from_row(kind, row, &is_field);
    let body = body.map_err(|detail| ReadError::Row { what, detail: detail.to_string() })?;
    let oid = |name: &str| row.try_get::<_, Option<u32>>(name).ok().flatten();
    let sub = |name: &str| row.try_get::<_, Option<i32>>(name).ok().flatten().unwrap_or(0);
    let address = |class: &str, object: &str, number: &str| {
        Some(Address { class: oid(class)?, oid: oid(object)?, sub: sub(number) })
    };
    Ok(Draft {
        kind,
        address: address("class", "oid", "sub"),
        alias: address("alias_class", "alias_oid", "-"),
        path: row.try_get("path").map_err(|error| ReadError::Row { what, detail: error.to_string() })?,
        parent: address("parent_class", "parent_oid", "parent_sub"),
        attach: row.try_get("attach").unwrap_or(false),
        body,
    })
}

async fn address_pairs(
    client: &Client,
    version: Version,
    what: &'static str,
    query: &str,
) -> Result<Vec<(Address, Address)>, ReadError> {
    let query = for_version(query, version);
    let pair = |row: &Row| {
        let from = Address { class: row.get(0), oid: row.get(1), sub: row.get(2) };
        Ok((from, Address { class: row.get(3), oid: row.get(4), sub: row.get(5) }))
    };
    each_row(client, what, &query, pair).await
}

async fn unmodelled(
    client: &Client,
    version: Version,
) -> Result<Vec<(Option<Address>, Unmodelled)>, ReadError> {
    let query = for_version(include_str!("reader/unmodelled.sql"), version);
    let one = |row: &Row| {
        let address = row.get::<_, Option<u32>>(2).zip(row.get::<_, Option<u32>>(3));
        let address = address.map(|(class, oid)| Address { class, oid, sub: 0 });
        let (used_by, uses) = (Vec::new(), Vec::new());
        let (kind, name, goes_along) = (row.get(0), row.get(1), row.get(4));
        Ok((address, Unmodelled { kind, name, used_by, uses, goes_along }))
    };
    each_row(client, "objects of other kinds", &query, one).await
}

/// Turns addresses into ids.
struct Linker {
    ids: Lookup<Address, ObjectId>,
    /// The extension that an object belongs to.
    members: Lookup<(u32, u32), Address>,
    aliases: Lookup<Address, Address>,
    /// The places of what no kind models.
    unmodelled: Lookup<Address, usize>,
}

impl Linker {
    fn new(members: Vec<(Address, Address)>, aliases: Vec<(Address, Address)>) -> Self {
        Self {
            ids: Lookup::new(),
            members: members.into_iter().map(|(member, of)| ((member.class, member.oid), of)).collect(),
            aliases: aliases.into_iter().collect(),
            unmodelled: Lookup::new(),
        }
    }

    fn link(
        mut self,
        drafts: Vec<Draft>,
        edges: &[(Address, Address)],
        mut builder: CatalogBuilder,
    ) -> Result<Catalog, ReadError> {
        let (attached, mut objects): (Vec<Draft>, Vec<Draft>) =
            drafts.into_iter().partition(|draft| draft.attach);
        objects.retain(|draft| !draft.address.is_some_and(|address| self.is_member(address)));
        for draft in &objects {
            let id = ObjectId::new(draft.kind, &draft.path);
            for address in [draft.address, draft.alias].into_iter().flatten() {
                self.ids.insert(address, id.clone());
            }
        }
        for draft in objects {
            let parent = draft.parent.and_then(|address| self.resolve(address));
            let id = ObjectId::new(draft.kind, &draft.path);
            // A part of what is not ours (an index on an extension's table) is not ours either.
            if draft.parent.is_some_and(|address| self.is_member(address)) {
                continue;
            }
            builder.push(Object { id, parent, body: draft.body });
        }
        for draft in attached {
            if draft.parent.is_some_and(|address| self.is_member(address)) {
                continue;
            }
            let Some(target) = draft.parent.and_then(|address| self.resolve(address)) else { continue };
            let extra: Vec<&str> = draft.path.iter().map(String::as_str).collect();
            let id = ObjectId::attached(draft.kind, &target, &extra);
            builder.push(Object { id, parent: Some(target), body: draft.body });
        }
        for (dependent, on) in edges {
            match (self.resolve(*dependent), self.resolve(*on)) {
                (Some(dependent), Some(on)) => builder.edge(dependent, on),
                (Some(dependent), None) => {
                    if let Some(index) = self.unmodelled_at(*on) {
                        builder.unmodelled[index].used_by.push(dependent);
                    }
                }
                (None, Some(on)) => {
                    if let Some(index) = self.unmodelled_at(*dependent) {
                        builder.unmodelled[index].uses.push(on);
                    }
                }
                (None, None) => {}
            }
        }
        Ok(builder.finish())
    }

    fn unmodelled_at(&self, address: Address) -> Option<usize> {
        let whole = Address { sub: 0, ..address };
        let direct = |address: &Address| self.unmodelled.get(address).copied();
        direct(&whole).or_else(|| self.aliases.get(&whole).and_then(direct))
    }

    fn is_member(&self, address: Address) -> bool {
        self.members.contains_key(&(address.class, address.oid))
    }

    /// The object at an address, or the one that stands for it: a row type's table, a column's view, the extension of
    /// an operator.
    fn resolve(&self, address: Address) -> Option<ObjectId> {
        let whole = Address { sub: 0, ..address };
        let direct = |address: &Address| self.ids.get(address).cloned();
        direct(&address)
            .or_else(|| self.aliases.get(&address).and_then(direct))
            .or_else(|| direct(&whole))
            .or_else(|| self.members.get(&(address.class, address.oid)).and_then(direct))
            .or_else(|| self.aliases.get(&whole).and_then(|stand_in| self.resolve(*stand_in)))
    }
}

//! Reads a catalog from a server: one query per kind and one per sort of edge, all on one connection and in one
//! snapshot, however many objects there are.

#[expect(clippy::disallowed_types, reason = "looked up in, never iterated over")]
type Lookup<K, V> = std::collections::HashMap<K, V>;

use futures_util::{StreamExt, future, pin_mut};
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Row};

use super::builder::{Address, CatalogBuilder};

use super::template::{condition, for_version};
use super::{Catalog, Extent, Layout, Object, ObjectId, Unmodelled};
use crate::engine::postgres::version::Version;
use crate::kind::{Body, Kind, role};

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

/// Finds what no kind models.
pub(crate) const UNMODELLED: &str = include_str!("reader/unmodelled.sql");

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
/// To compile a query, to start helpers for it, or to search for another order of its joins takes longer than to run it.
const SETTINGS: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL search_path = '';
SET LOCAL standard_conforming_strings = on;
SET LOCAL quote_all_identifiers = off;
SET LOCAL datestyle = 'ISO, YMD';
SET LOCAL intervalstyle = 'postgres';
SET LOCAL timezone = 'UTC';
SET LOCAL extra_float_digits = 1;
SET LOCAL bytea_output = 'hex';
SET LOCAL xmloption = 'content';
SET LOCAL statement_timeout = 0;
SET LOCAL jit = off;
SET LOCAL max_parallel_workers_per_gather = 0;
SET LOCAL join_collapse_limit = 1";

/// Columns that say where an object is; every other column is a field of the model.
const ADDRESS_COLUMNS: &[&str] = &[
    "class",
    "oid",
    "sub",
    "path",
    "below",
    "parent_class",
    "parent_oid",
    "parent_sub",
    "attach",
    "alias_class",
    "alias_oid",
];

/// One row of a kind's query, before the objects it points to are known.
struct Draft {
    name: Name,
    address: Option<Address>,
    alias: Option<Address>,
    parent: Option<Address>,
    body: Body,
}

/// What a draft is called.
enum Name {
    /// By a path of its own.
    Own(ObjectId),
    /// As its parent, with a name of its own after that if it has one.
    Below(Option<String>),
    /// As its parent, as an object of another sort, with names that tell siblings apart.
    Attached(Vec<String>),
}

/// Where a query has what: found out once for all its rows.
struct Columns {
    fields: Layout,
    path: Option<usize>,
    below: Option<usize>,
    attach: Option<usize>,
    address: [Option<usize>; 3],
    alias: [Option<usize>; 3],
    parent: [Option<usize>; 3],
}

impl Columns {
    fn new(row: &Row) -> Self {
        let at = |name: &str| row.columns().iter().position(|column| column.name() == name);
        Self {
            fields: Layout::new(row, |name| !ADDRESS_COLUMNS.contains(&name)),
            path: at("path"),
            below: at("below"),
            attach: at("attach"),
            address: [at("class"), at("oid"), at("sub")],
            alias: [at("alias_class"), at("alias_oid"), None],
            parent: [at("parent_class"), at("parent_oid"), at("parent_sub")],
        }
    }

    fn draft(&self, kind: Kind, row: &Row) -> Result<Draft, String> {
        let body = Body::from_row(kind, row, &self.fields).map_err(|error| error.to_string())?;
        let is_attached = self.attach.is_some_and(|column| row.try_get(column).unwrap_or(false));
        let name = match (self.path, self.below) {
            (Some(path), _) if is_attached => row.try_get(path).map(Name::Attached),
            (Some(path), _) => {
                row.try_get::<_, Vec<&str>>(path).map(|path| Name::Own(ObjectId::new(kind, &path)))
            }
            (None, Some(below)) => row.try_get(below).map(Name::Below),
            (None, None) => return Err("there is no path".to_owned()),
        };
        Ok(Draft {
            name: name.map_err(|error| error.to_string())?,
            address: address(row, self.address),
            alias: address(row, self.alias),
            parent: address(row, self.parent),
            body,
        })
    }
}

fn address(row: &Row, [class, oid, sub]: [Option<usize>; 3]) -> Option<Address> {
    let number = |column: Option<usize>| row.try_get::<_, Option<u32>>(column?).ok()?;
    let sub = sub.and_then(|column| row.try_get::<_, Option<i32>>(column).ok()?);
    Some(Address { class: number(class)?, oid: number(oid)?, sub: sub.unwrap_or(0) })
}

/// Reads everything in one read-only snapshot. The transaction is ended before this returns.
///
/// # Errors
/// When the server refuses a query, for example for want of a privilege.
pub async fn read(client: &Client, version: Version, extent: Extent) -> Result<Catalog, ReadError> {
    let begin = client.batch_execute(SETTINGS).await;
    begin.map_err(|source| ReadError::Query { what: "settings", source })?;
    let outcome = read_in_transaction(client, version, extent).await;
    let end = client.batch_execute("ROLLBACK").await;
    let catalog = outcome?;
    end.map_err(|source| ReadError::Query { what: "settings", source })?;
    Ok(catalog)
}

async fn read_in_transaction(
    client: &Client,
    version: Version,
    extent: Extent,
) -> Result<Catalog, ReadError> {
    let present = present(client, extent).await?;
    // Joined futures are written to the socket one after another without waiting: a pipeline.
    let kinds = future::try_join_all(present.into_iter().map(|kind| drafts(client, version, extent, kind)));
    let members = address_pairs(client, version, "extension members", include_str!("reader/members.sql"));
    let aliases = address_pairs(client, version, "aliases", include_str!("reader/aliases.sql"));
    let edges = address_pairs(client, version, "dependencies", include_str!("reader/depends.sql"));
    let unmodelled = unmodelled(client, version, extent);
    let roles = roles(client);
    let (kinds, members, aliases, edges, unmodelled, roles) =
        tokio::try_join!(kinds, members, aliases, edges, unmodelled, roles)?;
    let mut builder = CatalogBuilder::new(version);
    let [role, first_superuser] = roles;
    builder.role = Some(role);
    builder.first_superuser = extent.roles.then_some(first_superuser);
    builder.extent = extent;
    builder.unmodelled = unmodelled;
    let linker = Linker::new(members, aliases);
    // Another catalog may be on its way at the same time, and this is all computing.
    let link = move || linker.link(kinds.into_iter().flatten(), &edges, builder);
    match tokio::task::spawn_blocking(link).await {
        Ok(catalog) => Ok(catalog),
        Err(panic) => std::panic::resume_unwind(panic.into_panic()),
    }
}

/// The kinds that the database may have objects of. To plan a query takes a server longer than to find that it has no use.
async fn present(client: &Client, extent: Extent) -> Result<Vec<Kind>, ReadError> {
    let read: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| extent.has(*kind)).collect();
    let conditions = read.iter().map(|kind| match condition(kind.query()) {
        Some(query) => format!("EXISTS ({query})"),
        None => "true".to_owned(),
    });
    let query = format!("SELECT ARRAY[{}]", conditions.collect::<Vec<_>>().join(", "));
    let row = |row: &Row| Ok(row.get::<_, Vec<bool>>(0));
    let found = each_row(client, "which kinds there are", &query, row).await?.concat();
    Ok(read.into_iter().zip(found).filter_map(|(kind, is_there)| is_there.then_some(kind)).collect())
}

/// The one that reads, and the one that the server was made with.
async fn roles(client: &Client) -> Result<[String; 2], ReadError> {
    let query = "SELECT current_user::text, pg_catalog.pg_get_userbyid(10)::text";
    let row = client.query_one(query, &[]).await;
    row.map(|row| [row.get(0), row.get(1)]).map_err(|source| ReadError::Query { what: "role", source })
}

async fn each_row<T>(
    client: &Client,
    what: &'static str,
    query: &str,
    mut read: impl FnMut(&Row) -> Result<T, ReadError>,
) -> Result<Vec<T>, ReadError> {
    let failed = |source| ReadError::Query { what, source };
    // Without parameters there is nothing to prepare: one message and one answer.
    let rows = client.query_typed_raw(query, std::iter::empty::<(i32, Type)>()).await.map_err(failed)?;
    pin_mut!(rows);
    let mut found = Vec::new();
    while let Some(row) = rows.next().await {
        found.push(read(&row.map_err(failed)?)?);
    }
    Ok(found)
}

async fn drafts(
    client: &Client,
    version: Version,
    extent: Extent,
    kind: Kind,
) -> Result<Vec<Draft>, ReadError> {
    let what = kind.plural();
    let query = for_version(kind.query(), version, extent);
    if query.trim().is_empty() {
        return Ok(Vec::new());
    }
    let mut columns = None;
    let draft = |row: &Row| {
        let columns = columns.get_or_insert_with(|| Columns::new(row));
        columns.draft(kind, row).map_err(|detail| ReadError::Row { what, detail })
    };
    each_row(client, what, &query, draft).await
}

async fn address_pairs(
    client: &Client,
    version: Version,
    what: &'static str,
    query: &str,
) -> Result<Vec<(Address, Address)>, ReadError> {
    let query = for_version(query, version, Extent::default());
    let pair = |row: &Row| {
        let from = Address { class: row.get(0), oid: row.get(1), sub: row.get(2) };
        Ok((from, Address { class: row.get(3), oid: row.get(4), sub: row.get(5) }))
    };
    each_row(client, what, &query, pair).await
}

async fn unmodelled(client: &Client, version: Version, extent: Extent) -> Result<Vec<Unmodelled>, ReadError> {
    let query = for_version(UNMODELLED, version, extent);
    let one = |row: &Row| Ok(Unmodelled::new(row.get::<_, String>(0), row.get::<_, String>(1)));
    let mut found = each_row(client, "objects of other kinds", &query, one).await?;
    found.retain(|one| !one.beyond_schemas().is_some_and(|kind| extent.has(kind)));
    Ok(found)
}

/// Turns addresses into objects.
struct Linker {
    /// The places in `ids`.
    places: Lookup<Address, usize>,
    ids: Vec<ObjectId>,
    /// The extension that an object belongs to.
    members: Lookup<(u32, u32), Address>,
    aliases: Lookup<Address, Address>,
}

impl Linker {
    fn new(members: Vec<(Address, Address)>, aliases: Vec<(Address, Address)>) -> Self {
        Self {
            places: Lookup::new(),
            ids: Vec::new(),
            members: members.into_iter().map(|(member, of)| ((member.class, member.oid), of)).collect(),
            aliases: aliases.into_iter().collect(),
        }
    }

    fn link(
        mut self,
        drafts: impl Iterator<Item = Draft>,
        edges: &[(Address, Address)],
        mut builder: CatalogBuilder,
    ) -> Catalog {
        let (mut own, mut below, mut attached) = (Vec::new(), Vec::new(), Vec::new());
        for Draft { name, address, alias, parent, body } in drafts {
            match name {
                Name::Own(_) | Name::Below(_) if self.is_member(address) => {}
                Name::Own(id) => {
                    self.place(id, [address, alias]);
                    own.push((parent, body));
                }
                Name::Below(name) => below.push((name, [address, alias], parent, body)),
                Name::Attached(extra) => attached.push((extra, parent, body)),
            }
        }
        for (name, addresses, parent, body) in below {
            // Without its parent it is not ours.
            let Some(above) = parent.and_then(|parent| self.places.get(&parent)) else { continue };
            self.place(ObjectId::below(body.kind(), &self.ids[*above], name.as_deref()), addresses);
            own.push((parent, body));
        }
        let mut numbers = Vec::with_capacity(own.len());
        for (id, (parent, body)) in self.ids.iter().zip(own) {
            // A part of what is not ours (an index on an extension's table) is not ours either.
            numbers.push((!self.is_member(parent)).then(|| {
                let parent = parent.and_then(|address| self.resolve(address));
                builder.push(Object {
                    id: id.clone(),
                    parent: parent.map(|place| self.ids[place].clone()),
                    body,
                })
            }));
        }
        for (extra, parent, body) in attached {
            if self.is_member(parent) {
                continue;
            }
            let Some(target) = parent.and_then(|address| self.resolve(address)) else { continue };
            let target = self.ids[target].clone();
            let extra: Vec<&str> = extra.iter().map(String::as_str).collect();
            let id = ObjectId::attached(body.kind(), &target, &extra);
            builder.push(Object { id, parent: Some(target), body });
        }
        let number = |address| self.resolve(address).and_then(|place| numbers[place]);
        for (dependent, on) in edges {
            if let (Some(dependent), Some(on)) = (number(*dependent), number(*on)) {
                builder.link(dependent, on);
            }
        }
        if builder.extent.roles {
            builder.relate(role::edges);
        }
        builder.finish()
    }

    /// Remembers where an object is.
    fn place(&mut self, id: ObjectId, addresses: [Option<Address>; 2]) {
        let addresses = addresses.into_iter().flatten();
        self.places.extend(addresses.map(|address| (address, self.ids.len())));
        self.ids.push(id);
    }

    fn is_member(&self, address: Option<Address>) -> bool {
        address.is_some_and(|address| self.members.contains_key(&(address.class, address.oid)))
    }

    /// The object at an address, or the one that stands for it: a row type's table, a column's view, the extension of
    /// an operator.
    fn resolve(&self, address: Address) -> Option<usize> {
        let whole = Address { sub: 0, ..address };
        let direct = |address: &Address| self.places.get(address).copied();
        direct(&address)
            .or_else(|| self.aliases.get(&address).and_then(direct))
            .or_else(|| direct(&whole))
            .or_else(|| self.members.get(&(address.class, address.oid)).and_then(direct))
            .or_else(|| self.aliases.get(&whole).and_then(|stand_in| self.resolve(*stand_in)))
    }
}

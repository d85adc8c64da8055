//! Stand-ins for what the scratch's PostgreSQL lacks: extensions that are nothing but functions, and collations.
//!
//! A catalog needs names and signatures only, so a function that answers NULL does, and a collation that sorts like `C`.
//! The functions are members of an extension of the same name, and so are no objects of anybody's schema.

use std::collections::{BTreeMap, BTreeSet};

use tokio_postgres::error::{DbError, SqlState};
use tokio_postgres::{SimpleQueryMessage, SimpleQueryRow};

use crate::engine::postgres::connect::Session;
use crate::engine::postgres::quote::{ident, literal};

/// What can be stood in for. It knows the contrib extensions; a live database tells of its own.
#[derive(Clone, Debug, Default)]
pub struct StandIns {
    live: BTreeMap<String, Extension>,
    /// The collations of the live databases; `None` without one.
    collations: Option<BTreeSet<String>>,
}

/// An extension without its code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Extension {
    /// What `CREATE EXTENSION` comments on it.
    comment: Option<String>,
    members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Member {
    Routine(Signature),
    View {
        name: String,
        query: String,
    },
    /// Who may call a routine of it by the extension's own script, where that says so: a role, or `public`.
    Access {
        routine: String,
        roles: Vec<String>,
    },
}

/// One function or procedure of an extension.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Signature {
    name: String,
    /// As `pg_get_function_arguments` writes them.
    arguments: String,
    /// `None` for a procedure.
    result: Option<String>,
    /// `IMMUTABLE`, `STABLE` or `VOLATILE`.
    volatility: String,
}

/// What lets a statement work that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// To be run before it is tried again.
    Before(String),
    /// To be run in its place: what it makes has no rows.
    Unfilled(String),
    /// To be run in its place.
    Instead {
        /// The extension that it would have created.
        extension: String,
        /// One statement.
        sql: String,
    },
}

impl Remedy {
    /// The statement to run.
    #[must_use]
    pub fn sql(&self) -> &str {
        match self {
            Self::Before(sql) | Self::Unfilled(sql) | Self::Instead { sql, .. } => sql,
        }
    }
}

/// The contrib extensions that have nothing but functions, and `pg_stat_statements` with its views, from PostgreSQL 17.
/// Left out of `dblink` is what nobody's schema names: its wrapper and the function with a type of its own.
const KNOWN: &str = include_str!("stand_in/known.tsv");

const MEMBERS: &str = include_str!("stand_in/members.sql");

const COLLATIONS: &str = "SELECT collname::text AS collation FROM pg_catalog.pg_collation
WHERE collnamespace = 'pg_catalog'::pg_catalog.regnamespace";

/// Whether an extension can be stood in for without a live database that has it.
fn is_known(extension: &str) -> bool {
    KNOWN.lines().any(|line| line.split('\t').next() == Some(extension))
}

impl StandIns {
    /// Adds what a live database has.
    ///
    /// # Errors
    /// With the server's.
    pub async fn learn(&mut self, live: &Session) -> Result<(), tokio_postgres::Error> {
        // One round trip. Types that are not PostgreSQL's own are to be qualified.
        let script = format!("BEGIN READ ONLY; SET LOCAL search_path = ''; {MEMBERS}; {COLLATIONS}; COMMIT");
        let mut collations = BTreeSet::new();
        for message in live.client.simple_query(&script).await? {
            let SimpleQueryMessage::Row(row) = message else { continue };
            match row.try_get("collation") {
                Ok(collation) => collations.extend(collation.map(str::to_owned)),
                Err(_) => self.learn_member(&row),
            }
        }
        self.collations.get_or_insert_default().append(&mut collations);
        Ok(())
    }

    fn learn_member(&mut self, row: &SimpleQueryRow) {
        let field = |name| row.try_get(name).ok().flatten().map(str::to_owned);
        let Some(name) = field("extension") else { return };
        let extension = self.live.entry(name).or_default();
        extension.comment = field("comment");
        let is_procedure = field("is_procedure").is_some_and(|value| value == "t");
        if let (Some(name), Some(arguments), Some(volatility)) =
            (field("name"), field("arguments"), field("volatility"))
        {
            let result = field("result").filter(|_| !is_procedure);
            extension.members.push(Member::Routine(Signature { name, arguments, result, volatility }));
        }
        if let (Some(routine), Some(roles)) = (field("routine"), field("roles")) {
            extension.members.push(Member::Access { routine, roles: listed(&roles) });
        }
    }

    /// Whether an extension can be stood in for.
    #[must_use]
    pub fn has(&self, extension: &str) -> bool {
        self.live.contains_key(extension) || is_known(extension)
    }

    /// What lets a statement work that failed for want of an extension or a collation.
    #[must_use]
    pub fn remedy(&self, sql: &str, error: &DbError) -> Option<Remedy> {
        if let Some(collation) = missing_collation(error) {
            // A copy of a stand-in would be an object of the schema, and a wrong one.
            let is_copied =
                sql.split_whitespace().nth(1).is_some_and(|word| word.eq_ignore_ascii_case("collation"));
            let helps = !is_copied && self.knows_collation(&collation);
            return helps.then(|| Remedy::Before(create_collation(&collation)));
        }
        if let Some(role) = future_owner(sql, error) {
            return Some(Remedy::Before(format!("ALTER ROLE {role} SUPERUSER")));
        }
        let wanted = wanted_extension(sql, error)?;
        let extension = self.extension(&wanted.name)?;
        let sql = extension.create(&wanted);
        Some(Remedy::Instead { extension: wanted.name, sql })
    }

    /// The statement that leaves a stand-in without the comment that the extension comes with: it would be an object of
    /// the schema where the server does not know it to be the extension's own.
    #[must_use]
    pub fn forget_comment(&self, extension: &str) -> Option<String> {
        let comment = self.extension(extension)?.comment?;
        Some(format!(
            "DELETE FROM pg_catalog.pg_description d USING pg_catalog.pg_extension e
             WHERE d.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.objoid = e.oid
               AND e.extname = {} AND d.description = {}",
            literal(extension),
            literal(&comment)
        ))
    }

    fn extension(&self, name: &str) -> Option<Extension> {
        self.live.get(name).cloned().or_else(|| is_known(name).then(|| known(name)))
    }

    /// Whether a collation is one that servers come with.
    fn knows_collation(&self, name: &str) -> bool {
        self.collations.as_ref().map_or_else(|| looks_standard(name), |live| live.contains(name))
    }
}

fn known(extension: &str) -> Extension {
    let mut found = Extension::default();
    for line in KNOWN.lines() {
        let mut fields = line.split('\t');
        if fields.next() != Some(extension) {
            continue;
        }
        let word = fields.next();
        let mut field = || fields.next().unwrap_or_default().to_owned();
        match word {
            Some("comment") => found.comment = Some(field()),
            Some("view") => found.members.push(Member::View { name: field(), query: field() }),
            Some("access") => {
                found.members.push(Member::Access { routine: field(), roles: listed(&field()) });
            }
            _ => found.members.push(Member::Routine(Signature {
                name: field(),
                arguments: field(),
                result: Some(field()),
                volatility: field(),
            })),
        }
    }
    found
}

fn listed(roles: &str) -> Vec<String> {
    roles.split(',').filter(|role| !role.is_empty()).map(str::to_owned).collect()
}

/// The role, as it is written, that is to own a subscription and up to PostgreSQL 15 must be a superuser to do so.
fn future_owner<'a>(sql: &'a str, error: &DbError) -> Option<&'a str> {
    let is_it = *error.code() == SqlState::INSUFFICIENT_PRIVILEGE
        && error.routine() == Some("AlterSubscriptionOwner_internal");
    let (_, role) = sql.rsplit_once(" OWNER TO ").filter(|_| is_it)?;
    Some(role.trim().trim_end_matches(';'))
}

/// A `CREATE EXTENSION`.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    name: String,
    schema: Option<String>,
    if_not_exists: bool,
}

/// The extension that a server has no files of, when that is why `CREATE EXTENSION` failed.
#[must_use]
pub fn missing_extension(sql: &str, error: &DbError) -> Option<String> {
    wanted_extension(sql, error).map(|wanted| wanted.name)
}

/// No files: 58P01 up to PostgreSQL 14 or so, 0A000 since.
fn wanted_extension(sql: &str, error: &DbError) -> Option<Wanted> {
    if ![SqlState::UNDEFINED_FILE, SqlState::FEATURE_NOT_SUPPORTED].contains(error.code()) {
        return None;
    }
    Wanted::parse(sql)
}

impl Wanted {
    /// `CREATE EXTENSION [IF NOT EXISTS] name [WITH] [SCHEMA name] [VERSION text] [CASCADE]`
    fn parse(sql: &str) -> Option<Self> {
        let words = words(sql);
        let is = |at: usize, word: &str| words.get(at).is_some_and(|found| found.eq_ignore_ascii_case(word));
        if !is(0, "create") || !is(1, "extension") {
            return None;
        }
        let if_not_exists = is(2, "if") && is(3, "not") && is(4, "exists");
        let name = if if_not_exists { 5 } else { 2 };
        let schema = (name + 1..words.len()).find(|at| is(*at, "schema")).and_then(|at| words.get(at + 1));
        Some(Self { name: folded(words.get(name)?), schema: schema.map(|name| folded(name)), if_not_exists })
    }
}

/// The words of a statement without comments; quoted ones with their quotes.
fn words(sql: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = sql.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            _ => rest.find(|c: char| c.is_whitespace() || "\"-/;".contains(c)).unwrap_or(rest.len()),
        };
        let (word, after) = rest.split_at(length.max(first.len_utf8()));
        if !word.starts_with("--") && !word.starts_with("/*") {
            words.push(word);
        }
        rest = after.trim_start();
    }
    words
}

fn folded(name: &str) -> String {
    name.strip_prefix('"').map_or_else(|| name.to_lowercase(), |rest| rest.trim_end_matches('"').to_owned())
}

/// The name of `collation "x" for encoding "UTF8" does not exist`: there is no field for it. Servers that are ours speak
/// English.
fn missing_collation(error: &DbError) -> Option<String> {
    if *error.code() != SqlState::UNDEFINED_OBJECT {
        return None;
    }
    let (name, _) = error.message().strip_prefix("collation \"")?.split_once("\" for encoding \"")?;
    Some(name.strip_prefix("pg_catalog.").unwrap_or(name).to_owned())
}

/// ICU's `de-AT-x-icu`, and `de_AT`, `de_AT.utf8`, `ca_ES@valencia`, `C.UTF-8` of operating systems.
fn looks_standard(name: &str) -> bool {
    let are = |text: &str, fits: fn(&u8) -> bool| !text.is_empty() && text.bytes().all(|byte| fits(&byte));
    if let Some(locale) = name.strip_suffix("-x-icu") {
        return locale.split('-').all(|part| are(part, u8::is_ascii_alphanumeric));
    }
    let (name, modifier) = name.split_once('@').unwrap_or((name, "x"));
    let (name, encoding) = name.split_once('.').unwrap_or((name, ""));
    let is_place = |(language, country): (&str, &str)| {
        (2..=3).contains(&language.len())
            && are(language, u8::is_ascii_lowercase)
            && (country.len() == 2 && are(country, u8::is_ascii_uppercase)
                || country.len() == 3 && are(country, u8::is_ascii_digit))
    };
    let is_unicode = matches!(encoding.to_lowercase().as_str(), "utf8" | "utf-8");
    are(modifier, u8::is_ascii_alphanumeric)
        && (name == "C" && is_unicode
            || name.split_once('_').is_some_and(is_place) && (is_unicode || encoding.is_empty()))
}

fn create_collation(name: &str) -> String {
    format!(
        "SET allow_system_table_mods = on;
         CREATE COLLATION IF NOT EXISTS pg_catalog.{} FROM pg_catalog.\"C\";
         RESET allow_system_table_mods",
        ident(name)
    )
}

impl Extension {
    /// One statement, so that it can take the place of `CREATE EXTENSION` in a batch.
    fn create(&self, wanted: &Wanted) -> String {
        let name = literal(&wanted.name);
        let schema = wanted.schema.as_deref().map_or_else(
            || "pg_catalog.current_schema()::text".to_owned(),
            |schema| format!("{}::text", literal(schema)),
        );
        let on_duplicate = if wanted.if_not_exists { "RETURN" } else { "RAISE duplicate_object" };
        let members: String = self.members.iter().map(|member| member.create(&wanted.name)).collect();
        format!(
            include_str!("stand_in/create.sql"),
            schema = schema,
            name = name,
            on_duplicate = on_duplicate,
            members = members
        )
    }
}

impl Member {
    fn create(&self, extension: &str) -> String {
        let statements = match self {
            Self::Routine(signature) => vec![signature.create()],
            // What everyone may call everyone may see: so the scripts have it.
            Self::View { name, query } => vec![
                format!("CREATE VIEW {} AS {query}", ident(name)),
                format!("GRANT SELECT ON {} TO PUBLIC", ident(name)),
                format!("ALTER EXTENSION {} ADD VIEW {}", ident(extension), ident(name)),
            ],
            Self::Access { routine, roles } => {
                let (everyone, roles): (Vec<_>, Vec<_>) = roles.iter().partition(|role| *role == "public");
                let revoke =
                    everyone.is_empty().then(|| format!("  REVOKE ALL ON ROUTINE {routine} FROM PUBLIC;\n"));
                return revoke
                    .into_iter()
                    .chain(roles.into_iter().map(|role| grant(routine, role)))
                    .collect();
            }
        };
        statements.iter().map(|sql| format!("  EXECUTE {};\n", literal(sql))).collect()
    }
}

/// To a role that the server of the scratch may not have.
fn grant(routine: &str, role: &str) -> String {
    let is_there = format!("EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = {})", literal(role));
    format!("  IF {is_there} THEN GRANT EXECUTE ON ROUTINE {routine} TO {}; END IF;\n", ident(role))
}

impl Signature {
    /// In PL/pgSQL, which does not look into a body before it is run.
    fn create(&self) -> String {
        let Self { name, arguments, result, volatility } = self;
        let name = ident(name);
        let Some(result) = result else {
            return format!("CREATE PROCEDURE {name}({arguments}) LANGUAGE plpgsql AS 'BEGIN END'");
        };
        let returns_rows = result.starts_with("SETOF ") || result.starts_with("TABLE(");
        let has_outs = arguments.split([' ', ',']).any(|word| word == "OUT" || word == "INOUT");
        let body = if returns_rows || has_outs || result == "void" { "RETURN;" } else { "RETURN NULL;" };
        format!(
            "CREATE FUNCTION {name}({arguments}) RETURNS {result} {volatility} LANGUAGE plpgsql AS 'BEGIN {body} END'"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrib_signatures_are_known() {
        let members = known("uuid-ossp").members;
        assert_eq!(members.len(), 10);
        let nil = Signature {
            name: "uuid_nil".to_owned(),
            arguments: String::new(),
            result: Some("uuid".to_owned()),
            volatility: "IMMUTABLE".to_owned(),
        };
        assert!(members.contains(&Member::Routine(nil)));
        let unsafe_ones: Vec<_> = known("dblink")
            .members
            .into_iter()
            .filter(|member| matches!(member, Member::Access { .. }))
            .collect();
        let routine = |arguments: &str| Member::Access {
            routine: format!("dblink_connect_u({arguments})"),
            roles: Vec::new(),
        };
        assert_eq!(unsafe_ones, [routine("text"), routine("text, text")]);
        assert_eq!(known("pgcrypto").comment.as_deref(), Some("cryptographic functions"));
        assert!(is_known("pgcrypto") && !is_known("postgis"));
    }

    #[test]
    fn statements_that_create_an_extension() {
        let wanted = |name: &str, schema: Option<&str>, if_not_exists| {
            Some(Wanted { name: name.to_owned(), schema: schema.map(str::to_owned), if_not_exists })
        };
        let parse = Wanted::parse;
        assert_eq!(parse("CREATE EXTENSION Citext"), wanted("citext", None, false));
        assert_eq!(parse("create extension x schema S version '1'"), wanted("x", Some("s"), false));
        assert_eq!(
            parse("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH SCHEMA \"My own\";"),
            wanted("uuid-ossp", Some("My own"), true)
        );
        assert_eq!(parse("CREATE -- why\n EXTENSION /* not */ x CASCADE"), wanted("x", None, false));
        assert_eq!(parse("CREATE TABLE extension ()"), None);
        assert_eq!(parse("CREATE EXTENSION"), None);
    }

    #[test]
    fn names_of_collations_that_servers_come_with() {
        for name in [
            "en-x-icu",
            "de-AT-x-icu",
            "und-x-icu",
            "de_DE",
            "de_DE.utf8",
            "ca_ES@valencia",
            "C.UTF-8",
            "es_419",
        ] {
            assert!(looks_standard(name), "{name}");
        }
        for name in [
            "german",
            "x-icu",
            "de",
            "de_de",
            "DE_de",
            "de_DEE",
            "de_DE.latin1",
            "C",
            "",
            "-x-icu",
            "_DE",
            "de_",
            "de_DE@",
        ] {
            assert!(!looks_standard(name), "{name}");
        }
    }
}

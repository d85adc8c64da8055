//! Stand-ins for what the embedded PostgreSQL lacks: extensions that are nothing but functions, and collations.
//!
//! A catalog needs names and signatures only, so a function that answers NULL does. Stand-ins are marked as members of
//! an extension of the same name, and so are no objects of anybody's schema.

use crate::catalog::server_message;
use crate::engine::postgres::connect::Session;
use crate::engine::postgres::quote::{ident, literal};

/// One function of an extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Its name.
    pub name: String,
    /// Its arguments as `pg_get_function_arguments` writes them.
    pub arguments: String,
    /// What it returns; empty for a procedure.
    pub result: String,
    /// `IMMUTABLE`, `STABLE` or `VOLATILE`.
    pub volatility: String,
}

/// The functions of contrib extensions that have nothing but functions, from PostgreSQL 17: one line each of
/// extension, name, arguments, result and volatility.
const KNOWN: &str = include_str!("stand_in/functions.tsv");

/// The extensions that [`known`] has signatures for.
#[must_use]
pub fn has(extension: &str) -> bool {
    KNOWN.lines().any(|line| line.split('\t').next() == Some(extension))
}

/// The signatures of a contrib extension's functions; empty for others.
#[must_use]
pub fn known(extension: &str) -> Vec<Signature> {
    let of = |line: &str| {
        let mut fields = line.split('\t').map(str::to_owned);
        (fields.next()? == extension).then_some(())?;
        Some(Signature {
            name: fields.next()?,
            arguments: fields.next()?,
            result: fields.next()?,
            volatility: fields.next()?,
        })
    };
    KNOWN.lines().filter_map(of).collect()
}

/// Makes an extension of this name, whose functions answer NULL, in `schema`.
///
/// # Errors
/// With the server's message when it refuses.
pub async fn extension(
    session: &Session,
    name: &str,
    schema: &str,
    functions: &[Signature],
) -> Result<(), String> {
    let mut script = format!(
        "SET allow_system_table_mods = on;
         INSERT INTO pg_catalog.pg_extension
           (oid, extname, extowner, extnamespace, extrelocatable, extversion)
         SELECT pg_catalog.pg_nextoid('pg_catalog.pg_extension', 'oid', 'pg_catalog.pg_extension_oid_index'),
           {name}, r.oid, {schema}::pg_catalog.regnamespace, true, 'stand-in'
         FROM pg_catalog.pg_roles r WHERE r.rolname = current_user;\n",
        name = literal(name),
        schema = literal(&ident(schema)),
    );
    for function in functions {
        script.push_str(&function.create(schema));
        script.push_str(&member(name, schema, &function.name));
    }
    script.push_str("RESET allow_system_table_mods");
    session.client.batch_execute(&script).await.map_err(|error| server_message(&error))
}

impl Signature {
    fn create(&self, schema: &str) -> String {
        let body = if self.result == "trigger" {
            "LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'".to_owned()
        } else if self.arguments.contains("OUT ")
            || self.result.starts_with("TABLE(")
            || self.result.contains("record")
        {
            "LANGUAGE plpgsql AS 'BEGIN RETURN; END'".to_owned()
        } else {
            // plpgsql is not looked into when a function is created, so the body fits every result type.
            "LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'".to_owned()
        };
        let volatility = &self.volatility;
        let name = format!("{}.{}", ident(schema), ident(&self.name));
        format!("CREATE FUNCTION {name}({}) RETURNS {} {volatility} {body};\n", self.arguments, self.result)
    }
}

/// Marks every function of this name in the schema as a member.
fn member(extension: &str, schema: &str, function: &str) -> String {
    format!(
        "INSERT INTO pg_catalog.pg_depend (classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype)
         SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, 0,
           'pg_catalog.pg_extension'::pg_catalog.regclass, e.oid, 0, 'e'
         FROM pg_catalog.pg_proc p, pg_catalog.pg_extension e
         WHERE p.proname = {} AND p.pronamespace = {}::pg_catalog.regnamespace AND e.extname = {}
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
             WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid AND d.deptype = 'e');\n",
        literal(function),
        literal(&ident(schema)),
        literal(extension),
    )
}

/// Makes a collation of this name that sorts like `C`: only its name is ever looked at.
///
/// # Errors
/// With the server's message when it refuses.
pub async fn collation(session: &Session, name: &str) -> Result<(), String> {
    let script = format!(
        "SET allow_system_table_mods = on;
         CREATE COLLATION IF NOT EXISTS pg_catalog.{} FROM pg_catalog.\"C\";
         RESET allow_system_table_mods",
        ident(name)
    );
    session.client.batch_execute(&script).await.map_err(|error| server_message(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrib_signatures_are_known() {
        let functions = known("uuid-ossp");
        assert_eq!(functions.len(), 10);
        assert!(
            functions.iter().any(|function| function.name == "uuid_generate_v4" && function.result == "uuid")
        );
        assert!(has("pgcrypto") && !has("postgis"));
    }
}

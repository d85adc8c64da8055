//! Aggregates: normal, ordered-set and hypothetical-set.

use serde::{Deserialize, Serialize};

use super::routine;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::literal;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of an aggregate. Names of functions and types are qualified.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aggregate {
    /// `normal`, `ordered-set` or `hypothetical-set`.
    pub kind: String,
    /// The arguments as they stand between the parentheses, empty if there are none.
    pub arguments: String,
    /// Their names, empty where one has none.
    pub argument_names: Vec<String>,
    /// How many of them are direct ones.
    pub direct_arguments: i16,
    /// The type of the result.
    pub returns: String,
    /// `safe`, `restricted` or `unsafe`.
    pub parallel: String,
    /// SFUNC
    pub sfunc: String,
    /// STYPE
    pub stype: String,
    /// SSPACE, 0 for the server's own guess.
    pub sspace: i32,
    /// FINALFUNC
    pub finalfunc: Option<String>,
    /// FINALFUNC_EXTRA
    pub finalfunc_extra: bool,
    /// FINALFUNC_MODIFY: `read_only`, `shareable` or `read_write`.
    pub finalfunc_modify: String,
    /// COMBINEFUNC
    pub combinefunc: Option<String>,
    /// SERIALFUNC
    pub serialfunc: Option<String>,
    /// DESERIALFUNC
    pub deserialfunc: Option<String>,
    /// INITCOND
    pub initcond: Option<String>,
    /// MSFUNC
    pub msfunc: Option<String>,
    /// MINVFUNC
    pub minvfunc: Option<String>,
    /// MSTYPE
    pub mstype: Option<String>,
    /// MSSPACE
    pub msspace: i32,
    /// MFINALFUNC
    pub mfinalfunc: Option<String>,
    /// MFINALFUNC_EXTRA
    pub mfinalfunc_extra: bool,
    /// MFINALFUNC_MODIFY
    pub mfinalfunc_modify: String,
    /// MINITCOND
    pub minitcond: Option<String>,
    /// SORTOP, as `OPERATOR(schema.<)`.
    pub sortop: Option<String>,
}

impl Model for Aggregate {
    const KIND: Kind = Kind::Aggregate;
    const QUERY: &'static str = include_str!("aggregate.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;
    /// The names stand in the arguments too.
    const UNCOMPARED: &'static [&'static str] = &["argument_names"];
    const RENAMES_FREELY: bool = true;

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), routine::sql_name(id, "(*)"))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, format!("CREATE {}", self.definition(id)))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP AGGREGATE {}", routine::sql_name(id, "(*)")))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        if !self.replaces(old) {
            return Alter::Replace;
        }
        let sql = format!("CREATE OR REPLACE {}", self.definition(id));
        Alter::InPlace(vec![Action::alter(id, sql, changed.join(", "))])
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        let old = routine::sql_name(id, "(*)");
        Some(format!("ALTER AGGREGATE {old} RENAME TO {}", routine::new_name(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(routine::occupied(id))
    }
}

impl Aggregate {
    /// Whether `CREATE OR REPLACE` turns `old` into this. Source: `AggregateCreate` in
    /// `src/backend/catalog/pg_aggregate.c`, which asks the same of arguments and result as for functions.
    fn replaces(&self, old: &Self) -> bool {
        let mut names = old.argument_names.iter().enumerate();
        self.kind == old.kind
            && self.direct_arguments == old.direct_arguments
            && self.returns == old.returns
            && names.all(|(at, name)| name.is_empty() || self.argument_names.get(at) == Some(name))
    }

    /// What follows `CREATE`.
    fn definition(&self, id: &ObjectId) -> String {
        let arguments = if self.arguments.is_empty() { "*" } else { &self.arguments };
        let options = self.options().join(",\n    ");
        format!("AGGREGATE {}({arguments}) (\n    {options}\n)", routine::bare_name(id))
    }

    fn options(&self) -> Vec<String> {
        let mut options = vec![format!("SFUNC = {}", self.sfunc), format!("STYPE = {}", self.stype)];
        self.plain_options(&mut options);
        self.moving_options(&mut options);
        given(&mut options, "SORTOP", self.sortop.as_deref());
        if self.parallel != "unsafe" {
            options.push(format!("PARALLEL = {}", self.parallel.to_uppercase()));
        }
        if self.kind == "hypothetical-set" {
            options.push("HYPOTHETICAL".to_owned());
        }
        options
    }

    fn plain_options(&self, options: &mut Vec<String>) {
        if self.sspace != 0 {
            options.push(format!("SSPACE = {}", self.sspace));
        }
        given(options, "FINALFUNC", self.finalfunc.as_deref());
        if self.finalfunc_extra {
            options.push("FINALFUNC_EXTRA".to_owned());
        }
        self.modify(options, "FINALFUNC_MODIFY", &self.finalfunc_modify);
        given(options, "COMBINEFUNC", self.combinefunc.as_deref());
        given(options, "SERIALFUNC", self.serialfunc.as_deref());
        given(options, "DESERIALFUNC", self.deserialfunc.as_deref());
        given(options, "INITCOND", self.initcond.as_deref().map(literal).as_deref());
    }

    fn moving_options(&self, options: &mut Vec<String>) {
        if self.msfunc.is_none() {
            return;
        }
        given(options, "MSFUNC", self.msfunc.as_deref());
        given(options, "MINVFUNC", self.minvfunc.as_deref());
        given(options, "MSTYPE", self.mstype.as_deref());
        if self.msspace != 0 {
            options.push(format!("MSSPACE = {}", self.msspace));
        }
        given(options, "MFINALFUNC", self.mfinalfunc.as_deref());
        if self.mfinalfunc_extra {
            options.push("MFINALFUNC_EXTRA".to_owned());
        }
        self.modify(options, "MFINALFUNC_MODIFY", &self.mfinalfunc_modify);
        given(options, "MINITCOND", self.minitcond.as_deref().map(literal).as_deref());
    }

    /// What the final function may do to the state, where it is not what it may by default.
    fn modify(&self, options: &mut Vec<String>, option: &str, how: &str) {
        let usual = if self.kind == "normal" { "read_only" } else { "read_write" };
        if how != usual {
            options.push(format!("{option} = {}", how.to_uppercase()));
        }
    }
}

fn given(options: &mut Vec<String>, option: &str, value: Option<&str>) {
    if let Some(value) = value {
        options.push(format!("{option} = {value}"));
    }
}

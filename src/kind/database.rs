//! The database itself: what all of its settings, its comment and its privileges belong to. It is there before any plan, and
//! it is read only where that is asked for.
//!
//! A database is called otherwise in each place that a plan is for, and on each scratch. So neither ids nor statements have
//! its name: a statement is about the database that it is run in.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// What stands for the database's name in a statement until [`named`] has seen it: no statement can have it for anything
/// else.
pub(crate) const NAME: &str = "\0";

/// The same for the role that the database belongs to, whoever that is.
pub(crate) const OWNER: &str = "\0\0";

/// The database's name in desired files, where any name stands for the database that they are loaded into.
const DECLARED: &str = "this_database";

const OWNER_OF_THIS: &str = "SELECT pg_catalog.pg_get_userbyid(d.datdba) FROM pg_catalog.pg_database d \
                             WHERE d.datname = pg_catalog.current_database()";

/// The fields of a database.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Database {
    /// How many sessions it may have at a time; -1 for any number.
    pub connection_limit: i32,
    /// Whom it belongs to, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

impl Model for Database {
    const KIND: Kind = Kind::Database;
    const QUERY: &'static str = include_str!("database.sql");
    const UNCOMPARED: &'static [&'static str] = &["owner"];

    fn label(id: &ObjectId) -> String {
        id.kind.name().to_owned()
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let is_limited = self.connection_limit != Self::new().connection_limit;
        is_limited.then(|| self.limit(id).producing([id.clone()])).into_iter().collect()
    }

    fn drop(&self, _id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        Vec::new()
    }

    fn alter(&self, _old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(vec![self.limit(id)])
    }
}

impl Database {
    /// As `CREATE DATABASE` makes it.
    pub(crate) fn new() -> Self {
        Self { connection_limit: -1, owner: None }
    }

    /// Its id, whatever it is called.
    pub(crate) fn id() -> ObjectId {
        ObjectId::new(Kind::Database, &["current"])
    }

    fn limit(&self, id: &ObjectId) -> Action {
        let sql = format!("ALTER DATABASE {NAME} CONNECTION LIMIT {}", self.connection_limit);
        Action::alter(id, sql, "connection limit")
    }
}

/// Gives the database its name in the statements that are about it: in desired files any, and elsewhere whatever it is called
/// where they run.
pub(crate) fn named(mut actions: Vec<Action>) -> Vec<Action> {
    for action in actions.iter_mut().filter(|action| action.sql.contains(NAME)) {
        let declared = action.sql.replace(OWNER, "CURRENT_USER").replace(NAME, DECLARED);
        action.sql = wherever_it_runs(&action.sql);
        action.declared = Some(declared);
    }
    actions
}

/// A block that runs the statement about the database that it is run in.
fn wherever_it_runs(sql: &str) -> String {
    let format = sql.replace('%', "%%");
    let call = if format.contains(OWNER) {
        let format = format.replace(OWNER, "%2$I").replace(NAME, "%1$I");
        format!("EXECUTE pg_catalog.format({}, pg_catalog.current_database(), ({OWNER_OF_THIS}));", quoted("sql", &format))
    } else {
        let format = format.replace(NAME, "%I");
        format!("EXECUTE pg_catalog.format({}, pg_catalog.current_database());", quoted("sql", &format))
    };
    format!("DO {}", quoted("do", &format!("\nBEGIN\n    {call}\nEND\n")))
}

/// The text between dollars, with a tag that is not in it.
fn quoted(tag: &str, text: &str) -> String {
    let tags = std::iter::once(format!("${tag}$")).chain((1..).map(|number| format!("${tag}{number}$")));
    // The end of the text and the tag together may have the tag in them too.
    let fits = |tag: &String| format!("{text}{tag}").find(tag.as_str()) == Some(text.len());
    tags.into_iter().find(fits).map(|tag| format!("{tag}{text}{tag}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_about_the_database_they_run_in() {
        let setting = ObjectId::new(Kind::DatabaseSetting, &["", "app.rate"]);
        let sql = format!("ALTER DATABASE {NAME} SET \"app.rate\" TO '5%'");
        let actions = named(vec![Action::create(&setting, sql)]);
        let expected = "DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET \"app.rate\" TO '5%%'$sql$, pg_catalog.current_database());
END
$do$";
        assert_eq!(actions[0].sql, expected);
        assert_eq!(actions[0].kept(), "ALTER DATABASE this_database SET \"app.rate\" TO '5%'");
    }

    #[test]
    fn tags_are_not_in_the_text() {
        assert_eq!(quoted("sql", "a $sql$ b"), "$sql1$a $sql$ b$sql1$");
        assert_eq!(quoted("sql", "a $sql"), "$sql1$a $sql$sql1$");
        assert_eq!(quoted("sql", "a $"), "$sql$a $$sql$");
    }
}

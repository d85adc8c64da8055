//! Role: whom the server knows. It belongs to all databases of the server, and is read only where that is asked for. What it
//! proves itself with is never read.

mod named;

use serde::{Deserialize, Serialize};

pub(crate) use self::named::{edges, named};
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context, Hazard};

/// The fields of a role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// Whether nothing is forbidden to it.
    pub superuser: bool,
    /// Whether it may create databases.
    pub create_db: bool,
    /// Whether it may create roles.
    pub create_role: bool,
    /// Whether new memberships of it give it what the other role may do.
    pub inherit: bool,
    /// Whether sessions may begin with it.
    pub login: bool,
    /// Whether it may begin streaming replication.
    pub replication: bool,
    /// Whether row-level security leaves it alone.
    pub bypass_rls: bool,
    /// How many sessions it may have at a time; -1 for any number.
    pub connection_limit: i32,
    /// Until when its password is good; `None` for ever.
    pub valid_until: Option<String>,
}

impl Model for Role {
    const KIND: Kind = Kind::Role;
    const QUERY: &'static str = include_str!("role.sql");
    const USED_BY_CODE: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, self.statement("CREATE", id, &Self::new())).early()]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let message = format!(
            "drops {id} with its password and its settings, which fails as long as another database of the server has \
             something of it"
        );
        let drop = Action::drop(id, format!("DROP ROLE {}", id.sql()));
        vec![drop.hazard("data-loss", message).closing()]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        let what = changed.join(", ").replace('_', " ");
        Alter::InPlace(vec![Action::alter(id, self.statement("ALTER", id, old), what)])
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER ROLE {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, _cx: &Context<'_>) -> Vec<Hazard> {
        let Some(new) = new else { return Vec::new() };
        let before = old.cloned().unwrap_or_else(Self::new);
        let gained: Vec<&str> = new.powers().into_iter().filter(|power| !before.powers().contains(power)).collect();
        let widened = || Hazard::new("privilege-widened", format!("makes {id} {}", gained.join(", ")));
        let shut_out = || Hazard::new("breaks-running-code", format!("no session can begin with {id} any more"));
        let is_shut_out = before.login && !new.login;
        [(!gained.is_empty()).then(widened), is_shut_out.then(shut_out)].into_iter().flatten().collect()
    }
}

impl Role {
    /// As `CREATE ROLE` makes it when nothing else is said.
    fn new() -> Self {
        Self {
            superuser: false,
            create_db: false,
            create_role: false,
            inherit: true,
            login: false,
            replication: false,
            bypass_rls: false,
            connection_limit: -1,
            valid_until: None,
        }
    }

    fn statement(&self, verb: &str, id: &ObjectId, old: &Self) -> String {
        let options = self.options(old);
        let with = if options.is_empty() { "" } else { " WITH " };
        format!("{verb} ROLE {}{with}{}", id.sql(), options.join(" "))
    }

    /// The options that lead here from another state.
    fn options(&self, old: &Self) -> Vec<String> {
        let pairs = self.switches().into_iter().zip(old.switches());
        let switched = pairs.filter(|(new, old)| new != old);
        let mut options: Vec<String> =
            switched.map(|((word, is_on), _)| format!("{}{word}", if is_on { "" } else { "NO" })).collect();
        if self.connection_limit != old.connection_limit {
            options.push(format!("CONNECTION LIMIT {}", self.connection_limit));
        }
        if self.valid_until != old.valid_until {
            let until = self.valid_until.as_deref().unwrap_or("infinity");
            options.push(format!("VALID UNTIL {}", literal(until)));
        }
        options
    }

    fn switches(&self) -> [(&'static str, bool); 7] {
        [
            ("SUPERUSER", self.superuser),
            ("CREATEDB", self.create_db),
            ("CREATEROLE", self.create_role),
            ("INHERIT", self.inherit),
            ("LOGIN", self.login),
            ("REPLICATION", self.replication),
            ("BYPASSRLS", self.bypass_rls),
        ]
    }

    /// What lets it see or do what others may not.
    fn powers(&self) -> Vec<&'static str> {
        let powers = ["SUPERUSER", "CREATEROLE", "REPLICATION", "BYPASSRLS"];
        self.switches().into_iter().filter(|(word, is_on)| *is_on && powers.contains(word)).map(|(word, _)| word).collect()
    }
}

/// The id of the role with this name.
pub(crate) fn id_of(name: &str) -> ObjectId {
    ObjectId::new(Kind::Role, &[name])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_said() {
        let id = id_of("App");
        let plain = Role::new();
        assert_eq!(plain.statement("CREATE", &id, &plain), "CREATE ROLE \"App\"");
        let other = Role {
            inherit: false,
            login: true,
            connection_limit: 5,
            valid_until: Some("2030-01-01 00:00:00+00".to_owned()),
            ..Role::new()
        };
        assert_eq!(
            other.statement("ALTER", &id, &plain),
            "ALTER ROLE \"App\" WITH NOINHERIT LOGIN CONNECTION LIMIT 5 VALID UNTIL '2030-01-01 00:00:00+00'"
        );
        assert_eq!(
            plain.statement("ALTER", &id, &other),
            "ALTER ROLE \"App\" WITH INHERIT NOLOGIN CONNECTION LIMIT -1 VALID UNTIL 'infinity'"
        );
    }
}

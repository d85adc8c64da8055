//! Grant.

mod dependent;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Object, ObjectId};
use crate::kind::default_privilege::InForce;
use crate::kind::privilege::{Access, PUBLIC, Privileges, grantee_label, grantee_sql};
use crate::kind::target::Target;
use crate::catalog::Reader;
use crate::kind::{Alter, Body, Kind, Model, Since, database, owner, privilege};
use crate::plan::{Action, Context, Hazard};

/// The fields of a grant: what one grantee may do with one object or column.
///
/// There is one only where that differs from what the grantee may do when nobody granted or revoked anything, so the
/// lists may be empty: a function that the public may not call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Grant {
    /// Sorted.
    pub privileges: Vec<String>,
    /// Those of them that the grantee may grant to others, sorted.
    pub grantable: Vec<String>,
    /// What it has when nobody granted or revoked anything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standard: Vec<String>,
    /// Who granted it, other than the owner.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grantors: Vec<String>,
    /// Whether the target is a procedure: its id does not tell.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub procedure: bool,
}

impl Model for Grant {
    const KIND: Kind = Kind::Grant;
    const QUERY: &'static str = include_str!("grant.sql");
    const UNCOMPARED: &'static [&'static str] = &["standard", "grantors", "procedure"];

    fn label(id: &ObjectId) -> String {
        Target::of(id).map_or_else(
            || super::plain_label(id),
            |(target, [grantee])| format!("grant on {} to {}", target.label(), grantee_label(grantee)),
        )
    }

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let old = self.initial(id, cx);
        let statements = self.access(id, cx.to).statements(&old, &self.held(cx));
        let create =
            |sql: String| Action::create(id, &*sql).because(reason(id, &sql)).requiring(comes_after(id));
        statements.into_iter().map(create).collect()
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let (old, new) = (self.held(cx), self.standard(cx));
        let followers = dependent::followers(id, cx);
        let access = Access { cascade: !followers.is_empty(), ..self.access(id, cx.from) };
        let drop = |sql: String| Action::drop(id, &*sql).because(reason(id, &sql));
        let mut actions: Vec<Action> = access.statements(&old, &new).into_iter().map(drop).collect();
        actions.extend(dependent::retract(self, &old.lost_in(&new), id, cx));
        actions.extend(dependent::regrant_columns(&old.lost_in(&new), id, cx));
        actions.extend(dependent::regrant(&followers, id, cx));
        actions
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        let Some(body) = new.or(old) else { return Vec::new() };
        let Some((target, [grantee])) = Target::of(id) else { return Vec::new() };
        if grantee == privilege::OWNER || !cx.parent(id).is_some_and(|target| cx.keeps(&target.id)) {
            return Vec::new();
        }
        let held = |grant: Option<&Self>| grant.map_or_else(|| body.standard(cx), |grant| grant.held(cx));
        let gained = held(new).lost_in(&held(old));
        privilege::widened(&gained, &format!("on {}", target.label()), grantee).into_iter().collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let (was, is) = (old.held(cx), self.held(cx));
        let takes = !was.lost_in(&is).is_empty() || !was.ungrantable_in(&is).is_empty();
        let followers = if takes { dependent::followers(id, cx) } else { Vec::new() };
        let access = Access { cascade: !followers.is_empty(), ..self.access(id, cx.to) };
        let alter = |sql: String| change(id, &sql, "").producing([id.clone()]).requiring(comes_after(id));
        let mut actions: Vec<Action> = access.statements(&was, &is).into_iter().map(alter).collect();
        actions.extend(dependent::retract(old, &was.lost_in(&is), id, cx));
        actions.extend(dependent::regrant_columns(&was.lost_in(&is), id, cx));
        actions.extend(dependent::regrant(&followers, id, cx));
        Alter::InPlace(actions)
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        privilege::since(&self.privileges, &self.standard)
    }
}

impl Grant {
    fn of(held: &Privileges, standard: &Privileges) -> Self {
        let ((privileges, grantable), (standard, _)) = (held.lists(), standard.lists());
        Self { privileges, grantable, standard, grantors: Vec::new(), procedure: false }
    }

    fn held(&self, cx: &Context<'_>) -> Privileges {
        Privileges::new(&self.privileges, &self.grantable).known(cx.version)
    }

    fn standard(&self, cx: &Context<'_>) -> Privileges {
        Privileges::new(&self.standard, &[]).known(cx.version)
    }

    /// What the grantee has before anything is granted or revoked: on an object that the plan creates, default
    /// privileges have a say.
    fn initial(&self, id: &ObjectId, cx: &Context<'_>) -> Privileges {
        let standard = self.standard(cx);
        let Some((target, [grantee])) = Target::of(id) else { return standard };
        let Some(class) = target.class().filter(|_| is_new(&target, cx)) else { return standard };
        initial(&target, class, grantee, &standard, &InForce::during(cx))
    }

    /// `catalog` is where the owner's name is taken from: that of before for what is revoked first.
    fn access(&self, id: &ObjectId, catalog: &Catalog) -> Access {
        access(id, self.procedure, catalog)
    }
}

/// A statement that changes a grant; `why` ends the sentence.
fn change(id: &ObjectId, sql: &str, why: &str) -> Action {
    Action::alter(id, sql, "privileges").because(reason(id, sql) + why)
}

fn reason(id: &ObjectId, sql: &str) -> String {
    let Some((target, [grantee])) = Target::of(id) else { return String::new() };
    let (verb, preposition) = if sql.starts_with("REVOKE") { ("revoke", "from") } else { ("grant", "to") };
    format!("{verb} on {} {preposition} {}", target.label(), grantee_label(grantee))
}

fn access(id: &ObjectId, procedure: bool, catalog: &Catalog) -> Access {
    let (on, column, grantee) = Target::of(id)
        .map(|(target, [grantee])| {
            let owned = target.owned();
            let of_database = owned.kind == Kind::Database;
            let owner = if of_database { database::OWNER.to_owned() } else { owner::sql_of(catalog, &owned) };
            (target.grant_sql(procedure), target.column().map(str::to_owned), grantee_sql(grantee, &owner))
        })
        .unwrap_or_default();
    Access { prefix: String::new(), on, column, grantee, cascade: false }
}

/// A new owner takes over what it was granted, so it comes first; and revoking a privilege on a table takes it from the
/// grantee on every column, so that comes before what is granted on columns.
fn comes_after(id: &ObjectId) -> Vec<ObjectId> {
    let Some((target, [grantee])) = Target::of(id) else { return Vec::new() };
    let owner = owner::id_of(&target.owned());
    [owner].into_iter().chain(target.grant_on_whole(grantee)).collect()
}

/// What a grantee has on an object that was just created.
fn initial(
    target: &Target<'_>,
    class: &str,
    grantee: &str,
    standard: &Privileges,
    in_force: &InForce<'_>,
) -> Privileges {
    let none = Privileges::default();
    let own = if is_first_schema(&target.id()) && grantee == PUBLIC { &none } else { standard };
    in_force.initial(class, target.schema(), grantee, own)
}

/// Whether the target comes into being in the plan: with its object, or the sequence of a column that becomes an
/// identity column.
fn is_new(target: &Target<'_>, cx: &Context<'_>) -> bool {
    let id = target.id();
    cx.creates(&id)
        || (target.is_part() && cx.from.get(&id).is_some_and(|object| identity_sequence(object).is_none()))
}

fn identity_sequence(object: &Object) -> Option<&str> {
    match &object.body {
        Body::Column(column) => column.sequence.as_ref().map(|sequence| sequence.name.as_str()),
        _ => None,
    }
}

/// The schema that comes with a database: unlike one that is created, everyone may use it.
fn is_first_schema(id: &ObjectId) -> bool {
    id.kind == Kind::Schema && id.name() == "public"
}

fn first_schema_standard(cx: &Context<'_>) -> Privileges {
    let privileges = if cx.version.major() >= 15 { vec!["USAGE"] } else { vec!["CREATE", "USAGE"] };
    Privileges::new(&privileges.into_iter().map(str::to_owned).collect::<Vec<_>>(), &[])
}

fn grant_of(object: &Object) -> Option<&Grant> {
    match &object.body {
        Body::Grant(grant) => Some(grant),
        _ => None,
    }
}

/// The id under which a grant on what `object` brings into being is found, without the grantee.
fn grants_on(object: &Object) -> ObjectId {
    match identity_sequence(object) {
        Some(sequence) => ObjectId::attached(Kind::Grant, &object.id, &["sequence", sequence, ""]),
        None => ObjectId::attached(Kind::Grant, &object.id, &[""]),
    }
}

/// Takes back from a new object what default privileges give to those whom `to` gives nothing of the kind.
pub(crate) fn implied(object: &Object, cx: &Context<'_>) -> Vec<Action> {
    let any = grants_on(object);
    let Some((target, [_])) = Target::of(&any) else { return Vec::new() };
    let Some(class) = target.class().filter(|_| is_new(&target, cx)) else { return Vec::new() };
    let in_force = InForce::during(cx);
    let mut grantees = in_force.grantees(class, target.schema());
    if is_first_schema(&object.id) {
        grantees.insert(PUBLIC.to_owned(), first_schema_standard(cx));
    }
    let mut actions = Vec::new();
    for (grantee, standard) in grantees {
        let id = any.with_name(&grantee);
        if cx.to.contains(&id) {
            continue;
        }
        let mut access = access(&id, false, cx.to);
        // Whether it is a procedure does not matter in this word.
        access.on = access.on.replacen("FUNCTION ", "ROUTINE ", 1);
        for sql in access.statements(&initial(&target, class, &grantee, &standard, &in_force), &standard) {
            // About an object that stays, it comes after what alters that.
            let about = if cx.creates(&object.id) { &id } else { &object.id };
            let reason = reason(&id, &sql) + ": not as default privileges have it";
            let action = Action::alter(about, sql, "privileges").because(reason);
            actions.push(action.requiring([object.id.clone()]).producing([id.clone()]));
        }
    }
    actions
}

/// Whether it is a grant to `role` on what belongs to the reading role, and that is `role`: an owner needs no grants. The
/// database itself belongs to another there, perhaps.
pub(crate) fn is_owners(reader: Reader<'_>, id: &ObjectId, catalog: &Catalog) -> bool {
    let Some((target, [grantee])) = Target::of(id) else { return false };
    if target.id().kind == Kind::Database {
        return reader.owner == Some(grantee);
    }
    let role = reader.role;
    grantee == role && owner::role_of(catalog, &target.owned()).is_none_or(|owner| owner == role)
}

/// Whether it is a grant to the role that the target belongs to, by its name.
pub(crate) fn is_to_the_owner(id: &ObjectId, catalog: &Catalog) -> bool {
    let Some((target, [grantee])) = Target::of(id) else { return false };
    owner::role_of(catalog, &target.owned()) == Some(grantee)
}

/// The grants that a new object gets in a database with the default privileges of `catalog`.
pub(crate) fn given(object: &Object, catalog: &Catalog) -> Vec<Object> {
    let any = grants_on(object);
    let Some((target, [_])) = Target::of(&any) else { return Vec::new() };
    let Some(class) = target.class() else { return Vec::new() };
    let in_force = InForce::of(catalog);
    let grantees = in_force.grantees(class, target.schema()).into_iter();
    let grants = grantees.filter_map(|(grantee, standard)| {
        let held = initial(&target, class, &grantee, &standard, &in_force);
        let body = Body::Grant(Arc::new(Grant::of(&held, &standard)));
        (held != standard).then(|| Object {
            id: any.with_name(&grantee),
            parent: Some(object.id.clone()),
            body,
        })
    });
    grants.collect()
}

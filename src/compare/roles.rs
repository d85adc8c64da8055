//! Roles: which of them are compared, and what people should know of a plan that changes some.

use std::collections::BTreeSet;

use super::Rename;
use crate::catalog::{Catalog, Object};
use crate::diagnostic::Diagnostic;
use crate::kind::Kind;
use crate::kind::role::{self, Role};
use crate::plan::{Plan, Verb};
use crate::scratch::FIRST_SUPERUSER;

/// The names of the roles that a catalog has.
pub(super) fn names(catalog: &Catalog) -> BTreeSet<String> {
    catalog.of_kind(Kind::Role).iter().map(|object| object.id.name().to_owned()).collect()
}

/// The names that roles of servers and scratches are made with: nothing can be said of a role that is called so.
pub(super) fn reserved<'a>(catalogs: impl IntoIterator<Item = &'a Catalog>) -> BTreeSet<String> {
    let first = catalogs.into_iter().filter_map(|catalog| catalog.first_superuser.clone());
    first.chain([FIRST_SUPERUSER.to_owned()]).collect()
}

/// The catalog with no other roles than these, and nothing that is about others alone. What a scratch is made of brings
/// roles along that nobody declared: they were only named.
pub(super) fn only(catalog: Catalog, known: &BTreeSet<String>) -> Catalog {
    let others = names(&catalog).difference(known).cloned().collect();
    without(catalog, &others)
}

/// The catalog without these roles and what is about them alone.
fn without(catalog: Catalog, names: &BTreeSet<String>) -> Catalog {
    if names.is_empty() {
        return catalog;
    }
    catalog.retain(|object| !is_about(object, names))
}

fn is_about(object: &Object, names: &BTreeSet<String>) -> bool {
    object.id.kind.is_of_server() && role::named(object).into_iter().any(|role| names.contains(role))
}

/// `to` with the roles of `from` that are left alone, and what is told of those.
///
/// A server serves other databases too, so what `from` has on a live one and `to` does not declare stays as it is; so does what
/// `to` does not declare and goes on to name.
pub(super) fn settle(
    from: &Catalog,
    to: Catalog,
    is_live: bool,
    renames: &BTreeSet<Rename>,
) -> (Catalog, Option<Diagnostic>) {
    if !from.extent.roles {
        return (to, None);
    }
    let renamed = renames.iter().filter(|rename| rename.old.kind == Kind::Role);
    let renamed: BTreeSet<&str> = renamed.map(|rename| rename.old.name()).collect();
    let declared = names(&to);
    let needed: BTreeSet<&str> =
        to.objects().iter().filter(|object| !object.id.kind.is_of_server()).flat_map(role::named).collect();
    let stays = |name: &String| {
        !declared.contains(name)
            && !renamed.contains(name.as_str())
            && (is_live || needed.contains(name.as_str()))
    };
    let left: BTreeSet<String> = names(from).into_iter().filter(stays).collect();
    (with_left(from, &to, &left, is_live), undeclared(&left))
}

/// `to` with what `from` has of these roles; of a live one also with what is for everyone on the server.
fn with_left(from: &Catalog, to: &Catalog, left: &BTreeSet<String>, is_live: bool) -> Catalog {
    let is_for_everyone =
        |object: &Object| is_live && object.id.kind.is_of_server() && role::named(object).is_empty();
    let is_below = |object: &Object| {
        let parent = object.parent.as_ref().and_then(|parent| from.get(parent));
        parent.is_some_and(|parent| is_about(parent, left))
    };
    let taken = |object: &&Object| {
        let is_taken = is_about(object, left) || is_below(object) || is_for_everyone(object);
        is_taken && !to.contains(&object.id)
    };
    let mut builder = to.builder();
    builder.copy(to, to.objects().iter().map(|object| Some(object.clone())));
    for object in from.objects().iter().filter(taken) {
        for on in from.depends(&object.id) {
            builder.edge(object.id.clone(), on.id.clone());
        }
        builder.push(object.clone());
    }
    // What names a role that is here only now depends on it.
    builder.relate(role::edges);
    builder.finish()
}

/// That roles of reserved names are there.
pub(super) fn made_with(names: &BTreeSet<String>) -> Option<Diagnostic> {
    let message = format!("left alone, as a server is made with a role of this name: {}", listed(names)?);
    Some(Diagnostic::note(message).code("not-managed"))
}

fn undeclared(names: &BTreeSet<String>) -> Option<Diagnostic> {
    let message =
        format!("roles that the desired state does not declare stay as they are: {}", listed(names)?);
    Some(
        Diagnostic::note(message)
            .code("not-managed")
            .help("declare one with CREATE ROLE to have it compared"),
    )
}

/// That something is said of roles, and nobody says what those are.
pub(super) fn of_undeclared(catalog: &Catalog, declared: &BTreeSet<String>) -> Option<Diagnostic> {
    let is_undeclared = |object: &Object| {
        role::named(object).into_iter().any(|role| !declared.contains(role) && is_there(role, catalog))
    };
    let of_server = catalog
        .objects()
        .iter()
        .filter(|object| object.id.kind.is_of_server() && object.id.kind != Kind::Role);
    let names: BTreeSet<String> =
        of_server.filter(|object| is_undeclared(object)).map(|object| object.id.to_string()).collect();
    let message = format!("left alone, as no CREATE ROLE declares the role: {}", listed(&names)?);
    Some(
        Diagnostic::note(message)
            .code("not-managed")
            .help("declare all roles that it names to have it compared"),
    )
}

fn is_there(role: &str, catalog: &Catalog) -> bool {
    catalog.contains(&role::id_of(role))
}

/// That files as a start name roles, and only files as an end say what they are.
pub(super) fn assumed(names: &BTreeSet<String>) -> Option<Diagnostic> {
    let message = format!(
        "roles that `from` names and only `to` declares are taken to be there as CREATE ROLE makes them: {}",
        listed(names)?
    );
    Some(
        Diagnostic::note(message)
            .code("assumed-roles")
            .help("plan from the live database, or declare them on both sides"),
    )
}

/// What people should know of the plan.
pub(super) fn notes(plan: &Plan, to: &Catalog) -> impl Iterator<Item = Diagnostic> {
    [without_password(plan, to), renamed(plan)].into_iter().flatten()
}

fn without_password(plan: &Plan, to: &Catalog) -> Option<Diagnostic> {
    let created = plan.actions().filter(|action| action.verb == Verb::Create).map(|action| &action.about);
    let logs_in = created.filter(|id| to.model::<Role>(id).is_some_and(|role| role.login));
    let names: BTreeSet<String> = logs_in.map(|id| id.name().to_owned()).collect();
    let message = format!("new roles that may log in have no password: {}", listed(&names)?);
    let help = "set one after the plan, as with \\password in psql: plans and files have none";
    Some(Diagnostic::note(message).code("no-password").help(help))
}

fn renamed(plan: &Plan) -> Option<Diagnostic> {
    let renames =
        plan.actions().filter(|action| action.verb == Verb::Rename && action.about.kind == Kind::Role);
    let names: BTreeSet<String> = renames.map(|action| action.about.name().to_owned()).collect();
    let message = format!("a role that is renamed loses a password that is kept as MD5: {}", listed(&names)?);
    Some(Diagnostic::note(message).code("no-password").help("set it again after the plan"))
}

fn listed(names: &BTreeSet<String>) -> Option<String> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

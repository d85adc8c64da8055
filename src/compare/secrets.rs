//! What is told of secrets: those that a script has, and what the connected role may not see.

use crate::catalog::{Catalog, Object};
use crate::diagnostic::Diagnostic;
use crate::kind::Kind;
use crate::plan::Plan;

/// The code of both notes.
const UNSEEN: &str = "unseen";

/// That the script of the plan has secrets in it.
pub(super) fn note(plan: &Plan) -> Option<Diagnostic> {
    let about: Vec<String> =
        plan.actions().filter(|action| action.has_secret()).map(|action| action.about.to_string()).collect();
    let message = "the SQL script of this plan holds secrets, as it could not run without; everything else has ******** in their place";
    let note = || Diagnostic::note(message).code("secret-in-script").detail(about.join(", "));
    (!about.is_empty()).then(|| note().help("keep the script as safe as the secrets, or leave these out with --exclude and run their statements by hand"))
}

/// What is not compared because the role that reads one side may not see it.
pub(super) fn unseen(from: &Catalog, to: &Catalog) -> Option<Diagnostic> {
    let both = perhaps(from).filter_map(|object| Some((object, to.get(&object.id)?)));
    let hidden = both.filter(|(old, new)| old.body.is_unseen() || new.body.is_unseen());
    let names: Vec<String> = hidden.map(|(object, _)| object.id.to_string()).collect();
    let message =
        "the role that reads the database may not see these options: they are neither compared nor changed";
    told(message, &names)
}

/// The same of one catalog.
pub(super) fn hidden(catalog: &Catalog) -> Option<Diagnostic> {
    let hidden = perhaps(catalog).filter(|object| object.body.is_unseen());
    let names: Vec<String> = hidden.map(|object| object.id.to_string()).collect();
    told("the role that reads the database may not see these options: they are left out here", &names)
}

fn perhaps(catalog: &Catalog) -> impl Iterator<Item = &Object> {
    Kind::perhaps_unseen().flat_map(|kind| catalog.of_kind(kind))
}

fn told(message: &str, names: &[String]) -> Option<Diagnostic> {
    let note = || Diagnostic::note(message).code(UNSEEN).detail(names.join(", "));
    (!names.is_empty()).then(|| {
        note()
            .help("connect as a superuser; for user mappings, as the owner of the server or the mapped role")
    })
}

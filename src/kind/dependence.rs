//! `DEPENDS ON EXTENSION`: the object goes when the extension goes.

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::Kind;
use crate::plan::Action;

/// Statements that change the extensions `id` depends on; `alter` is how they begin: `ALTER TRIGGER x ON public.t`.
pub(crate) fn change(
    id: &ObjectId,
    alter: &str,
    old: Option<&[String]>,
    new: Option<&[String]>,
) -> Vec<Action> {
    let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
    let mut actions = Vec::new();
    for name in old.iter().filter(|name| !new.contains(name)) {
        let sql = format!("{alter} NO DEPENDS ON EXTENSION {}", ident(name));
        let what = format!("no longer goes with extension {name}");
        actions.push(Action::alter(id, sql, what).releasing([extension(name)]));
    }
    for name in new.iter().filter(|name| !old.contains(name)) {
        let sql = format!("{alter} DEPENDS ON EXTENSION {}", ident(name));
        let what = format!("goes with extension {name}");
        actions.push(Action::alter(id, sql, what).requiring([extension(name)]));
    }
    actions
}

/// The action as one that redefines the object: `CREATE OR REPLACE` of a function or a trigger forgets which extensions it goes with.
pub(crate) fn forgetting(redefine: Action, extensions: &mut Option<&[String]>) -> Action {
    redefine.releasing(extensions.take().unwrap_or_default().iter().map(extension))
}

fn extension(name: &String) -> ObjectId {
    ObjectId::new(Kind::Extension, &[name])
}

//! How columns get to another type.

use super::Request;
use crate::catalog::Catalog;
use crate::kind::Kind;
use crate::kind::type_swap::online::STRATEGY;
use crate::plan::{Intent, Intents};

/// How columns get to another type, or to an enum that loses values or changes their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strategy {
    /// Each table is written anew once, in one transaction.
    #[default]
    Rewrite,
    /// A column beside each is filled while the table is in use, and takes its place.
    Column,
}

/// Says of every enum, and of every column, that columns are moved by columns beside them, if the request does.
pub(super) fn say(request: &Request, to: &Catalog, intents: &mut Intents) {
    let strategies = [(request.enum_strategy, Kind::Enum), (request.type_strategy, Kind::Column)];
    for (_, kind) in strategies.into_iter().filter(|(strategy, _)| *strategy == Strategy::Column) {
        let (keyword, text) = STRATEGY;
        for object in to.of_kind(kind) {
            let (keyword, text) = (keyword.to_owned(), text.to_owned());
            intents.add(Intent { about: object.id.clone(), keyword, text });
        }
    }
}

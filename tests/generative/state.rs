//! What can be asked of a state, and how it is kept whole.

use std::collections::BTreeSet;

use crate::model::{Column, Constraint, Family, Item, Operator, State, Table, Type, Uid, What};

impl State {
    pub(crate) fn what(&self, uid: Uid) -> Option<&What> {
        self.items.get(&uid).map(|item| &item.what)
    }

    pub(crate) fn name(&self, uid: Uid) -> &str {
        self.items.get(&uid).map(|item| item.name.as_str()).unwrap_or_default()
    }

    pub(crate) fn parent(&self, uid: Uid) -> Option<Uid> {
        self.items.get(&uid).and_then(|item| item.parent)
    }

    pub(crate) fn select(&self, wanted: impl Fn(&What) -> bool) -> Vec<Uid> {
        self.items.iter().filter(|(_, item)| wanted(&item.what)).map(|(uid, _)| *uid).collect()
    }

    pub(crate) fn children(&self, parent: Uid) -> impl Iterator<Item = (Uid, &Item)> {
        self.items.iter().filter(move |(_, item)| item.parent == Some(parent)).map(|(uid, item)| (*uid, item))
    }

    pub(crate) fn table(&self, uid: Uid) -> Option<&Table> {
        match self.what(uid) {
            Some(What::Table(table)) => Some(table),
            _ => None,
        }
    }

    pub(crate) fn column(&self, uid: Uid) -> Option<&Column> {
        match self.what(uid) {
            Some(What::Column(column)) => Some(column),
            _ => None,
        }
    }

    pub(crate) fn constraint(&self, uid: Uid) -> Option<&Constraint> {
        match self.what(uid) {
            Some(What::Constraint(constraint)) => Some(constraint),
            _ => None,
        }
    }

    /// Whether the operator takes two operands.
    pub(crate) fn is_binary(&self, operator: &Operator) -> bool {
        matches!(self.what(operator.function), Some(What::Function(function)) if function.arguments.len() == 2)
    }

    /// Whether the column has ranges in it.
    pub(crate) fn is_range(&self, column: Uid) -> bool {
        match self.column(column).map(|column| &column.type_) {
            Some(Type::Plain("int4range")) => true,
            Some(Type::User(uid)) => matches!(self.what(*uid), Some(What::Range { .. })),
            _ => false,
        }
    }

    /// A table's own columns in their order.
    pub(crate) fn own_columns(&self, table: Uid) -> Vec<Uid> {
        let mut columns: Vec<(usize, Uid)> = self
            .children(table)
            .filter_map(|(uid, item)| match &item.what {
                What::Column(column) => Some((column.position, uid)),
                _ => None,
            })
            .collect();
        columns.sort_unstable();
        columns.into_iter().map(|(_, uid)| uid).collect()
    }

    /// All columns of a relation, those of its ancestors first.
    pub(crate) fn columns(&self, relation: Uid) -> Vec<Uid> {
        match self.what(relation) {
            Some(What::Table(table)) => {
                let mut columns: Vec<Uid> = table.above().flat_map(|above| self.columns(above)).collect();
                columns.extend(self.own_columns(relation));
                columns
            }
            Some(What::View(_)) => self
                .children(relation)
                .filter(|(_, item)| matches!(item.what, What::Output { .. }))
                .map(|(uid, _)| uid)
                .collect(),
            _ => Vec::new(),
        }
    }

    pub(crate) fn family(&self, type_: &Type) -> Family {
        match type_ {
            Type::Plain("smallint" | "integer" | "bigint") => Family::Int,
            Type::Plain("numeric(12,2)" | "numeric" | "double precision" | "real") => Family::Num,
            Type::Plain("text" | "character varying(40)" | "character varying(80)" | "character varying") => {
                Family::Text
            }
            Type::Plain(
                "date"
                | "timestamp without time zone"
                | "timestamp with time zone"
                | "timestamp(3) with time zone",
            ) => Family::Time,
            Type::Plain("boolean") => Family::Bool,
            Type::User(uid) => match self.what(*uid) {
                Some(What::Domain { base, .. }) => self.family(base),
                Some(What::Enum { .. }) => Family::Enum,
                _ => Family::Other,
            },
            Type::Plain(_) | Type::Array(_) => Family::Other,
        }
    }

    pub(crate) fn column_family(&self, uid: Uid) -> Family {
        match self.what(uid) {
            Some(What::Column(column)) => self.family(&column.type_),
            Some(What::Output { family, .. }) => *family,
            _ => Family::Other,
        }
    }

    /// The schema an item is in, itself for a schema.
    pub(crate) fn schema_of(&self, uid: Uid) -> Option<Uid> {
        let mut at = uid;
        while let Some(parent) = self.parent(at) {
            at = parent;
        }
        matches!(self.what(at), Some(What::Schema)).then_some(at)
    }

    pub(crate) fn remove(&mut self, uid: Uid) {
        self.items.remove(&uid);
        self.prune();
    }

    pub(crate) fn prune(&mut self) {
        loop {
            // One name to a schema is given away after another: of two, the later goes.
            let mut names = BTreeSet::new();
            let gone: Vec<Uid> = self
                .items
                .iter()
                .filter(|(uid, item)| {
                    !crate::valid::holds(self, **uid, item)
                        || !names.insert(crate::valid::scope(self, **uid, item))
                })
                .map(|(uid, _)| *uid)
                .collect();
            if gone.is_empty() {
                return;
            }
            for uid in gone {
                self.items.remove(&uid);
            }
        }
    }
}

//! Random edits of a state: what people do to schemas, and what they do not.

mod change;

use crate::grow::Grower;
use crate::model::{Family, State, Type, Uid, What};

/// Parts of the bounds of first partitions, and what takes more rows.
const WIDER: [(&str, &str); 3] = [
    ("FROM (0)", "FROM (-5)"),
    ("FROM ('2024-01-01')", "FROM ('2023-01-01')"),
    ("IN ('v1', ", "IN ('v0', 'v1', "),
];

impl Grower {
    /// One edit. It may come to nothing.
    pub(crate) fn edit(&mut self) {
        match self.rng.below(100) {
            0..26 => _ = self.anything(),
            26..40 => self.remove_one(),
            40..68 => self.change_one(),
            68..78 => self.retype_one(),
            78..85 => self.rename_one(),
            85..92 => self.recomment_one(),
            92..94 => self.move_one(),
            94..97 => self.reuse_name(),
            _ => self.repartition(),
        }
        self.state.prune();
    }

    fn any(&mut self) -> Option<Uid> {
        let all: Vec<Uid> = self.state.items.keys().copied().collect();
        self.rng.pick(&all)
    }

    fn remove_one(&mut self) {
        let Some(uid) = self.any() else { return };
        // To remove a schema or a table leaves little to look at.
        let large = matches!(self.state.what(uid), Some(What::Schema | What::Table(_)));
        if self.state.name(uid) != "public" && (!large || self.rng.chance(30)) {
            self.state.remove(uid);
        }
    }

    fn rename_one(&mut self) {
        let Some(uid) = self.any() else { return };
        let fixed = matches!(
            self.state.what(uid),
            Some(
                What::Extension { .. }
                    | What::Grant { .. }
                    | What::DefaultPrivilege { .. }
                    | What::Setting(_)
            )
        );
        if fixed
            || self.state.name(uid) == "public"
            || matches!(self.state.what(uid), Some(What::Schema)) && self.rng.chance(80)
        {
            return;
        }
        let is_operator = matches!(self.state.what(uid), Some(What::Operator(_)));
        let name = if is_operator { self.operator_name() } else { self.fresh_name() + "n" };
        if let Some(item) = self.state.items.get_mut(&uid) {
            item.name = name;
        }
        self.next += 1;
    }

    fn recomment_one(&mut self) {
        let Some(uid) = self.any() else { return };
        let comment = self.rng.chance(70).then(|| self.comment());
        if let Some(item) = self.state.items.get_mut(&uid) {
            item.comment = comment;
        }
    }

    fn move_one(&mut self) {
        let movable = |what: &What| {
            what.is_relation()
                || matches!(
                    what,
                    What::Enum { .. }
                        | What::Function(_)
                        | What::Domain { .. }
                        | What::Range { .. }
                        | What::Collation { .. }
                        | What::Operator(_)
                )
        };
        let found = self.state.select(movable);
        let (Some(uid), Some(schema)) = (self.rng.pick(&found), self.schema()) else { return };
        if let Some(item) = self.state.items.get_mut(&uid) {
            item.parent = Some(schema);
        }
    }

    /// Something new takes the name of something that goes.
    fn reuse_name(&mut self) {
        let named = |what: &What| {
            what.is_relation()
                || matches!(
                    what,
                    What::Enum { .. } | What::Domain { .. } | What::Sequence { .. } | What::Index(_)
                )
        };
        let found = self.state.select(named);
        let Some(old) = self.rng.pick(&found) else { return };
        let (name, schema) = (self.state.name(old).to_owned(), self.state.schema_of(old));
        self.state.remove(old);
        let before: Vec<Uid> = self.state.items.keys().copied().collect();
        for _ in 0..6 {
            self.anything();
        }
        let new = self.state.select(named).into_iter().find(|uid| !before.contains(uid));
        if let Some(item) = new.and_then(|uid| self.state.items.get_mut(&uid)) {
            item.name = name;
            if item.what.is_relation() {
                item.parent = schema;
            }
        }
    }

    /// A partition more, one less, or one that becomes a table of its own.
    fn repartition(&mut self) {
        let roots = self.state.select(|what| matches!(what, What::Table(t) if t.partition_by.is_some()));
        let Some(root) = self.rng.pick(&roots) else { return };
        let is_part = |what: &What| matches!(what, What::Table(t) if t.partition_of.as_ref().is_some_and(|(on, _)| *on == root));
        let parts = self.state.select(is_part);
        let hash = self
            .state
            .table(root)
            .and_then(|t| t.partition_by.as_ref())
            .is_some_and(|(method, _)| *method == "HASH");
        match self.rng.below(4) {
            3 => self.widen(&parts),
            0 if !hash => _ = self.new_part(root, parts.len() + 3),
            1 if parts.len() > 1 => {
                if let Some(part) = parts.last() {
                    self.state.remove(*part);
                }
            }
            2 if parts.len() > 1 => {
                if let Some(part) = parts.last() {
                    self.detach(root, *part);
                }
            }
            _ => {}
        }
    }

    /// One of the partitions takes more rows.
    fn widen(&mut self, parts: &[Uid]) {
        let Some(part) = self.rng.pick(parts) else { return };
        let Some(What::Table(table)) = self.state.items.get_mut(&part).map(|item| &mut item.what) else {
            return;
        };
        if let Some((_, bound)) = &mut table.partition_of {
            for (narrow, wide) in WIDER {
                *bound = bound.replace(narrow, wide);
            }
        }
    }

    fn detach(&mut self, root: Uid, part: Uid) {
        if self.state.table(part).is_none_or(|part| part.partition_by.is_some()) {
            return;
        }
        let columns = self.state.columns(root);
        let keys: Vec<Uid> = self
            .state
            .children(part)
            .filter(|(_, item)| {
                matches!(
                    item.what,
                    What::Constraint(_)
                        | What::Index(_)
                        | What::Trigger(_)
                        | What::Policy { .. }
                        | What::Rule { .. }
                        | What::Setting(_)
                )
            })
            .map(|(uid, _)| uid)
            .collect();
        for uid in keys {
            self.state.items.remove(&uid);
        }
        for column in columns {
            let Some(mut item) = self.state.items.get(&column).cloned() else { continue };
            item.parent = Some(part);
            if let What::Column(column) = &mut item.what {
                if column.generated.is_some() {
                    continue;
                }
                column.identity = None;
            }
            self.state.items.insert(self.next, item);
            self.next += 1;
        }
        if let Some(What::Table(part)) = self.state.items.get_mut(&part).map(|item| &mut item.what) {
            part.partition_of = None;
        }
    }

    fn retype_one(&mut self) {
        let columns = self.state.select(|what| matches!(what, What::Column(_)));
        let Some(uid) = self.rng.pick(&columns) else { return };
        let Some(column) = self.state.column(uid).cloned() else { return };
        if self.is_partition_key(uid) {
            return;
        }
        let family = self.state.column_family(uid);
        let type_ = match family {
            Family::Int if self.rng.chance(85) => {
                Type::Plain(self.rng.of(&["smallint", "integer", "bigint"]))
            }
            Family::Int | Family::Num => {
                Type::Plain(self.rng.of(&["numeric(12,2)", "numeric", "double precision", "bigint"]))
            }
            Family::Text => Type::Plain(self.rng.of(&[
                "text",
                "character varying(40)",
                "character varying(80)",
                "character varying",
            ])),
            Family::Time => Type::Plain(self.rng.of(&[
                "date",
                "timestamp without time zone",
                "timestamp with time zone",
                "timestamp(3) with time zone",
            ])),
            Family::Bool | Family::Enum | Family::Other => Type::Plain("text"),
        };
        let wild =
            self.rng.chance(8) && matches!(family, Family::Int | Family::Num | Family::Time | Family::Bool);
        let type_ = if wild { Type::Plain("text") } else { type_ };
        let keeps_family = self.state.family(&type_) == family;
        if !keeps_family {
            // What was written for the old type does not hold for the new one.
            self.remove_users(uid);
        }
        if let Some(What::Column(new)) = self.state.items.get_mut(&uid).map(|item| &mut item.what) {
            new.type_ = type_;
            if !keeps_family {
                (new.default, new.identity, new.generated) = (None, None, None);
            }
            if column.type_ != new.type_ {
                new.storage = None;
            }
        }
    }

    fn is_partition_key(&self, column: Uid) -> bool {
        self.state.items.values().any(|item| match &item.what {
            What::Table(table) => table.partition_by.as_ref().is_some_and(|(_, keys)| keys.contains(&column)),
            _ => false,
        })
    }

    fn remove_users(&mut self, column: Uid) {
        let users: Vec<Uid> = self
            .state
            .items
            .iter()
            .filter(|(_, item)| item.refs().contains(&column))
            .map(|(uid, _)| *uid)
            .collect();
        for user in users {
            if !matches!(
                self.state.what(user),
                Some(What::Table(_) | What::Grant { .. } | What::Sequence { .. })
            ) {
                self.state.items.remove(&user);
            }
        }
        self.state.prune();
    }
}

/// The state after so many edits.
pub(crate) fn edited(from: &State, seed: u64, major: u16, edits: usize) -> State {
    let mut grower = Grower::new(seed, major);
    grower.state = from.clone();
    grower.next = from.items.keys().last().map_or(1, |last| last + 1);
    for _ in 0..edits {
        grower.edit();
    }
    grower.state
}

//! Tables, their partitions and sequences.

use crate::grow::{Added, Grower};
use crate::model::{Family, Sort, State, Table, Uid, What, sql};

impl Grower {
    pub(crate) fn sequence_options(&mut self) -> String {
        let all = [
            "",
            " AS integer",
            " INCREMENT BY 5",
            " MINVALUE 1 MAXVALUE 100000",
            " START WITH 10",
            " CACHE 20",
            " CYCLE",
        ];
        let (first, second) = (self.rng.of(&all), self.rng.of(&all));
        if first == second { first.to_owned() } else { format!("{first}{second}") }
    }

    pub(crate) fn sequence(&mut self) -> Added {
        let options = self.sequence_options();
        let sequence = self.in_schema(What::Sequence { options, owner: None })?;
        if self.rng.chance(50) {
            self.own_sequence(sequence);
        }
        Some(sequence)
    }

    /// What `serial` writes out: the sequence belongs to a column and is its default.
    fn own_sequence(&mut self, sequence: Uid) {
        let schema = self.state.parent(sequence);
        let free = |state: &State, uid: Uid| {
            state
                .column(uid)
                .is_some_and(|c| c.default.is_none() && c.identity.is_none() && c.generated.is_none())
                && state.column_family(uid) == Family::Int
                && state.schema_of(uid) == schema
        };
        let columns: Vec<Uid> =
            self.state.items.keys().copied().filter(|uid| free(&self.state, *uid)).collect();
        let Some(column) = self.rng.pick(&columns) else { return };
        let owned = self.rng.chance(70);
        if let Some(What::Column(column)) = self.state.items.get_mut(&column).map(|item| &mut item.what) {
            column.default = Some(sql("nextval({l}::regclass)", &[sequence]));
        }
        if let Some(What::Sequence { owner, .. }) =
            self.state.items.get_mut(&sequence).map(|item| &mut item.what)
            && owned
        {
            *owner = Some(column);
        }
    }

    pub(crate) fn table(&mut self) -> Added {
        let mut table = Table {
            unlogged: self.rng.chance(6),
            row_security: self.rng.chance(10),
            force_row_security: self.rng.chance(5),
            options: self.rng.maybe(
                12,
                &["fillfactor=70", "autovacuum_enabled=false", "fillfactor=90, autovacuum_enabled=false"],
            ),
            replica_identity: self.rng.maybe(6, &["FULL", "NOTHING"]),
            ..Table::default()
        };
        let partitioned = self.rng.chance(18);
        if !partitioned && self.rng.chance(12) {
            table.inherits.extend(self.pick(can_have_heirs));
            if self.rng.chance(40) {
                let second = self.pick(can_have_heirs).filter(|second| !table.inherits.contains(second));
                table.inherits.extend(second);
            }
        }
        let typed = !partitioned && table.inherits.is_empty() && self.rng.chance(8);
        if typed {
            table.of_type = self.pick(|what| matches!(what, What::Composite { .. }));
        }
        let is_typed = table.of_type.is_some();
        if partitioned {
            table.unlogged = false;
            table.options = None;
        }
        let uid = self.in_schema(What::Table(table))?;
        let columns = if is_typed { 0 } else { self.rng.between(usize::from(partitioned), 5) };
        for _ in 0..columns {
            self.column(uid);
        }
        if partitioned {
            self.partition(uid, 0);
        }
        if self.rng.chance(65) {
            self.key(uid, Sort::Primary);
        }
        Some(uid)
    }

    /// Makes a table a partitioned one, with partitions.
    fn partition(&mut self, table: Uid, depth: usize) {
        let method = self.rng.of(&["RANGE", "LIST", "HASH"]);
        let wanted = |family: Family, method: &str| match method {
            "RANGE" => matches!(family, Family::Int | Family::Time),
            "LIST" => family == Family::Text,
            _ => matches!(family, Family::Int | Family::Text),
        };
        let fits = |state: &State, uid: &Uid| {
            wanted(state.column_family(*uid), method)
                && state.column(*uid).is_some_and(|c| {
                    c.generated.is_none() && c.identity.is_none() && c.type_.refs().is_empty()
                })
        };
        let columns: Vec<Uid> =
            self.state.columns(table).into_iter().filter(|uid| fits(&self.state, uid)).collect();
        let Some(key) = self.rng.pick(&columns) else { return };
        if let Some(What::Table(table)) = self.state.items.get_mut(&table).map(|item| &mut item.what) {
            table.partition_by = Some((method, vec![key]));
            table.replica_identity = None;
        }
        let count = if method == "HASH" { 2 } else { self.rng.between(1, 3) };
        for number in 0..count {
            let part = self.new_part(table, number);
            if let Some(part) = part.filter(|_| depth == 0)
                && self.rng.chance(12)
            {
                self.partition(part, 1);
            }
        }
    }

    pub(crate) fn new_part(&mut self, table: Uid, number: usize) -> Added {
        let (method, keys) = self.state.table(table)?.partition_by.clone()?;
        let time = self.state.column_family(*keys.first()?) == Family::Time;
        let bound = match (method, time) {
            ("HASH", _) => format!("FOR VALUES WITH (MODULUS 2, REMAINDER {number})"),
            ("LIST", _) if number == 0 => "FOR VALUES IN ('v1', 'v2', 'v3')".to_owned(),
            ("LIST", _) => format!("FOR VALUES IN ('w{number}', 'it''s {number}')"),
            (_, true) => {
                format!("FOR VALUES FROM ('20{}-01-01') TO ('20{}-01-01')", 24 + number, 25 + number)
            }
            _ => format!("FOR VALUES FROM ({}) TO ({})", number * 10, number * 10 + 10),
        };
        let bound =
            if number > 0 && method != "HASH" && self.rng.chance(10) { "DEFAULT".to_owned() } else { bound };
        let schema = if self.rng.chance(85) { self.state.parent(table) } else { self.schema() };
        self.named(schema, What::Table(Table { partition_of: Some((table, bound)), ..Table::default() }))
    }
}

/// Whether others can inherit from it.
pub(crate) fn can_have_heirs(what: &What) -> bool {
    let can = |table: &Table| {
        table.partition_by.is_none() && table.partition_of.is_none() && table.of_type.is_none()
    };
    matches!(what, What::Table(table) if can(table))
}

//! Constraints and indexes.

use crate::grow::{Added, Grower};
use crate::model::{Constraint, Family, Index, Sort, Sql, Type, Uid, Use, What, sql};

impl Grower {
    pub(crate) fn any_constraint(&mut self) -> Added {
        let table = self.pick(|what| matches!(what, What::Table(_)))?;
        match self.rng.below(10) {
            0 => self.key(table, Sort::Primary),
            1 | 2 => self.key(table, Sort::Unique),
            3 if self.rng.chance(50) => self.overlap(table),
            3 => self.key(table, Sort::Exclude),
            4..7 => self.foreign_key(table),
            _ => self.check(table),
        }
    }

    fn check(&mut self, table: Uid) -> Added {
        let expr = self.condition(table, "", true)?;
        let partitioned =
            self.state.table(table).is_some_and(|t| t.partition_by.is_some() || t.partition_of.is_some());
        let mut tail = Vec::new();
        if !partitioned && self.rng.chance(12) {
            tail.push("NO INHERIT");
        }
        if self.major >= 18 && self.rng.chance(10) {
            tail.push("NOT ENFORCED");
        } else if self.rng.chance(12) {
            tail.push("NOT VALID");
        }
        let constraint = Constraint {
            sort: Sort::Check(expr),
            columns: Vec::new(),
            include: Vec::new(),
            tail,
            nulls_not_distinct: false,
        };
        self.named(Some(table), What::Constraint(constraint))
    }

    /// Ranges and other keys of a gist index that has `&&` and `=` for them.
    fn overlap(&mut self, table: Uid) -> Added {
        let mut ranges: Vec<Uid> =
            self.state.columns(table).into_iter().filter(|uid| self.state.is_range(*uid)).collect();
        // Tables with a range are few.
        if ranges.is_empty() && self.state.table(table)?.above().next().is_none() {
            ranges.extend(self.column_of(table, Type::Plain("int4range")));
        }
        let mut columns = self.rng.some(&ranges, 2);
        if columns.len() > 1 && self.rng.chance(50) {
            columns.reverse();
        }
        let predicate = if self.rng.chance(30) { self.condition(table, "", true) } else { None };
        let tail = self.rng.maybe(15, &["DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED"]).into_iter().collect();
        let sort = Sort::Overlap(predicate);
        let constraint = Constraint { sort, columns, include: Vec::new(), tail, nulls_not_distinct: false };
        self.named(Some(table), What::Constraint(constraint))
    }

    pub(crate) fn key(&mut self, table: Uid, sort: Sort) -> Added {
        let state = &self.state;
        let distinct = |uid: &Uid| {
            matches!(state.column_family(*uid), Family::Int | Family::Num | Family::Text | Family::Time)
        };
        let all = state.columns(table);
        let able: Vec<Uid> = all.iter().copied().filter(distinct).collect();
        let part_keys: Vec<Uid> =
            state.table(table)?.partition_by.iter().flat_map(|(_, keys)| keys.clone()).collect();
        let mut columns = if able.is_empty() { Vec::new() } else { self.rng.some(&able, 2) };
        columns.extend(part_keys.into_iter().filter(|key| !columns.contains(key)).collect::<Vec<_>>());
        if columns.is_empty() {
            return None;
        }
        let include: Vec<Uid> = all.into_iter().filter(|uid| !columns.contains(uid)).collect();
        let include = if sort != Sort::Exclude && self.rng.chance(10) {
            self.rng.some(&include, 1)
        } else {
            Vec::new()
        };
        let tail =
            self.rng.maybe(10, &["DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED", "WITH (fillfactor=80)"]);
        let constraint = Constraint {
            nulls_not_distinct: sort == Sort::Unique && self.major >= 15 && self.rng.chance(15),
            columns,
            include,
            tail: tail
                .filter(|tail| sort != Sort::Exclude || !tail.starts_with("WITH"))
                .into_iter()
                .collect(),
            sort: sort.clone(),
        };
        let usual = format!("{}_pkey", self.state.name(table));
        if sort == Sort::Primary && self.rng.chance(60) && usual.len() < 63 {
            return self.add(Some(table), usual, What::Constraint(constraint));
        }
        self.named(Some(table), What::Constraint(constraint))
    }

    fn foreign_key(&mut self, table: Uid) -> Added {
        let keys: Vec<Uid> = self.state.select(
            |what| matches!(what, What::Constraint(c) if matches!(c.sort, Sort::Primary | Sort::Unique)),
        );
        let key = self.rng.pick(&keys)?;
        let wanted = self.state.constraint(key)?.columns.clone();
        let own = self.state.columns(table);
        let mut columns = Vec::new();
        for target in &wanted {
            let family = self.state.column_family(*target);
            let type_ = &self.state.column(*target)?.type_;
            let fits = |uid: &Uid| {
                self.state.column_family(*uid) == family
                    && (matches!(family, Family::Int | Family::Text)
                        || self.state.column(*uid).is_some_and(|c| c.type_ == *type_))
                    && !columns.contains(uid)
            };
            let able: Vec<Uid> = own.iter().copied().filter(fits).collect();
            columns.push(self.rng.pick(&able)?);
        }
        let mut tail = Vec::new();
        tail.extend(self.rng.maybe(10, &["MATCH FULL"]));
        tail.extend(self.rng.maybe(30, &["ON DELETE CASCADE", "ON DELETE SET NULL", "ON DELETE RESTRICT"]));
        tail.extend(self.rng.maybe(15, &["ON UPDATE CASCADE", "ON UPDATE NO ACTION"]));
        tail.extend(self.rng.maybe(15, &["DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED"]));
        let partitioned = |uid: Option<Uid>| {
            uid.and_then(|uid| self.state.table(uid))
                .is_some_and(|t| t.partition_by.is_some() || t.partition_of.is_some())
        };
        if !partitioned(Some(table)) && !partitioned(self.state.parent(key)) {
            tail.extend(
                self.rng.maybe(
                    12,
                    if self.major >= 18 { &["NOT VALID", "NOT ENFORCED"] } else { &["NOT VALID"] },
                ),
            );
        }
        let constraint = Constraint {
            sort: Sort::Foreign(key),
            columns,
            include: Vec::new(),
            tail,
            nulls_not_distinct: false,
        };
        self.named(Some(table), What::Constraint(constraint))
    }

    pub(crate) fn index(&mut self) -> Added {
        let relation = self
            .pick(|what| matches!(what, What::Table(_)) || matches!(what, What::View(v) if v.materialized))?;
        let columns = self.state.columns(relation);
        let column = self.rng.pick(&columns)?;
        let mut index = Index {
            unique: false,
            only: false,
            method: "btree",
            keys: vec![sql("{}", &[column])],
            include: Vec::new(),
            filter: None,
            options: self.rng.maybe(8, &["fillfactor=70"]),
            nulls_not_distinct: false,
        };
        let function = self.pick(|what| matches!(what, What::Function(f) if f.used_as == Use::Number));
        let family = self.state.column_family(column);
        match (family, self.rng.below(6)) {
            (Family::Int, 0) if function.is_some() => {
                index.keys = vec![sql("({q}({}::integer))", &[function?, column])];
            }
            (Family::Int | Family::Num, 1) => index.keys = vec![sql("({} + 1) DESC", &[column])],
            (Family::Text, 0) => index.keys = vec![sql("lower({}) COLLATE \"C\"", &[column])],
            (Family::Text, 1) => index.keys = vec![sql("{} text_pattern_ops", &[column])],
            (Family::Text, 4) => {
                if let Some((key, method)) = self.text_index(column) {
                    (index.keys, index.method, index.options) = (vec![key], method, None);
                }
            }
            (Family::Int | Family::Text | Family::Time, 2) => {
                index.keys = vec![sql("{} DESC NULLS LAST", &[column])]
            }
            (Family::Int | Family::Text, 3) => index.method = "hash",
            (Family::Int | Family::Time, 4) => (index.method, index.options) = ("brin", None),
            (Family::Other, _) => match self.state.column(column).map(|column| &column.type_) {
                Some(Type::Plain("jsonb")) => (index.method, index.options) = ("gin", Some("fastupdate=off")),
                Some(Type::Plain("int4range")) => index.method = "gist",
                Some(Type::Plain("uuid" | "bytea" | "inet" | "interval")) => {}
                _ => return None,
            },
            (Family::Enum | Family::Bool, 0..3) => return None,
            _ => {}
        }
        index.only =
            self.state.table(relation).is_some_and(|t| t.partition_by.is_some()) && self.rng.chance(15);
        let simple = index.method == "btree";
        let is_table = self.state.table(relation).is_some();
        let unique_able =
            simple && is_table && index.keys[0].text == "{}" && matches!(family, Family::Int | Family::Text);
        index.unique = unique_able && self.rng.chance(30);
        index.nulls_not_distinct = index.unique && self.major >= 15 && self.rng.chance(20);
        if simple && self.rng.chance(25) {
            let others: Vec<Uid> = columns
                .into_iter()
                .filter(|other| {
                    matches!(self.state.column_family(*other), Family::Int | Family::Text | Family::Time)
                })
                .collect();
            index.keys.extend(
                self.rng.pick(&others).filter(|other| *other != column).map(|other| sql("{}", &[other])),
            );
        }
        if simple && self.rng.chance(12) {
            let others: Vec<Uid> = self
                .state
                .columns(relation)
                .into_iter()
                .filter(|other| !index.keys.iter().any(|key| key.refs.contains(other)))
                .collect();
            index.include.extend(self.rng.pick(&others));
        }
        if is_table && self.rng.chance(20) {
            index.filter = self.condition(relation, "", true).filter(|sql| !sql.text.contains("'2000"));
        }
        self.named(Some(relation), What::Index(index))
    }

    /// An index of a text by what the schema itself brings: a collation, an extension.
    fn text_index(&mut self, column: Uid) -> Option<(Sql, &'static str)> {
        let trigrams = self.state.select(|what| matches!(what, What::Extension { .. }));
        let trigrams = trigrams.into_iter().find(|uid| self.state.name(*uid) == "pg_trgm");
        if let Some(trigrams) = trigrams.filter(|_| self.rng.chance(70)) {
            let method = self.rng.of(&["gin", "gist"]);
            return Some((sql(format!("{{}} {{x}}.{method}_trgm_ops"), &[column, trigrams]), method));
        }
        let collation = self.pick(|what| matches!(what, What::Collation { .. }))?;
        Some((sql("{} COLLATE {q}", &[column, collation]), "btree"))
    }
}

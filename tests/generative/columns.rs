//! Columns, their defaults, and conditions over them.

use crate::grow::{Added, Grower};
use crate::model::{Column, Family, Sql, Type, Uid, Use, What, sql};

impl Grower {
    pub(crate) fn any_column(&mut self) -> Added {
        let table = self
            .pick(|what| matches!(what, What::Table(t) if t.partition_of.is_none() && t.of_type.is_none()))?;
        self.column(table)
    }

    pub(crate) fn column(&mut self, table: Uid) -> Added {
        let type_ = self.type_(true);
        self.column_of(table, type_)
    }

    pub(crate) fn column_of(&mut self, table: Uid, type_: Type) -> Added {
        let family = self.state.family(&type_);
        let plain = type_.refs().is_empty();
        let is_text = family == Family::Text && plain;
        let mut column = Column {
            not_null: self.rng.chance(35),
            default: None,
            identity: None,
            generated: None,
            collation: if is_text { self.collate(12) } else { None },
            storage: if is_text { self.rng.maybe(5, &["EXTERNAL", "MAIN", "PLAIN"]) } else { None },
            statistics: self.rng.maybe(5, &["0", "250", "1000"]),
            options: self.rng.maybe(4, &["n_distinct=50", "n_distinct=-0.5, n_distinct_inherited=20"]),
            position: self.rng.below(100),
            type_,
        };
        let partitioned = self.state.table(table).is_some_and(|table| table.partition_by.is_some());
        let inherited = self.state.table(table).is_some_and(|table| !table.inherits.is_empty());
        match self.rng.below(100) {
            0..8 if family == Family::Int && plain && !partitioned => {
                column.not_null = true;
                let when = self.rng.of(&["ALWAYS", "BY DEFAULT"]);
                column.identity =
                    Some((when, self.rng.of(&["", "", " (START WITH 100)", " (INCREMENT BY 10 CACHE 5)"])));
            }
            8..35 => column.default = self.default(&column.type_),
            35..42 if !inherited => column.generated = self.generated(table, family).filter(|_| plain),
            _ => {}
        }
        if column.generated.as_ref().is_some_and(|(_, how)| *how == "VIRTUAL") {
            column.statistics = None;
            column.collation = None;
        }
        self.named(Some(table), What::Column(column))
    }

    /// A default that also satisfies checks and foreign keys.
    pub(crate) fn default(&mut self, type_: &Type) -> Option<Sql> {
        let family = self.state.family(type_);
        let number = self.rng.between(1, 3);
        Some(match (type_, family) {
            (Type::User(uid), Family::Enum) => {
                let Some(What::Enum { values }) = self.state.what(*uid) else { return None };
                sql(format!("{}::{{q}}", crate::render::literal(values.first()?)), &[*uid])
            }
            (_, Family::Int | Family::Num) if self.rng.chance(20) => {
                let function =
                    self.pick(|what| matches!(what, What::Function(f) if f.used_as == Use::Number))?;
                sql("{q}(1)", &[function])
            }
            (_, Family::Int | Family::Num) => sql(number.to_string(), &[]),
            (_, Family::Text) => sql(self.rng.of(&["'v1'", "'v2'", "'it''s'", "lower('V1')"]), &[]),
            (_, Family::Time) => sql(self.rng.of(&["now()", "CURRENT_DATE", "'2024-01-02'"]), &[]),
            (_, Family::Bool) => sql(self.rng.of(&["true", "1 > 0"]), &[]),
            (Type::Plain("uuid"), _) => sql("gen_random_uuid()", &[]),
            (Type::Plain("jsonb"), _) => sql("'[]'::jsonb", &[]),
            (Type::Plain("interval"), _) => sql("'1 day'::interval", &[]),
            _ => return None,
        })
    }

    fn generated(&mut self, table: Uid, family: Family) -> Option<(Sql, &'static str)> {
        let state = &self.state;
        let plain = |uid: &Uid| {
            state.column_family(*uid) == family && state.column(*uid).is_some_and(|c| c.generated.is_none())
        };
        let columns: Vec<Uid> = state.own_columns(table).into_iter().filter(plain).collect();
        let base = self.rng.pick(&columns)?;
        let virtual_ = self.major >= 18
            && self.rng.chance(30)
            && self.state.column(base).is_some_and(|c| c.type_.refs().is_empty());
        let function = self
            .pick(|what| matches!(what, What::Function(f) if f.used_as == Use::Number))
            .filter(|_| !virtual_);
        let expr = match (family, function) {
            (Family::Int, Some(function)) if self.rng.chance(30) => {
                sql("{q}({}::integer)", &[function, base])
            }
            (Family::Int | Family::Num, _) => sql(self.rng.of(&["{} + 1", "{} * 2", "abs({})"]), &[base]),
            (Family::Text, _) => sql(self.rng.of(&["upper({})", "{} || 'x'"]), &[base]),
            _ => return None,
        };
        Some((expr, if virtual_ { "VIRTUAL" } else { "STORED" }))
    }

    /// A condition over the columns of a relation which the rows of this test satisfy. `before` stands before a name.
    pub(crate) fn condition(&mut self, relation: Uid, before: &str, also_functions: bool) -> Option<Sql> {
        let columns = self.state.columns(relation);
        let column = self.rng.pick(&columns)?;
        let family = self.state.column_family(column);
        let function = self.pick(|what| matches!(what, What::Function(f) if f.used_as == Use::Number));
        let user = match self.state.column(column).map(|column| &column.type_) {
            Some(Type::User(user)) => Some(*user),
            _ => None,
        };
        if family == Family::Int
            && also_functions
            && self.rng.chance(20)
            && let Some(Sql { text, refs }) = self.operation(column)
        {
            return Some(sql(format!("({}) IS NOT NULL OR true", text.replace('@', before)), &refs));
        }
        let (text, refs) = match family {
            Family::Int if also_functions && function.is_some() && self.rng.chance(25) => {
                ("{q}(@{}::integer) > 0", function.into_iter().chain([column]).collect())
            }
            Family::Int | Family::Num => (
                self.rng.of(&["@{} >= 0", "@{} < 1000000", "@{} <> 42", "@{} IS NULL OR @{} > -5"]),
                vec![column, column],
            ),
            Family::Text => (
                self.rng.of(&[
                    "length(@{}) < 500",
                    "@{} <> 'zzz'",
                    "@{} IS NOT NULL OR @{} IS NULL",
                    "@{} ~~ '%'",
                ]),
                vec![column, column],
            ),
            Family::Time => (self.rng.of(&["@{} > '2000-01-01'", "@{} IS NOT NULL OR true"]), vec![column]),
            Family::Bool => (self.rng.of(&["@{}", "@{} IS NOT FALSE"]), vec![column]),
            Family::Enum => match user.and_then(|user| self.state.what(user)) {
                Some(What::Enum { values }) if self.rng.chance(60) => {
                    let value = crate::render::literal(values.last()?);
                    return Some(sql(format!("{before}{{}} <> {value}::{{q}} OR true"), &[column, user?]));
                }
                _ => ("@{} IS NOT NULL OR true", vec![column]),
            },
            Family::Other => ("@{} IS NOT NULL OR true", vec![column]),
        };
        let holes = text.matches("{}").count() + text.matches("{q}").count();
        Some(Sql { text: text.replace('@', before), refs: refs.into_iter().take(holes).collect() })
    }
}

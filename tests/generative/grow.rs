//! Makes up items of every kind. Each function adds one, or nothing where it finds no place; what does not hold is pruned.

use crate::model::{Column, Family, Item, Sort, Sql, State, Table, Type, Uid, Use, What, sql};
use crate::rng::Rng;

pub(crate) const ROLES: [&str; 3] = ["gen_reader", "gen_writer", "\"Gen Odd\""];

const WORDS: [&str; 16] = [
    "account", "orders", "item", "total", "kind", "name", "email", "state", "note", "user", "price", "tag",
    "city", "rate", "event", "log",
];

const ODD: [&str; 8] = [
    "Odd Name",
    "select",
    "ünïcode",
    "quo\"te",
    "dot.name",
    "it's",
    "a_very_long_name_that_goes_on_and_on",
    "$dollar",
];

pub(crate) struct Grower {
    pub(crate) rng: Rng,
    pub(crate) state: State,
    pub(crate) major: u16,
    pub(crate) next: Uid,
}

pub(crate) type Added = Option<Uid>;

impl Grower {
    pub(crate) fn new(seed: u64, major: u16) -> Self {
        Self { rng: Rng::new(seed), state: State::default(), major, next: 1 }
    }

    /// A whole schema.
    pub(crate) fn grow(&mut self) {
        let size = self.rng.between(1, 4);
        self.add(None, "public", What::Schema);
        for _ in 0..self.rng.below(3) {
            self.named(None, What::Schema);
        }
        for _ in 0..size {
            self.user_type();
        }
        for _ in 0..self.rng.below(4) {
            self.function();
        }
        for _ in 0..=size {
            self.table();
        }
        for _ in 0..size * 9 {
            self.anything();
        }
        self.state.prune();
    }

    /// One more item of any kind.
    pub(crate) fn anything(&mut self) -> Added {
        let added = match self.rng.below(100) {
            0..2 => self.named(None, What::Schema),
            2..9 => self.user_type(),
            9..16 => self.function(),
            16..18 => self.aggregate(),
            18..22 => self.sequence(),
            22..28 => self.table(),
            28..40 => self.any_column(),
            40..53 => self.any_constraint(),
            53..63 => self.index(),
            63..73 => self.view(),
            73..78 => self.trigger(),
            78..81 => self.rule(),
            81..85 => self.policy(),
            85..93 => self.grant(),
            93..95 => self.default_privilege(),
            95..96 => self.extension(),
            _ => self.domain_check(),
        };
        self.state.prune();
        added.filter(|uid| self.state.items.contains_key(uid))
    }

    pub(crate) fn fresh_name(&mut self) -> String {
        let stem = if self.rng.chance(15) { self.rng.of(&ODD) } else { self.rng.of(&WORDS) };
        format!("{stem}{}{}", if self.rng.chance(50) { "_" } else { "" }, self.next)
    }

    pub(crate) fn add(&mut self, parent: Option<Uid>, name: impl Into<String>, what: What) -> Added {
        let comment = self.rng.chance(12).then(|| self.comment());
        let uid = self.next;
        self.next += 1;
        self.state.items.insert(uid, Item { name: name.into(), parent, what, comment });
        Some(uid)
    }

    pub(crate) fn named(&mut self, parent: Option<Uid>, what: What) -> Added {
        let name = self.fresh_name();
        self.add(parent, name, what)
    }

    pub(crate) fn comment(&mut self) -> String {
        let texts = [
            "a comment",
            "it's \"quoted\"",
            "two\nlines; and a semicolon",
            "back\\slash $1 ünï",
            "-- not SQL /* nor this",
        ];
        format!("{} {}", self.rng.of(&texts), self.rng.below(100))
    }

    pub(crate) fn schema(&mut self) -> Added {
        let schemas = self.state.select(|what| matches!(what, What::Schema));
        self.rng.pick(&schemas)
    }

    pub(crate) fn pick(&mut self, wanted: impl Fn(&What) -> bool) -> Added {
        let found = self.state.select(wanted);
        self.rng.pick(&found)
    }

    pub(crate) fn in_schema(&mut self, what: What) -> Added {
        let schema = self.schema()?;
        self.named(Some(schema), what)
    }

    fn extension(&mut self) -> Added {
        let name = self.rng.of(&["pg_trgm", "hstore", "citext", "intarray"]);
        self.add(None, name, What::Extension)
    }

    fn user_type(&mut self) -> Added {
        let what = match self.rng.below(5) {
            0 | 1 => {
                let count = self.rng.between(2, 5);
                What::Enum { values: (0..count).map(|n| self.enum_value(n)).collect() }
            }
            2 => {
                let base = Type::Plain(self.rng.of(&[
                    "integer",
                    "text",
                    "bigint",
                    "character varying(40)",
                    "numeric(12,2)",
                ]));
                let is_text = self.state.family(&base) == Family::Text;
                let default = if is_text { "'d'" } else { "1" };
                What::Domain {
                    not_null: self.rng.chance(15),
                    default: self.rng.chance(20).then(|| sql(default, &[])),
                    collation: if is_text { self.rng.maybe(20, &["C"]) } else { None },
                    base,
                }
            }
            3 => {
                let count = self.rng.between(1, 3);
                What::Composite {
                    fields: (0..count).map(|n| (format!("field {n}"), self.type_(false))).collect(),
                }
            }
            _ => What::Range { subtype: self.rng.of(&["integer", "text", "numeric", "date"]) },
        };
        let added = self.in_schema(what);
        if self.rng.chance(60) {
            self.domain_check();
        }
        added
    }

    pub(crate) fn enum_value(&mut self, number: usize) -> String {
        let words = ["new", "open", "it's", "Done", "two words", "x"];
        format!("{} {number}", self.rng.of(&words))
    }

    fn domain_check(&mut self) -> Added {
        let domain = self.pick(|what| matches!(what, What::Domain { .. }))?;
        let family = self.state.family(&Type::User(domain));
        let text = if family == Family::Text { "length(VALUE) < 500" } else { "VALUE >= 0" };
        let not_valid = self.rng.chance(10);
        self.named(Some(domain), What::DomainCheck { expr: sql(text, &[]), not_valid })
    }

    /// A type for a column, an argument or a field.
    pub(crate) fn type_(&mut self, also_domains: bool) -> Type {
        if self.rng.chance(25)
            && let Some(user) = self.pick(|what| match what {
                What::Enum { .. } | What::Composite { .. } | What::Range { .. } => true,
                What::Domain { not_null, .. } => also_domains && !not_null,
                _ => false,
            })
        {
            let user = Type::User(user);
            return if self.rng.chance(15) { Type::Array(Box::new(user)) } else { user };
        }
        let plain = [
            "integer",
            "integer",
            "bigint",
            "smallint",
            "text",
            "text",
            "character varying(40)",
            "character varying",
            "numeric(12,2)",
            "numeric",
            "double precision",
            "boolean",
            "date",
            "timestamp with time zone",
            "timestamp without time zone",
            "timestamp(3) with time zone",
            "uuid",
            "jsonb",
            "bytea",
            "inet",
            "interval",
            "int4range",
        ];
        let type_ = Type::Plain(self.rng.of(&plain));
        if self.rng.chance(6) { Type::Array(Box::new(type_)) } else { type_ }
    }

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

    fn sequence(&mut self) -> Added {
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
            table.inherits = self.pick(
                |what| matches!(what, What::Table(t) if t.partition_by.is_none() && t.partition_of.is_none()),
            );
        }
        if partitioned {
            table.unlogged = false;
            table.options = None;
        }
        let uid = self.in_schema(What::Table(table))?;
        let columns = self.rng.between(usize::from(partitioned), 5);
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

    pub(crate) fn any_column(&mut self) -> Added {
        let table = self.pick(|what| matches!(what, What::Table(t) if t.partition_of.is_none()))?;
        self.column(table)
    }

    pub(crate) fn column(&mut self, table: Uid) -> Added {
        let type_ = self.type_(true);
        let family = self.state.family(&type_);
        let plain = type_.refs().is_empty();
        let is_text = family == Family::Text && plain;
        let mut column = Column {
            not_null: self.rng.chance(35),
            default: None,
            identity: None,
            generated: None,
            collation: if is_text { self.rng.maybe(8, &["C", "POSIX"]) } else { None },
            storage: if is_text { self.rng.maybe(5, &["EXTERNAL", "MAIN", "PLAIN"]) } else { None },
            statistics: self.rng.maybe(5, &["0", "250", "1000"]),
            options: self.rng.maybe(4, &["n_distinct=50", "n_distinct=-0.5, n_distinct_inherited=20"]),
            position: self.rng.below(100),
            type_,
        };
        let partitioned = self.state.table(table).is_some_and(|table| table.partition_by.is_some());
        let inherited = self.state.table(table).is_some_and(|table| table.inherits.is_some());
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

//! Makes up items of every kind. Each function adds one, or nothing where it finds no place; what does not hold is pruned.

use crate::model::{Family, Item, State, Type, Uid, What, sql};
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
        let added = match self.rng.below(138) {
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
            100..103 => self.collation(),
            103..106 => self.operator(),
            106..136 => self.setting(),
            136..138 => self.extension(),
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
        let schema = if self.rng.chance(40) { self.schema() } else { None };
        self.add(None, name, What::Extension { schema })
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
                    collation: if is_text { self.collate(25) } else { None },
                    base,
                }
            }
            3 => {
                let count = self.rng.between(1, 3);
                What::Composite {
                    fields: (0..count).map(|n| (format!("field {n}"), self.field_type())).collect(),
                }
            }
            _ => {
                let subtype = self.rng.of(&["integer", "text", "numeric", "date"]);
                What::Range { subtype, options: self.range_options(subtype) }
            }
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

    fn field_type(&mut self) -> Type {
        if self.rng.chance(12) { Type::Plain("text COLLATE \"C\"") } else { self.type_(false) }
    }

    pub(crate) fn range_options(&mut self, subtype: &str) -> &'static str {
        let all: &[&str] = match subtype {
            "integer" => &["", ", SUBTYPE_DIFF = int4range_subdiff"],
            "text" => &["", ", SUBTYPE_OPCLASS = text_pattern_ops", ", COLLATION = \"C\""],
            "numeric" => &["", ", SUBTYPE_DIFF = numrange_subdiff"],
            _ => &["", ", SUBTYPE_DIFF = daterange_subdiff"],
        };
        self.rng.of(all)
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
}

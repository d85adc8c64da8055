//! Functions, procedures and aggregates of all uses.

use crate::grow::Grower;
use crate::model::{Function, Item, Sql, State, Type, Uid, Use, What, sql};

const TAILS: [&str; 8] = [
    "STRICT",
    "SECURITY DEFINER",
    "PARALLEL SAFE",
    "COST 50",
    "LEAKPROOF",
    "SET search_path TO 'public'",
    "STABLE",
    "VOLATILE",
];

impl Grower {
    pub(crate) fn function(&mut self) -> Option<Uid> {
        let used_as = match self.rng.below(10) {
            0..3 => Use::Number,
            3 => Use::Truth,
            4 | 5 => Use::Trigger,
            6 => Use::Step,
            7 => Use::Compare,
            _ => Use::Other,
        };
        self.function_of(used_as)
    }

    pub(crate) fn aggregate(&mut self) -> Option<Uid> {
        let step = match self
            .state
            .select(|what| matches!(what, What::Function(f) if f.used_as == Use::Step))
            .first()
        {
            Some(step) => *step,
            None => self.function_of(Use::Step)?,
        };
        let initial = self.rng.maybe(50, &["0", "7"]);
        let options = self.aggregate_options(step);
        self.place(What::Aggregate { step, initial, options })
    }

    pub(crate) fn aggregate_options(&mut self, step: Uid) -> Sql {
        let last = self.pick(|what| {
            matches!(what, What::Function(f) if f.used_as == Use::Number
                && f.arguments.iter().all(|(_, type_, _)| *type_ == Type::Plain("integer")))
        });
        match (self.rng.below(7), last) {
            (0, _) => sql(", PARALLEL = SAFE", &[]),
            (1, _) => sql(", COMBINEFUNC = {q}", &[step]),
            (2, Some(last)) => sql(", FINALFUNC = {q}", &[last]),
            (3, _) => sql(", SSPACE = 64", &[]),
            (4, _) => sql(", MSFUNC = {q}, MINVFUNC = {q}, MSTYPE = integer", &[step, step]),
            _ => sql("", &[]),
        }
    }

    pub(crate) fn function_of(&mut self, used_as: Use) -> Option<Uid> {
        let function = match used_as {
            Use::Number => self.number(),
            Use::Step => self.step(),
            Use::Compare => self.comparison(),
            Use::Truth => self.truth(),
            Use::Trigger => self.for_trigger(),
            Use::Other => self.other()?,
        };
        self.place(What::Function(function))
    }

    fn place(&mut self, what: What) -> Option<Uid> {
        let schema = self.schema()?;
        let name = self.fresh_name();
        let comment = self.rng.chance(12).then(|| self.comment());
        let uid = self.next;
        self.next += 1;
        self.state.items.insert(uid, Item { name, parent: Some(schema), what, comment });
        Some(uid)
    }

    fn tail(&mut self, percent: usize) -> Vec<&'static str> {
        let mut tail: Vec<&'static str> = Vec::new();
        if self.rng.chance(percent) {
            tail = self.rng.some(&TAILS, 2);
        }
        if tail.contains(&"STABLE") {
            tail.retain(|word| *word != "VOLATILE");
        }
        tail
    }

    fn number(&mut self) -> Function {
        let number = self.rng.between(1, 9);
        let plpgsql = self.rng.chance(30);
        let argument = Type::Plain(self.rng.of(&["integer", "integer", "bigint"]));
        let body = format!("SELECT abs($1)::integer + {number}");
        let body =
            if plpgsql { format!("\nBEGIN\n  RETURN abs($1)::integer + {number};\nEND;\n") } else { body };
        Function {
            procedure: false,
            used_as: Use::Number,
            arguments: vec![("x".to_owned(), argument, None)],
            outs: "",
            returns: sql("integer", &[]),
            language: if plpgsql { "plpgsql" } else { "sql" },
            body: sql(body, &[]),
            atomic: !plpgsql && self.major >= 14 && self.rng.chance(30),
            tail: if self.rng.chance(20) {
                vec!["IMMUTABLE", "STRICT", "PARALLEL SAFE"]
            } else {
                vec!["IMMUTABLE"]
            },
        }
    }

    fn step(&mut self) -> Function {
        let body = self.rng.of(&["SELECT $1 + $2", "SELECT greatest($1, $2)", "SELECT $1 * 2 + $2"]);
        Function {
            procedure: false,
            used_as: Use::Step,
            arguments: vec![
                ("a".to_owned(), Type::Plain("integer"), None),
                ("b".to_owned(), Type::Plain("integer"), None),
            ],
            outs: "",
            returns: sql("integer", &[]),
            language: "sql",
            body: sql(body, &[]),
            atomic: false,
            tail: vec!["IMMUTABLE"],
        }
    }

    fn comparison(&mut self) -> Function {
        let body = self.rng.of(&["SELECT $1 < $2", "SELECT $1 = $2", "SELECT $1 % 7 = $2 % 7"]);
        let (used_as, returns) = (Use::Compare, sql("boolean", &[]));
        Function { used_as, returns, body: sql(body, &[]), ..self.step() }
    }

    fn truth(&mut self) -> Function {
        let body = self.rng.of(&["SELECT true", "SELECT current_user IS NOT NULL", "SELECT 1 > 0"]);
        let returns = sql("boolean", &[]);
        Function { returns, used_as: Use::Truth, body: sql(body, &[]), ..self.plain_sql() }
    }

    fn plain_sql(&mut self) -> Function {
        Function {
            procedure: false,
            used_as: Use::Other,
            arguments: Vec::new(),
            outs: "",
            returns: sql("bigint", &[]),
            language: "sql",
            body: sql("SELECT 1::bigint", &[]),
            atomic: false,
            tail: self.tail(40),
        }
    }

    fn for_trigger(&mut self) -> Function {
        let body = self.rng.of(&[
            "\nBEGIN\n  RETURN NEW;\nEND;\n",
            "\nBEGIN\n  RETURN COALESCE(NEW, OLD);\nEND;\n",
            "BEGIN RETURN NEW; -- it's fine\nEND",
        ]);
        let tail = self.tail(20).into_iter().filter(|word| *word != "LEAKPROOF").collect();
        let language = "plpgsql";
        Function {
            used_as: Use::Trigger,
            returns: sql("trigger", &[]),
            language,
            body: sql(body, &[]),
            tail,
            ..self.plain_sql()
        }
    }

    fn other(&mut self) -> Option<Function> {
        let tables = self.state.select(|what| matches!(what, What::Table(_)));
        let table = self.rng.pick(&tables);
        let columns = table.map(|table| self.state.columns(table)).unwrap_or_default();
        let column = self.rng.pick(&columns);
        let plain = self.plain_sql();
        let atomic = self.major >= 14 && self.rng.chance(40);
        Some(match (self.rng.below(11), table) {
            (0, Some(table)) => Function { body: sql("SELECT count(*) FROM {q}", &[table]), atomic, ..plain },
            (1, Some(table)) => {
                let refs = [table, table];
                Function {
                    returns: sql("SETOF {q}", &refs[..1]),
                    body: sql("SELECT * FROM {q}", &refs[..1]),
                    ..plain
                }
            }
            (2, Some(table)) if column.is_some() => {
                let body = sql("SELECT count(t.{}) FROM {q} t", &[column?, table]);
                Function { body, atomic, ..plain }
            }
            (3, Some(table)) => {
                let body = sql("SELECT 1::bigint", &[]);
                Function { arguments: vec![("row".to_owned(), Type::User(table), None)], body, ..plain }
            }
            (4, Some(table)) => {
                let tail = plain
                    .tail
                    .iter()
                    .copied()
                    .filter(|word| ["SECURITY DEFINER", "SET search_path TO 'public'"].contains(word))
                    .collect();
                Function {
                    procedure: true,
                    language: "sql",
                    body: sql("DELETE FROM {q} WHERE false", &[table]),
                    atomic,
                    tail,
                    ..plain
                }
            }
            (7, _) => Function {
                returns: sql("TABLE(number integer, \"the text\" text)", &[]),
                body: sql("SELECT 1, 'x'::text", &[]),
                tail: [plain.tail.clone(), vec!["ROWS 7"]].concat(),
                ..plain
            },
            (8, _) => Function {
                arguments: vec![("start".to_owned(), Type::Plain("integer"), None)],
                outs: ", OUT total integer, OUT label text",
                returns: sql("record", &[]),
                body: sql("SELECT 1, 'x'::text", &[]),
                ..plain
            },
            (9, _) => Function {
                arguments: vec![(
                    "VARIADIC numbers".to_owned(),
                    Type::Array(Box::new(Type::Plain("integer"))),
                    None,
                )],
                body: sql("SELECT 1::bigint", &[]),
                ..plain
            },
            (10, _) => Function {
                language: "internal",
                body: sql("window_row_number", &[]),
                tail: vec!["WINDOW"],
                ..plain
            },
            (5, _) => {
                let tail = plain.tail.clone();
                let body = "\nDECLARE\n  n integer := 0;\nBEGIN\n  FOR i IN 1..3 LOOP n := n + i; END LOOP;\n  RETURN n;\nEND;\n";
                Function {
                    returns: sql("integer", &[]),
                    language: "plpgsql",
                    body: sql(body, &[]),
                    tail,
                    ..plain
                }
            }
            _ => {
                let arguments = vec![
                    ("first".to_owned(), self.type_(true), None),
                    ("Second Arg".to_owned(), Type::Plain("text"), Some("'it''s'")),
                ];
                Function { arguments, ..plain }
            }
        })
    }

    /// Whether anything but its own parts names it.
    pub(crate) fn is_used(state: &State, uid: Uid) -> bool {
        state.items.values().any(|item| item.parent != Some(uid) && item.refs().contains(&uid))
    }
}

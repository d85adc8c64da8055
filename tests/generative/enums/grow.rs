//! A world from one number.

use std::collections::BTreeSet;

use super::part::{Column, Shape, Table, Value};
use super::{Labels, Part, World};
use crate::rng::Rng;

pub(super) fn world(seed: u64, major: u16) -> World {
    let mut rng = Rng::new(seed ^ 0x0E17_0000);
    let count = rng.between(1, 3);
    let enums = (0..count).map(|number| Labels::new(format!("e{number}"), &mut rng)).collect();
    let mut grower = Grower {
        rng,
        major,
        world: World { enums, parts: Vec::new(), online: crate::pair::is_online(seed) },
        next: 0,
    };
    for _ in 0..grower.rng.below(3) {
        grower.type_();
    }
    for _ in 0..grower.rng.between(1, 3) {
        grower.table();
    }
    for _ in 0..grower.rng.below(9) {
        grower.more();
    }
    grower.world
}

struct Grower {
    rng: Rng,
    major: u16,
    world: World,
    next: usize,
}

/// A type that a column can have, which part makes it, and which enum it holds how.
struct Choice {
    name: String,
    made_by: Option<usize>,
    of: usize,
    shape: Shape,
}

impl Grower {
    fn name(&mut self, prefix: &str) -> String {
        self.next += 1;
        format!("{prefix}{}", self.next)
    }

    fn push(&mut self, part: Part, needs: impl IntoIterator<Item = usize>) {
        self.world.parts.push((part, needs.into_iter().collect()));
    }

    fn type_(&mut self) {
        let of = self.rng.below(self.world.enums.len());
        let Some(label) = self.world.enums[of].named(&mut self.rng) else { return };
        let name = self.name("type");
        let sql = match self.rng.below(6) {
            0 => format!("CREATE DOMAIN {name} AS e{of}"),
            1 => format!("CREATE DOMAIN {name} AS e{of} CHECK (VALUE <> {{}} OR true)"),
            2 => format!("CREATE DOMAIN {name} AS e{of} DEFAULT {{}}"),
            3 => format!("CREATE DOMAIN {name} AS e{of}[]"),
            4 => format!("CREATE TYPE {name} AS (number int, state e{of})"),
            _ => format!("CREATE TYPE {name} AS RANGE (subtype = e{of})"),
        };
        self.push(Part::Type { sql, label }, []);
    }

    fn choices(&self) -> Vec<Choice> {
        let mut choices = Vec::new();
        for of in 0..self.world.enums.len() {
            for (suffix, shape) in [("", Shape::One), ("", Shape::One), ("[]", Shape::Many)] {
                choices.push(Choice { name: format!("e{of}{suffix}"), made_by: None, of, shape });
            }
        }
        for (place, (part, _)) in self.world.parts.iter().enumerate() {
            let Part::Type { sql, .. } = part else { continue };
            let words: Vec<&str> = sql.split(' ').collect();
            let name = words[2].to_owned();
            let Some(of) = (0..self.world.enums.len()).find(|of| {
                [format!("e{of}"), format!("e{of}[]"), format!("e{of})")]
                    .iter()
                    .any(|word| words.contains(&word.as_str()))
            }) else {
                continue;
            };
            let shape = match words[..] {
                [_, "DOMAIN", ..] if sql.ends_with("[]") => Shape::Many,
                [_, "DOMAIN", ..] => Shape::One,
                [.., "state", _] => Shape::Row,
                _ => Shape::Range,
            };
            if shape == Shape::Row {
                choices.push(Choice {
                    name: format!("{name}[]"),
                    made_by: Some(place),
                    of,
                    shape: Shape::Rows,
                });
            }
            choices.push(Choice { name, made_by: Some(place), of, shape });
        }
        choices
    }

    fn table(&mut self) {
        let name = self.name("t");
        let mut needs = BTreeSet::new();
        let mut columns = Vec::new();
        let mut more = Vec::new();
        for number in 0..self.rng.between(1, 4) {
            let mut choices = self.choices();
            let Choice { name: type_name, made_by, of, shape } =
                choices.swap_remove(self.rng.below(choices.len()));
            needs.extend(made_by);
            let labels = self.world.enums[of].clone();
            let default = labels.named(&mut self.rng).filter(|_| shape == Shape::One && self.rng.chance(40));
            let column = format!("c{number}");
            let is_plain = shape == Shape::One && type_name.starts_with('e');
            if is_plain && self.rng.chance(30) {
                more.extend(
                    labels
                        .named(&mut self.rng)
                        .map(|label| (format!("CHECK ({column} <> {{}} OR id >= 0)"), label)),
                );
            }
            if is_plain && self.rng.chance(20) {
                let sql = format!("g{number} boolean GENERATED ALWAYS AS ({column} = {{}}) STORED");
                more.extend(labels.named(&mut self.rng).map(|label| (sql, label)));
            }
            columns.push(Column { name: column, type_name, default, shape, of });
        }
        let tail = match self.rng.below(6) {
            0 => format!(
                " PARTITION BY LIST (id);\nCREATE TABLE {name}_a PARTITION OF {name} FOR VALUES IN (0, 1);\n\
                 CREATE TABLE {name}_b PARTITION OF {name} DEFAULT"
            ),
            1 => format!(";\nCREATE TABLE {name}_heir (extra int) INHERITS ({name})"),
            _ => String::new(),
        };
        let rows = (0..self.rng.below(7))
            .map(|_| columns.iter().map(|column| self.value(column)).collect())
            .collect();
        self.push(Part::Table(Table { name, columns, more, tail, rows }), needs);
    }

    fn value(&mut self, column: &Column) -> Value {
        if self.rng.chance(15) {
            return Value::Null;
        }
        let labels = self.world.enums[column.of].clone();
        let one = |rng: &mut Rng| match column.shape {
            _ if rng.chance(10) => None,
            Shape::Rows => labels.steady(rng),
            _ => labels.held(rng),
        };
        let count = if column.shape == Shape::Many { self.rng.below(4) } else { 1 };
        let held: Vec<_> = (0..count).map(|_| one(&mut self.rng)).collect();
        if column.shape == Shape::One && held[0].is_none() {
            Value::Null
        } else {
            Value::Labels(column.shape, held)
        }
    }

    /// Something about a table, or a function.
    fn more(&mut self) {
        let tables: Vec<(usize, String, Column)> = self
            .world
            .parts
            .iter()
            .enumerate()
            .flat_map(|(place, (part, _))| {
                let (name, columns) = match part {
                    Part::Table(table) => (table.name.clone(), table.columns.clone()),
                    _ => (String::new(), Vec::new()),
                };
                let plain = columns
                    .into_iter()
                    .filter(|column| column.shape == Shape::One && column.type_name.starts_with('e'));
                plain.map(move |column| (place, name.clone(), column)).collect::<Vec<_>>()
            })
            .collect();
        let Some((place, table, Column { name: column, of, .. })) = self.rng.pick(&tables) else { return };
        let Some(label) = self.world.enums[of].named(&mut self.rng) else { return };
        let name = self.name("m");
        let sql = match self.rng.below(12) {
            0 => format!("CREATE INDEX {name} ON {table} ({column})"),
            1 => format!("CREATE INDEX {name} ON {table} (id) WHERE {column} = {{}}"),
            2 => format!("CREATE VIEW {name} AS SELECT * FROM {table} WHERE {column} <> {{}}"),
            3 => format!(
                "CREATE VIEW {name} AS SELECT id, {column} FROM {table} WHERE {column} >= {{}};\nCOMMENT ON VIEW {name} IS 'one';\n\
                 GRANT SELECT ON {name} TO PUBLIC;\nCREATE VIEW {name}_on AS SELECT count({column}) AS n, max({column}) AS last FROM {name}"
            ),
            4 => format!(
                "CREATE MATERIALIZED VIEW {name} AS SELECT {column}, {{}}::e{of} AS constant FROM {table};\n\
                 CREATE INDEX {name}_index ON {name} ({column})"
            ),
            5 => format!("CREATE POLICY {name} ON {table} USING ({column} = {{}})"),
            6 => format!(
                "CREATE FUNCTION {name}(e{of}, other e{of} DEFAULT {{}}) RETURNS e{of} LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce($1, {{}}) $$"
            ),
            7 if self.major >= 14 => format!(
                "CREATE FUNCTION {name}(e{of}) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 = {{}}"
            ),
            8 => format!(
                "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;\n\
                 CREATE TRIGGER {name} BEFORE UPDATE OF {column} ON {table} FOR EACH ROW WHEN (NEW.{column} = {{}}) \
                 EXECUTE FUNCTION {name}()"
            ),
            9 => format!(
                "CREATE RULE {name} AS ON DELETE TO {table} WHERE OLD.{column} = {{}} DO ALSO NOTHING"
            ),
            10 => format!("CREATE STATISTICS {name} ON id, {column} FROM {table}"),
            _ => return self.reference(of),
        };
        self.push(Part::More { sql, label }, [place]);
    }

    /// A table of all labels, and one that refers to it.
    fn reference(&mut self, of: usize) {
        let distinct = self.world.enums[of].distinct();
        let Some(label) = distinct.first().cloned() else { return };
        let (all, some) = (self.name("all"), self.name("some"));
        let column = |name: &str| Column {
            name: name.to_owned(),
            type_name: format!("e{of}"),
            default: None,
            shape: Shape::One,
            of,
        };
        let rows: Vec<Vec<Value>> =
            distinct.into_iter().map(|label| vec![Value::Labels(Shape::One, vec![Some(label)])]).collect();
        let place = self.world.parts.len();
        let key = vec![("UNIQUE (state)".to_owned(), label.clone())];
        let table = |name: &str, columns, more| Table {
            name: name.to_owned(),
            columns,
            more,
            tail: String::new(),
            rows: rows.clone(),
        };
        let first = table(&all, vec![column("state")], key);
        let second = table(
            &some,
            vec![column("state")],
            vec![(format!("FOREIGN KEY (state) REFERENCES {all} (state)"), label)],
        );
        self.push(Part::Table(first), []);
        self.push(Part::Table(second), [place]);
    }
}

//! What is said of an item in a statement of its own: owners, defaults of partitions, revoked privileges and the like.

mod statement;

use self::statement::{base_type, is_labelled, label, large_object};
use crate::grow::{Added, Grower};
use crate::model::{Family, Sort, Sql, State, Table, Type, Uid, What, sql};

/// Those that own things besides the owner of all else. They may do everything, so that no check of privileges comes
/// between a plan and its end.
pub(crate) const OWNERS: [&str; 2] = ["gen_other", "gen_third"];

/// An access method for tables that is `heap` under another name.
pub(crate) const ACCESS_METHOD: &str = "gen_heap";

/// A tablespace.
pub(crate) const TABLESPACE: &str = "gen_space";

/// Each is there once for an item.
pub(crate) const SETTINGS: [&str; 34] = [
    "owner",
    "owner",
    "revoked",
    "default",
    "not null",
    "statistics",
    "named not null",
    "compression",
    "cluster",
    "replica identity",
    "tablespace",
    "access method",
    "unlogged",
    "rule",
    "trigger",
    "view default",
    "view column",
    "expression statistics",
    "extension",
    "check option",
    "no data",
    "extended statistics",
    "publication",
    "subscription",
    "event trigger",
    "cast",
    "text search",
    "conversion",
    "language",
    "server",
    "operator class",
    "database",
    "security label",
    "large object",
];

/// Whether this major has the setting.
pub(crate) fn is_known(setting: &str, major: u16) -> bool {
    let since = match setting {
        "compression" => 14,
        "access method" | "unlogged" => 15,
        "named not null" => 18,
        _ => 0,
    };
    major >= since
}

/// Whether such a setting, which names these, can be on the item.
pub(crate) fn holds(state: &State, setting: &str, on: Uid, refs: &[Uid]) -> bool {
    let Some(what) = state.what(on) else { return false };
    let last = refs.last().copied().unwrap_or(on);
    match setting {
        "owner" => is_owned(what) && state.name(on) != "public",
        "revoked" => is_revocable(what),
        "default" | "not null" | "statistics" => is_heir(state, on) && is_inherited(state, on, last),
        "named not null" => state.column(on).is_some_and(|column| {
            !column.not_null && column.identity.is_none() && column.generated.is_none() && !is_key(state, on)
        }),
        "compression" => state.column(on).is_some_and(|column| {
            let compresses = matches!(column.type_, Type::Plain("jsonb" | "bytea"));
            column.generated.is_none() && (compresses || state.column_family(on) == Family::Text)
        }),
        "cluster" => is_stored(state, on) && state.parent(last) == Some(on) && is_clusterable(state, last),
        "replica identity" => {
            is_stored(state, on)
                && state.table(on).is_some_and(|table| table.replica_identity.is_none())
                && state.parent(last) == Some(on)
                && state.constraint(last).is_some_and(|c| c.sort == Sort::Primary && !is_deferrable(&c.tail))
        }
        "tablespace" => is_stored(state, on) || is_index_of_one(state, on),
        "access method" => is_stored(state, on),
        "unlogged" => matches!(what, What::Sequence { owner: None, .. }),
        "rule" => {
            matches!(what, What::Rule { .. }) && state.parent(on).is_some_and(|on| state.table(on).is_some())
        }
        "trigger" => {
            let root = |table: &Table| table.partition_of.as_ref().map(|(root, _)| *root);
            state.table(on).is_some_and(|table| root(table).is_some() && root(table) == state.parent(last))
                && matches!(state.what(last), Some(What::Trigger(trigger)) if trigger.each == "ROW")
        }
        "view default" | "view column" => {
            let view = state.parent(on).and_then(|view| state.what(view));
            let able = matches!(state.column_family(on), Family::Int | Family::Text);
            able && matches!(what, What::Output { .. })
                && matches!(view, Some(What::View(view)) if view.materialized == (setting == "view column"))
        }
        "expression statistics" => {
            let is_expression = |key: Option<&Sql>| key.is_some_and(|key| key.text.contains('('));
            is_index_of_one(state, on)
                && matches!(what, What::Index(index) if is_expression(index.keys.first()))
        }
        "extension" => {
            matches!(state.what(last), Some(What::Extension { .. }))
                && matches!(what, What::Function(_) | What::Index(_) | What::View(_) | What::Trigger(_))
                && !matches!(what, What::View(view) if !view.materialized)
        }
        "check option" => is_updatable(state, on),
        "no data" => {
            let reads = |other: &What| matches!(other, What::View(view) if view.relations.contains(&on));
            matches!(what, What::View(view) if view.materialized) && state.select(reads).is_empty()
        }
        "publication" => state.table(on).is_some_and(|table| !table.unlogged),
        "event trigger" | "text search" | "conversion" | "language" | "server" | "operator class"
        | "database" | "subscription" | "large object" => matches!(what, What::Schema),
        "cast" => matches!(what, What::Enum { .. }),
        "security label" => is_labelled(what),
        "extended statistics" => {
            let columns = refs.get(1..3).unwrap_or_default();
            let able = |column: &Uid| {
                state.column(*column).is_some_and(|c| c.generated.is_none()) && is_sortable(state, *column)
            };
            state.table(on).is_some()
                && columns.len() == 2
                && columns[0] != columns[1]
                && columns.iter().all(|column| able(column) && state.parent(*column) == Some(on))
        }
        _ => false,
    }
}

/// Whether its type has an order, which statistics need.
fn is_sortable(state: &State, column: Uid) -> bool {
    let family = state.column_family(column);
    matches!(family, Family::Int | Family::Num | Family::Text | Family::Time | Family::Bool | Family::Enum)
}

fn is_owned(what: &What) -> bool {
    match what {
        What::Sequence { owner, .. } => owner.is_none(),
        What::Collation { .. } | What::Operator(_) | What::Schema => true,
        _ => is_revocable(what) || what.is_relation(),
    }
}

/// Whether everybody may use it from the start.
fn is_revocable(what: &What) -> bool {
    let is_type =
        matches!(what, What::Enum { .. } | What::Domain { .. } | What::Composite { .. } | What::Range { .. });
    is_type || matches!(what, What::Function(_) | What::Aggregate { .. })
}

fn is_heir(state: &State, uid: Uid) -> bool {
    state.table(uid).is_some_and(|table| table.partition_of.is_some() || !table.inherits.is_empty())
}

/// Whether the table has the column from above, and it may have a default.
fn is_inherited(state: &State, table: Uid, column: Uid) -> bool {
    state.parent(column) != Some(table)
        && state.columns(table).contains(&column)
        && state.column(column).is_some_and(|c| c.generated.is_none() && c.identity.is_none() && !c.not_null)
}

/// Whether it is a table with rows of its own, or a materialized view.
fn is_stored(state: &State, uid: Uid) -> bool {
    match state.what(uid) {
        Some(What::Table(table)) => table.partition_by.is_none(),
        Some(What::View(view)) => view.materialized,
        _ => false,
    }
}

fn is_index_of_one(state: &State, uid: Uid) -> bool {
    let is_index = match state.what(uid) {
        Some(What::Index(_)) => true,
        Some(What::Constraint(constraint)) => !matches!(constraint.sort, Sort::Check(_) | Sort::Foreign(_)),
        _ => false,
    };
    is_index && state.parent(uid).is_some_and(|on| is_stored(state, on))
}

fn is_clusterable(state: &State, uid: Uid) -> bool {
    matches!(state.what(uid), Some(What::Index(index)) if index.method == "btree" && index.filter.is_none())
}

fn is_deferrable(tail: &[&str]) -> bool {
    tail.iter().any(|word| word.starts_with("DEFERRABLE"))
}

/// Whether a primary key has the column, or a table inherits it.
fn is_key(state: &State, column: Uid) -> bool {
    let table = state.parent(column);
    state.items.values().any(|item| match &item.what {
        What::Constraint(constraint) => {
            constraint.sort == Sort::Primary && constraint.columns.contains(&column)
        }
        What::Table(heir) => heir.above().any(|above| Some(above) == table),
        _ => false,
    })
}

/// Whether PostgreSQL can change the table under the view through it.
fn is_updatable(state: &State, uid: Uid) -> bool {
    let Some(What::View(view)) = state.what(uid) else { return false };
    let is_plain = |what: &What| matches!(what, What::Output { expr, .. } if expr.text == "t1.{}");
    let one_table = matches!(view.relations[..], [table] if state.table(table).is_some());
    let plain = |uid: Uid| {
        let column =
            |item: &Sql| item.refs.iter().all(|on| state.column(*on).is_some_and(|c| c.generated.is_none()));
        matches!(state.what(uid), Some(What::Output { expr, .. }) if column(expr))
    };
    !view.materialized
        && one_table
        && view.group.is_none()
        && state.children(uid).any(|(output, item)| is_plain(&item.what) && plain(output))
}

impl Grower {
    pub(crate) fn setting(&mut self) -> Added {
        let setting = self.rng.of(&SETTINGS);
        if !is_known(setting, self.major) {
            return None;
        }
        let all: Vec<Uid> = self.state.items.keys().copied().collect();
        // Most items are of the wrong kind: all are tried, from any of them on.
        let start = self.rng.below(all.len());
        for on in all.iter().cycle().skip(start).take(all.len()).copied() {
            let Some(text) = self.setting_of(setting, on) else { continue };
            if holds(&self.state, setting, on, &text.refs) {
                return self.add(Some(on), setting, What::Setting(text));
            }
        }
        None
    }

    /// The statement that makes such a setting of the item, if it is of the right kind.
    pub(crate) fn setting_of(&mut self, setting: &str, on: Uid) -> Option<Sql> {
        Some(match setting {
            "owner" => sql(format!("ALTER {{o}} OWNER TO {}", self.rng.of(&OWNERS)), &[on]),
            "revoked" => match self.state.what(on)? {
                What::Function(_) | What::Aggregate { .. } => {
                    sql("REVOKE ALL ON ROUTINE {s} FROM PUBLIC", &[on])
                }
                _ => sql("REVOKE ALL ON TYPE {q} FROM PUBLIC", &[on]),
            },
            "default" | "not null" | "statistics" => self.of_heir(setting, on)?,
            "named not null" => {
                let end = self.rng.of(&["", " NOT VALID", " NO INHERIT"]);
                let name = self.rng.of(&["there", "must be"]);
                let table = self.state.parent(on)?;
                let text = format!("ALTER TABLE {{q}} ADD CONSTRAINT \"{name} {on}\" NOT NULL {{}}{end}");
                sql(text, &[table, on])
            }
            "compression" => sql(
                "ALTER TABLE ONLY {q} ALTER COLUMN {} SET COMPRESSION pglz",
                &[self.state.parent(on)?, on],
            ),
            "cluster" => {
                sql("ALTER {o} CLUSTER ON {}", &[on, self.child(on, |what| matches!(what, What::Index(_)))?])
            }
            "replica identity" => {
                let key =
                    self.child(on, |what| matches!(what, What::Constraint(c) if c.sort == Sort::Primary))?;
                sql("ALTER TABLE {q} REPLICA IDENTITY USING INDEX {}", &[on, key])
            }
            "tablespace" => match self.state.what(on)? {
                What::Constraint(_) => sql(format!("ALTER INDEX {{q}} SET TABLESPACE {TABLESPACE}"), &[on]),
                _ => sql(format!("ALTER {{o}} SET TABLESPACE {TABLESPACE}"), &[on]),
            },
            "access method" => sql(format!("ALTER {{o}} SET ACCESS METHOD {ACCESS_METHOD}"), &[on]),
            "unlogged" => sql("ALTER SEQUENCE {q} SET UNLOGGED", &[on]),
            "rule" => {
                let how = self.rng.of(&["DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"]);
                sql(format!("ALTER TABLE {{q}} {how} RULE {{}}"), &[self.state.parent(on)?, on])
            }
            "trigger" => {
                let (root, _) = self.state.table(on)?.partition_of.clone()?;
                let how = self.rng.of(&["DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"]);
                let trigger = self.child(root, |what| matches!(what, What::Trigger(t) if t.each == "ROW"))?;
                sql(format!("ALTER TABLE ONLY {{q}} {how} TRIGGER {{}}"), &[on, trigger])
            }
            "view default" => {
                let value = match self.state.column_family(on) {
                    Family::Int => self.rng.of(&["1", "2"]),
                    _ => self.rng.of(&["'v1'", "'it''s'"]),
                };
                let text = format!("ALTER VIEW {{q}} ALTER COLUMN {{}} SET DEFAULT {value}");
                sql(text, &[self.state.parent(on)?, on])
            }
            "view column" => {
                let how = match self.state.column_family(on) {
                    Family::Text => self.rng.of(&["SET STORAGE EXTERNAL", "SET STATISTICS 50"]),
                    _ => self.rng.of(&["SET (n_distinct=7)", "SET STATISTICS 60"]),
                };
                let text = format!("ALTER MATERIALIZED VIEW {{q}} ALTER COLUMN {{}} {how}");
                sql(text, &[self.state.parent(on)?, on])
            }
            "expression statistics" => {
                let target = self.rng.of(&["99", "400"]);
                sql(format!("ALTER INDEX {{q}} ALTER COLUMN 1 SET STATISTICS {target}"), &[on])
            }
            "extension" => {
                let extension = self.pick(|what| matches!(what, What::Extension { .. }))?;
                sql("ALTER {o} DEPENDS ON EXTENSION {}", &[on, extension])
            }
            "check option" => {
                let how = self.rng.of(&["local", "cascaded"]);
                sql(format!("ALTER VIEW {{q}} SET (check_option={how})"), &[on])
            }
            "extended statistics" => {
                let schema = self.state.parent(on)?;
                let columns = self.state.columns(on);
                let columns = self.rng.some(&columns, 2);
                let kinds = self.rng.of(&["", " (ndistinct)", " (dependencies, mcv)"]);
                let text = format!("CREATE STATISTICS {{q}}.\"seen {on}\"{kinds} ON {{}}, {{}} FROM {{q}}");
                let [first, second] = columns[..] else { return None };
                sql(text, &[schema, first, second, on])
            }
            "publication" => {
                // Without a replica identity no row of it could be changed.
                let publish = self.rng.of(&["insert", "insert, truncate", ""]);
                sql(
                    format!(
                        "CREATE PUBLICATION \"told {on}\" FOR TABLE ONLY {{q}} WITH (publish = '{publish}')"
                    ),
                    &[on],
                )
            }
            "subscription" => {
                let password = self.rng.of(&["", " password=one", " password=two"]);
                let slot = self.rng.of(&["NONE", "first", "second"]);
                let publications = self.rng.of(&["orders", "orders, stock"]);
                let commit = self.rng.of(&["off", "local"]);
                sql(
                    format!(
                        "CREATE SUBSCRIPTION \"fed {on}\" CONNECTION 'host=publisher.invalid{password}' PUBLICATION {publications} \
                         WITH (connect = false, slot_name = {slot}, synchronous_commit = {commit})"
                    ),
                    &[],
                )
            }
            "event trigger" => {
                let event = self.rng.of(&["ddl_command_start", "ddl_command_end", "sql_drop"]);
                let name = format!("\"noticed {on}\"");
                let text = format!(
                    "CREATE FUNCTION {{q}}.{name}() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';\n\
                     CREATE EVENT TRIGGER {name} ON {event} EXECUTE FUNCTION {{q}}.{name}()"
                );
                sql(text, &[on, on])
            }
            "cast" => {
                let how = self.rng.of(&["", " AS ASSIGNMENT", " AS IMPLICIT"]);
                sql(format!("CREATE CAST (varchar AS {{q}}) WITH INOUT{how}"), &[on])
            }
            "conversion" => {
                // A schema has one default for two encodings.
                let default = self.rng.of(&["", "DEFAULT "]);
                let how =
                    self.rng.of(&["TO 'LATIN1' FROM utf8_to_iso8859_1", "TO 'WIN1250' FROM utf8_to_win"]);
                let text = format!("CREATE {default}CONVERSION {{q}}.\"other {on}\" FOR 'UTF8' {how}");
                sql(text, &[on])
            }
            "language" => {
                let trusted = self.rng.of(&["", "TRUSTED "]);
                let validator = self.rng.of(&["", " VALIDATOR plpgsql_validator"]);
                let functions = self.rng.of(&[
                    "FROM SQL WITH FUNCTION prsd_lextype(internal)",
                    "TO SQL WITH FUNCTION int4recv(internal)",
                ]);
                let handler = self.rng.of(&["bthandler", "hashhandler"]);
                let name = format!("\"spoken {on}\"");
                let text = format!(
                    "CREATE {trusted}LANGUAGE {name} HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler{validator};\n\
                     CREATE TRANSFORM FOR integer LANGUAGE {name} ({functions});\n\
                     CREATE ACCESS METHOD {name} TYPE INDEX HANDLER {handler};\n{}",
                    base_type(on, if validator.is_empty() { "" } else { ", DEFAULT = '7'" })
                );
                sql(text, &[on; 8])
            }
            "operator class" => {
                let compare = self.rng.of(&["btint4cmp(int4, int4)", "btint8cmp(int8, int8)"]);
                let of = if compare.contains("int4") { "int4" } else { "int8" };
                let more = self.rng.of(&[
                    "",
                    "OPERATOR 1 <(int2, int4)",
                    "OPERATOR 3 =(int2, int8), FUNCTION 1 (int2, int8) btint28cmp(int2, int8)",
                ]);
                let name = format!("{{q}}.\"sorted {on}\"");
                let add = if more.is_empty() {
                    String::new()
                } else {
                    format!("\nALTER OPERATOR FAMILY {name} USING btree ADD {more};")
                };
                let text = format!(
                    "CREATE OPERATOR FAMILY {name} USING btree;{add}\n\
                     CREATE OPERATOR CLASS {name} FOR TYPE {of} USING btree FAMILY {name} AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 {compare};\n\
                     CREATE TABLE {name} (\"by\" {of});\n\
                     CREATE INDEX ON {name} (\"by\" {name})"
                );
                let uses = text.matches("{q}").count();
                sql(text, &vec![on; uses])
            }
            "text search" => {
                let headline = self.rng.of(&["", ", HEADLINE = prsd_headline"]);
                let init = self.rng.of(&["", "INIT = dsimple_init, "]);
                let options = if init.is_empty() {
                    ""
                } else {
                    self.rng.of(&["", ", accept = 'false'", ", stopwords = english"])
                };
                let tokens = self.rng.of(&["word", "asciiword, word", "email, word, url"]);
                let name = format!("{{q}}.\"sought {on}\"");
                let text = format!(
                    "CREATE TEXT SEARCH PARSER {name} (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end{headline}, LEXTYPES = prsd_lextype);\n\
                     CREATE TEXT SEARCH TEMPLATE {name} ({init}LEXIZE = dsimple_lexize);\n\
                     CREATE TEXT SEARCH DICTIONARY {name} (TEMPLATE = {name}{options});\n\
                     CREATE TEXT SEARCH CONFIGURATION {name} (PARSER = {name});\n\
                     ALTER TEXT SEARCH CONFIGURATION {name} ADD MAPPING FOR {tokens} WITH {name}, simple"
                );
                sql(text, &[on; 8])
            }
            "server" => {
                let version = self.rng.of(&["", " VERSION '1'", " VERSION '2'"]);
                let options = self.rng.of(&["", " OPTIONS (a '1')", " OPTIONS (b '2', password 'secret')"]);
                let columns = self.rng.of(&[
                    "a int",
                    "a bigint NOT NULL, b text OPTIONS (c 'd')",
                    "b text OPTIONS (e 'f') CHECK (b <> '')",
                ]);
                let text = format!(
                    "CREATE FOREIGN DATA WRAPPER \"wrapper {on}\"{options};\n\
                     CREATE SERVER \"server {on}\"{version} FOREIGN DATA WRAPPER \"wrapper {on}\"{options};\n\
                     CREATE USER MAPPING FOR PUBLIC SERVER \"server {on}\"{options};\n\
                     CREATE FOREIGN TABLE {{q}}.\"far {on}\" ({columns}) SERVER \"server {on}\"{options}"
                );
                sql(text, &[on])
            }
            // Its name is another in each database, and that of a session's is told by the session.
            "database" => {
                let role = self.rng.of(&crate::grow::ROLES);
                let value = self.rng.of(&["a", "b", "c"]);
                let settings = [
                    format!("ALTER DATABASE %I SET \"gen.of_{on}\" TO '{value}'"),
                    format!("ALTER ROLE {role} IN DATABASE %I SET \"gen.of_{on}\" TO '{value}'"),
                    format!("ALTER DATABASE %I CONNECTION LIMIT {}", self.rng.of(&["50", "60"])),
                ];
                let run = settings.iter().fold(String::new(), |text, setting| {
                    text + &format!("EXECUTE format($sql${setting}$sql$, current_database()); ")
                });
                sql(format!("DO $do$ BEGIN {run}END $do$"), &[])
            }
            "large object" => large_object(&mut self.rng, on),
            "security label" => label(&mut self.rng, on),
            "no data" => sql("REFRESH MATERIALIZED VIEW {q} WITH NO DATA", &[on]),
            _ => return None,
        })
    }

    /// What a partition or an heir says of a column that it has from above.
    fn of_heir(&mut self, setting: &str, table: Uid) -> Option<Sql> {
        if !is_heir(&self.state, table) {
            return None;
        }
        let columns = self.state.columns(table);
        let column = self.rng.pick(&columns)?;
        let what = match setting {
            "default" => {
                let type_ = self.state.column(column)?.type_.clone();
                let default = self.default(&type_)?;
                let refs = [vec![table, column], default.refs, vec![column]].concat();
                let text =
                    format!("ALTER TABLE ONLY {{q}} ALTER COLUMN {{}} SET DEFAULT {}{{n}}", default.text);
                return Some(sql(text, &refs));
            }
            "not null" => return Some(sql("ALTER TABLE {q} ALTER COLUMN {} SET NOT NULL", &[table, column])),
            _ => self.rng.of(&["SET STATISTICS 70", "SET STATISTICS 80"]),
        };
        Some(sql(format!("ALTER TABLE ONLY {{q}} ALTER COLUMN {{}} {what}"), &[table, column]))
    }

    fn child(&mut self, parent: Uid, wanted: impl Fn(&What) -> bool) -> Added {
        let children = self.state.children(parent).filter(|(_, item)| wanted(&item.what));
        let children: Vec<Uid> = children.map(|(uid, _)| uid).collect();
        self.rng.pick(&children)
    }
}

//! Changes of the attributes of an item.

use crate::grow::{Grower, ROLES};
use crate::model::{Default, Family, Sort, Type, Uid, Use, What, sql};
use crate::tables::can_have_heirs;

impl Grower {
    /// Changes an attribute of an item.
    pub(super) fn change_one(&mut self) {
        let Some(uid) = self.any() else { return };
        let Some(mut item) = self.state.items.get(&uid).cloned() else { return };
        match &mut item.what {
            What::Schema => return,
            What::Setting(text) => {
                let Some(on) = item.parent else { return };
                *text = self.setting_of(&item.name, on).unwrap_or_else(|| text.clone());
            }
            What::Column(column) => {
                let family = self.state.column_family(uid);
                match self.rng.below(8) {
                    0 | 1 => column.not_null = !column.not_null || column.identity.is_some(),
                    2 | 3 if column.identity.is_none() && column.generated.is_none() => {
                        column.default = self.default(&column.type_)
                    }
                    4 => column.default = None,
                    5 if family == Family::Text => {
                        column.storage = self.rng.maybe(70, &["EXTERNAL", "MAIN", "PLAIN", "EXTENDED"])
                    }
                    6 => {
                        column.statistics =
                            self.rng.maybe(70, &["0", "100", "500"]).filter(|_| column.generated.is_none())
                    }
                    7 if family == Family::Int && column.type_.refs().is_empty() => {
                        self.change_identity(column)
                    }
                    _ if column.generated.is_some() => {
                        column.generated = None;
                        if self.rng.chance(60) && family == Family::Text {
                            column.collation = self.collate(60);
                        }
                    }
                    _ => column.options = self.rng.maybe(60, &["n_distinct=10", "n_distinct=-1"]),
                }
            }
            What::Function(_) => return self.change_function(uid),
            What::Constraint(constraint) => self.change_constraint(constraint),
            What::View(_) if self.rng.chance(55) => {
                self.output(uid);
                return;
            }
            what => self.change_other(what, uid),
        }
        self.state.items.insert(uid, item);
    }

    fn change_identity(&mut self, column: &mut crate::model::Column) {
        column.identity = match column.identity {
            Some(_) if self.rng.chance(30) => None,
            _ => Some((
                self.rng.of(&["ALWAYS", "BY DEFAULT"]),
                self.rng.of(&["", " (START WITH 7)", " (CACHE 9)"]),
            )),
        };
        if column.identity.is_some() {
            (column.default, column.generated, column.not_null) = (None, None, true);
        }
    }

    fn change_constraint(&mut self, constraint: &mut crate::model::Constraint) {
        match constraint.sort {
            Sort::Check(_) => constraint.tail.retain(|word| !["NOT VALID", "NOT ENFORCED"].contains(word)),
            Sort::Foreign(_) => {
                constraint.tail.retain(|word| word.starts_with("MATCH"));
                constraint.tail.extend(
                    self.rng.maybe(60, &["ON DELETE CASCADE", "ON DELETE SET DEFAULT", "ON UPDATE SET NULL"]),
                );
                constraint.tail.extend(self.rng.maybe(30, &["DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED"]));
            }
            Sort::Overlap(_) if self.rng.chance(50) => constraint.columns.truncate(1),
            Sort::Unique | Sort::Primary | Sort::Exclude | Sort::Overlap(_) => {
                constraint.tail.clear();
                constraint.tail.extend(self.rng.maybe(50, &["DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED"]));
                if constraint.columns.len() > 1 && self.rng.chance(40) {
                    constraint.columns.reverse();
                }
            }
        }
    }

    fn change_other(&mut self, what: &mut What, uid: Uid) {
        match what {
            What::Enum { values } => self.change_enum(values),
            What::Extension { schema } => *schema = self.schema(),
            What::Collation { options, deterministic } => *options = self.collation_options(*deterministic),
            What::Operator(operator) => match self.rng.below(3) {
                0 if operator.estimates.is_some() => operator.estimates = self.estimates(),
                1 => operator.commutes = false,
                _ => (operator.joins, operator.negator) = ("", None),
            },
            What::Domain { collation: collation @ Some(_), .. } if self.rng.chance(30) => {
                *collation = self.collate(70);
            }
            What::Domain { not_null, default, base, .. } => match self.rng.below(3) {
                0 => *not_null = !*not_null && !Self::is_used(&self.state, uid),
                1 => *default = if default.is_some() { None } else { self.default(base) },
                _ => {
                    *base = match self.state.family(base) {
                        Family::Int => Type::Plain(self.rng.of(&["integer", "bigint"])),
                        Family::Text => Type::Plain(self.rng.of(&[
                            "text",
                            "character varying(40)",
                            "character varying(80)",
                        ])),
                        _ => base.clone(),
                    }
                }
            },
            What::DomainCheck { expr, not_valid } if expr.text.contains("length") => {
                (expr.text, *not_valid) = (format!("length(VALUE) < {}", self.rng.between(300, 900)), false);
            }
            What::DomainCheck { expr, not_valid } => {
                (expr.text, *not_valid) = (format!("VALUE > -{}", self.rng.between(1, 99)), false);
            }
            What::Composite { fields } => match self.rng.below(3) {
                0 if fields.len() > 1 => drop(fields.pop()),
                1 => {
                    let field = (
                        format!("field {}", self.next),
                        Type::Plain(self.rng.of(&["integer", "text", "date"])),
                    );
                    if fields.iter().all(|(name, _)| *name != field.0) {
                        fields.push(field);
                    }
                }
                _ => {
                    let at = self.rng.below(fields.len());
                    let type_ = Type::Plain(self.rng.of(&["bigint", "text"]));
                    if let Some(field) = fields.get_mut(at) {
                        field.1 = type_;
                    }
                }
            },
            What::Range { subtype, options } => {
                if self.rng.chance(50) {
                    *subtype = self.rng.of(&["integer", "date", "text"]);
                }
                *options = self.range_options(subtype);
            }
            What::Sequence { options, .. } => *options = self.sequence_options(),
            What::Table(table) => self.change_table(table, uid),
            What::Index(index) => match self.rng.below(4) {
                0 => {
                    index.options = self
                        .rng
                        .maybe(60, &["fillfactor=50", "fillfactor=90"])
                        .filter(|_| index.method == "btree")
                }
                1 => index.filter = None,
                2 => index.unique = false,
                _ => index.include.clear(),
            },
            What::View(view) => {
                let relation = view.relations.first().copied();
                view.filter = relation.and_then(|relation| self.condition(relation, "t1.", true));
            }
            What::Output { expr, family } if *family == Family::Text && self.rng.chance(50) => {
                expr.text = format!("lower({})", expr.text);
            }
            What::Aggregate { step, options, .. } if self.rng.chance(60) => {
                *options = self.aggregate_options(*step)
            }
            What::Aggregate { initial, .. } => *initial = self.rng.maybe(60, &["1", "2"]),
            What::Trigger(trigger) => match self.rng.below(3) {
                0 if trigger.timing != "INSTEAD OF" => {
                    trigger.enabled = self.rng.of(&["ENABLE", "DISABLE", "ENABLE ALWAYS"])
                }
                1 => trigger.when = None,
                _ if trigger.of.is_empty() && trigger.referencing.is_none() => {
                    trigger.event = self.rng.of(&["INSERT", "UPDATE", "INSERT OR UPDATE"]);
                }
                _ => {}
            },
            What::Rule { instead, .. } => *instead = true,
            What::Policy { roles, using, command, .. } => match self.rng.below(3) {
                0 => *roles = self.rng.some(&ROLES, 2),
                1 if using.is_some() => {
                    *using = Some(sql(self.rng.of(&["true", "false", "current_user IS NOT NULL"]), &[]))
                }
                _ => *command = if using.is_some() { "ALL" } else { "INSERT" },
            },
            What::Grant { grantable, role, .. } => *grantable = *role != "PUBLIC" && !*grantable,
            What::DefaultPrivilege { how, role, .. } if *role != "PUBLIC" && self.rng.chance(50) => {
                *how = if *how == Default::Grant { Default::GrantOption } else { Default::Grant };
            }
            What::DefaultPrivilege { privileges, .. } => {
                privileges.truncate(1);
            }
            _ => {}
        }
    }

    fn change_table(&mut self, table: &mut crate::model::Table, uid: Uid) {
        match self.rng.below(7) {
            0 if table.partition_by.is_none() && table.partition_of.is_none() => {
                table.unlogged = !table.unlogged
            }
            1 => table.row_security = !table.row_security,
            2 => table.force_row_security = !table.force_row_security,
            3 if table.partition_by.is_none() => {
                table.options = self.rng.maybe(60, &["fillfactor=60", "autovacuum_enabled=true"])
            }
            4 if !table.inherits.is_empty() && self.rng.chance(60) => drop(table.inherits.pop()),
            5 if table.of_type.is_some() => table.of_type = None,
            6 if can_have_heirs(&What::Table(table.clone())) => {
                // Only older ones, so that none inherits from itself.
                let above =
                    self.pick(can_have_heirs).filter(|above| *above < uid && !table.inherits.contains(above));
                table.inherits.extend(above);
            }
            _ => table.replica_identity = self.rng.maybe(60, &["FULL", "NOTHING"]),
        }
    }

    fn change_enum(&mut self, values: &mut Vec<String>) {
        let at = self.rng.below(values.len() + 1);
        match self.rng.below(10) {
            0 if values.len() > 1 => drop(values.pop()),
            1 => values.reverse(),
            _ => {
                self.next += 1;
                let value = self.enum_value(usize::try_from(self.next).unwrap_or(0));
                values.insert(at, value);
            }
        }
    }

    fn change_function(&mut self, uid: Uid) {
        let tail = self.rng.maybe(50, &["STRICT", "SECURITY DEFINER", "COST 7"]);
        let number = self.rng.between(10, 99);
        let new_type = self.rng.of(&["integer", "bigint"]);
        let Some(What::Function(function)) = self.state.items.get_mut(&uid).map(|item| &mut item.what) else {
            return;
        };
        match (function.used_as, self.rng.below(4)) {
            (Use::Number, 0) => function.arguments[0].1 = Type::Plain(new_type),
            (Use::Number, 1) => function.arguments[0].0 = format!("arg{number}"),
            (Use::Number, _) if function.language == "sql" => {
                function.body.text = format!("SELECT abs($1)::integer + {number}")
            }
            (Use::Number, _) => function.body.text = format!("BEGIN RETURN abs($1)::integer + {number}; END"),
            (Use::Compare, _) => function.body.text = format!("SELECT $1 < $2 + {number}"),
            (Use::Truth, _) => function.body.text = format!("SELECT {number} > 0"),
            (Use::Trigger, _) => function.body.text = format!("BEGIN /* {number} */ RETURN NEW; END"),
            (Use::Step, _) => function.body.text = format!("SELECT $1 + $2 + {number}"),
            (Use::Other, 0) if function.returns.text == "bigint" && !function.procedure => {
                (function.returns.text, function.body) =
                    ("integer".to_owned(), sql(format!("SELECT {number}"), &[]));
            }
            (Use::Other, 1) if !function.procedure => function.tail = tail.into_iter().collect(),
            (Use::Other, _) => {
                if let Some(argument) = function.arguments.last_mut() {
                    argument.2 = if argument.2.is_some() { None } else { argument.2 };
                }
            }
        }
    }
}

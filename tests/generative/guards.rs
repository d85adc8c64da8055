//! What stands guard over relations: triggers, rules, policies, privileges.

use crate::grow::{Added, Grower, ROLES};
use crate::model::{Default, Trigger, Uid, Use, What, sql};

impl Grower {
    pub(crate) fn trigger(&mut self) -> Added {
        let function = match self.pick(|what| matches!(what, What::Function(f) if f.used_as == Use::Trigger))
        {
            Some(function) => function,
            None => self.function_of(Use::Trigger)?,
        };
        let relation = self.pick(|what| {
            matches!(what, What::Table(_)) || matches!(what, What::View(v) if !v.materialized)
        })?;
        let mut trigger = Trigger {
            timing: self.rng.of(&["BEFORE", "AFTER"]),
            event: self.rng.of(&[
                "INSERT",
                "UPDATE",
                "DELETE",
                "INSERT OR UPDATE",
                "INSERT OR DELETE OR UPDATE",
            ]),
            of: Vec::new(),
            each: self.rng.of(&["ROW", "STATEMENT"]),
            when: None,
            function,
            constraint: None,
            referencing: None,
            enabled: "ENABLE",
        };
        match self.state.table(relation).cloned() {
            None => (trigger.timing, trigger.each) = ("INSTEAD OF", "ROW"),
            Some(table) => {
                let plain =
                    table.partition_by.is_none() && table.partition_of.is_none() && table.inherits.is_empty();
                let columns = self.state.columns(relation);
                let columns: Vec<Uid> = columns
                    .into_iter()
                    .filter(|c| self.state.column(*c).is_some_and(|c| c.generated.is_none()))
                    .collect();
                if trigger.event == "UPDATE" && self.rng.chance(50) {
                    trigger.of = self.rng.some(&columns, 2);
                }
                if trigger.each == "ROW" && !trigger.event.contains("DELETE") && self.rng.chance(30) {
                    trigger.when = self.condition(relation, "NEW.", false).filter(|sql| {
                        sql.refs.iter().all(|c| self.state.column(*c).is_none() || columns.contains(c))
                    });
                }
                if trigger.timing == "AFTER" && trigger.each == "ROW" && plain && self.rng.chance(25) {
                    trigger.constraint =
                        Some(self.rng.of(&["DEFERRABLE INITIALLY DEFERRED", "NOT DEFERRABLE"]));
                }
                if trigger.timing == "AFTER"
                    && trigger.each == "STATEMENT"
                    && trigger.event == "INSERT"
                    && plain
                    && self.rng.chance(40)
                {
                    trigger.referencing = Some("REFERENCING NEW TABLE AS fresh");
                }
                if table.partition_by.is_none() {
                    trigger.enabled = self
                        .rng
                        .maybe(15, &["DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"])
                        .unwrap_or("ENABLE");
                }
            }
        }
        self.named(Some(relation), What::Trigger(trigger))
    }

    pub(crate) fn rule(&mut self) -> Added {
        let relation = self.pick(|what| {
            matches!(what, What::Table(_)) || matches!(what, What::View(v) if !v.materialized)
        })?;
        let is_table = self.state.table(relation).is_some();
        let condition =
            if is_table && self.rng.chance(40) { self.condition(relation, "NEW.", true) } else { None };
        let event = self.rng.of(&["INSERT", "UPDATE"]);
        let notify = sql("NOTIFY changed", &[]);
        let action = if condition.is_none() && self.rng.chance(40) { notify } else { sql("NOTHING", &[]) };
        let instead = !is_table || self.rng.chance(50);
        self.named(Some(relation), What::Rule { event, instead, condition, action })
    }

    pub(crate) fn policy(&mut self) -> Added {
        let table = self.pick(|what| matches!(what, What::Table(_)))?;
        let command = self.rng.of(&["ALL", "SELECT", "INSERT", "UPDATE", "DELETE"]);
        let truth = self.pick(|what| matches!(what, What::Function(f) if f.used_as == Use::Truth));
        let expr = |this: &mut Self| match truth {
            Some(function) if this.rng.chance(30) => Some(sql("{q}()", &[function])),
            _ => this.condition(table, "", true).or(Some(sql("true", &[]))),
        };
        let using = if command == "INSERT" { None } else { expr(self) };
        let check = if matches!(command, "SELECT" | "DELETE") || (using.is_some() && self.rng.chance(50)) {
            None
        } else {
            expr(self)
        };
        let roles = if self.rng.chance(50) { vec!["PUBLIC"] } else { self.rng.some(&ROLES, 2) };
        let restrictive = self.rng.chance(20);
        self.named(Some(table), What::Policy { command, restrictive, roles, using, check })
    }

    pub(crate) fn grant(&mut self) -> Added {
        let able = |what: &What| {
            let plain = matches!(
                what,
                What::Schema
                    | What::Enum { .. }
                    | What::Domain { .. }
                    | What::Composite { .. }
                    | What::Range { .. }
            );
            plain
                || what.is_relation()
                || matches!(
                    what,
                    What::Sequence { .. } | What::Column(_) | What::Function(_) | What::Aggregate { .. }
                )
        };
        let on = self.pick(able)?;
        let all: &[&'static str] = match self.state.what(on)? {
            What::Schema => &["USAGE", "CREATE"],
            What::Sequence { .. } => &["USAGE", "SELECT", "UPDATE"],
            What::Function(_) | What::Aggregate { .. } => &["EXECUTE"],
            What::Column(_) => &["SELECT", "INSERT", "UPDATE", "REFERENCES"],
            What::Table(_) | What::View(_) => {
                &["SELECT", "INSERT", "UPDATE", "DELETE", "TRIGGER", "REFERENCES", "TRUNCATE"]
            }
            _ => &["USAGE"],
        };
        let privileges = self.rng.some(all, 3);
        let public = self.rng.chance(15);
        let role = if public { "PUBLIC" } else { self.rng.of(&ROLES) };
        let grantable = !public && self.rng.chance(15);
        self.add(Some(on), "", What::Grant { privileges, role, grantable })
    }

    pub(crate) fn default_privilege(&mut self) -> Added {
        let (objects, all): (_, &[&'static str]) = match self.rng.below(5) {
            0 => ("TABLES", &["SELECT", "INSERT", "UPDATE"]),
            1 => ("SEQUENCES", &["USAGE", "SELECT"]),
            2 => ("FUNCTIONS", &["EXECUTE"]),
            3 => ("SCHEMAS", &["USAGE", "CREATE"]),
            _ => ("TYPES", &["USAGE"]),
        };
        let privileges = self.rng.some(all, 2);
        let role = self.rng.of(&ROLES);
        // What everybody may do from the start can be taken away for all schemas only.
        if matches!(objects, "FUNCTIONS" | "TYPES") && self.rng.chance(30) {
            let (role, how) = ("PUBLIC", Default::Revoke);
            return self.add(None, "", What::DefaultPrivilege { objects, privileges, role, how });
        }
        let schema = if objects != "SCHEMAS" && self.rng.chance(60) { self.schema() } else { None };
        let how = if self.rng.chance(20) { Default::GrantOption } else { Default::Grant };
        self.add(schema, "", What::DefaultPrivilege { objects, privileges, role, how })
    }
}

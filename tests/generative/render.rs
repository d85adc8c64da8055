//! A state as a script that loads from top to bottom.

mod comment;
mod table;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::model::{Collate, Default, Function, Item, Operator, Sql, State, Trigger, Type, Uid, View, What};
use crate::rows;

/// The tables whose rows come with the script.
pub(crate) type Filled = BTreeSet<Uid>;

/// `next` is the state that the rows must be able to go to.
pub(crate) fn script(state: &State, next: &State, filled: &Filled) -> String {
    let mut printer = Printer { state, done: BTreeSet::new(), text: String::new() };
    let first = |what: &What| matches!(what, What::Table(_) | What::Constraint(_));
    for uid in state.select(first) {
        printer.print(uid);
    }
    if !filled.is_empty() {
        // Triggers and foreign keys would ask for an order of the rows.
        printer.text.push_str("SET session_replication_role = replica;\n");
        for table in filled {
            printer.text.push_str(&rows::insert(state, next, *table));
        }
        printer.text.push_str("RESET session_replication_role;\n");
    }
    for uid in state.items.keys() {
        printer.print(*uid);
    }
    printer.text
}

pub(crate) fn ident(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

pub(crate) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A name with its schema, or with its table.
pub(crate) fn qualified(state: &State, uid: Uid) -> String {
    match state.schema_of(uid) {
        Some(schema) if matches!(state.what(uid), Some(What::Operator(_))) => {
            format!("{}.{}", ident(state.name(schema)), state.name(uid))
        }
        Some(schema) if schema != uid => format!("{}.{}", ident(state.name(schema)), ident(state.name(uid))),
        _ => ident(state.name(uid)),
    }
}

pub(crate) fn type_name(state: &State, type_: &Type) -> String {
    match type_ {
        Type::Plain(name) => (*name).to_owned(),
        Type::User(uid) => qualified(state, *uid),
        Type::Array(element) => type_name(state, element) + "[]",
    }
}

fn fill(state: &State, sql: &Sql) -> String {
    let (mut text, mut rest) = (String::new(), sql.text.as_str());
    for uid in &sql.refs {
        let Some((before, hole, after)) = next_hole(rest) else { break };
        text.push_str(before);
        match hole {
            "{}" => text.push_str(&ident(state.name(*uid))),
            "{q}" => text.push_str(&qualified(state, *uid)),
            "{l}" => text.push_str(&literal(&qualified(state, *uid))),
            "{s}" => text.push_str(&signature(state, *uid)),
            "{o}" => text.push_str(&comment::address(state, *uid)),
            "{x}" => text.push_str(&extension_schema(state, *uid)),
            _ => {}
        }
        rest = after;
    }
    text + rest
}

fn next_hole(text: &str) -> Option<(&str, &str, &str)> {
    let holes = ["{}", "{q}", "{l}", "{s}", "{o}", "{x}", "{n}"];
    let (at, hole) = holes.iter().filter_map(|hole| Some((text.find(hole)?, *hole))).min()?;
    Some((&text[..at], &text[at..at + hole.len()], &text[at + hole.len()..]))
}

fn extension_schema(state: &State, uid: Uid) -> String {
    match state.what(uid) {
        Some(What::Extension { schema: Some(schema) }) => ident(state.name(*schema)),
        _ => "public".to_owned(),
    }
}

fn collation(state: &State, collation: Option<Collate>) -> String {
    match collation {
        None => String::new(),
        Some(Collate::Named(name)) => format!(" COLLATE \"{name}\""),
        Some(Collate::Own(uid)) => format!(" COLLATE {}", qualified(state, uid)),
    }
}

fn signature(state: &State, uid: Uid) -> String {
    let arguments = match state.what(uid) {
        Some(What::Function(function)) => function
            .arguments
            .iter()
            .map(|(_, type_, _)| type_name(state, type_))
            .collect::<Vec<_>>()
            .join(", "),
        Some(What::Aggregate { .. }) => "integer".to_owned(),
        Some(What::Operator(operator)) => {
            let Some(What::Function(function)) = state.what(operator.function) else { return String::new() };
            let operands = function.arguments.iter().map(|(_, type_, _)| type_name(state, type_));
            let operands: Vec<String> = operands.collect();
            if operands.len() < 2 { format!("NONE, {}", operands.join(", ")) } else { operands.join(", ") }
        }
        _ => return qualified(state, uid),
    };
    format!("{}({arguments})", qualified(state, uid))
}

struct Printer<'a> {
    state: &'a State,
    done: BTreeSet<Uid>,
    text: String,
}

impl Printer<'_> {
    /// Prints an item after all that it names.
    fn print(&mut self, uid: Uid) {
        let uid = self.unit(uid);
        if !self.done.insert(uid) {
            return;
        }
        let Some(item) = self.state.items.get(&uid) else { return };
        let members: Vec<Uid> = self
            .state
            .children(uid)
            .map(|(member, _)| member)
            .filter(|member| self.unit(*member) == uid)
            .collect();
        let needed = members.iter().filter_map(|member| self.state.items.get(member)).flat_map(Item::refs);
        // A sequence is there before the column that owns it.
        let owned = matches!(item.what, What::Sequence { .. });
        let own = item.refs().into_iter().filter(|on| !owned || Some(*on) == item.parent);
        for on in own.chain(needed).collect::<Vec<_>>() {
            self.print(on);
        }
        let statements = self.statements(uid, item);
        self.text.push_str(&statements);
        for commented in std::iter::once(uid).chain(members) {
            self.comment(commented);
        }
        let state = self.state;
        for (sequence, item) in &state.items {
            if let What::Sequence { owner: Some(owner), .. } = &item.what
                && self.unit(*owner) == uid
            {
                self.print(*sequence);
                let column = format!("{}.{}", qualified(self.state, uid), ident(self.state.name(*owner)));
                let sequence = qualified(self.state, *sequence);
                let _infallible = writeln!(self.text, "ALTER SEQUENCE {sequence} OWNED BY {column};");
            }
        }
    }

    /// Columns are printed with their table, checks with their domain.
    fn unit(&self, uid: Uid) -> Uid {
        let inline =
            |what: &What| matches!(what, What::Column(_) | What::Output { .. } | What::DomainCheck { .. });
        let inline = self.state.what(uid).is_some_and(inline);
        self.state.parent(uid).filter(|_| inline).unwrap_or(uid)
    }

    fn fill(&self, sql: &Sql) -> String {
        fill(self.state, sql)
    }

    fn names(&self, uids: &[Uid]) -> String {
        uids.iter().map(|uid| ident(self.state.name(*uid))).collect::<Vec<_>>().join(", ")
    }

    fn statements(&self, uid: Uid, item: &Item) -> String {
        let state = self.state;
        let name = qualified(state, uid);
        let target = item.parent.map(|parent| qualified(state, parent)).unwrap_or_default();
        match &item.what {
            What::Schema if item.name == "public" => String::new(),
            What::Schema => format!("CREATE SCHEMA {name};\n"),
            What::Extension { schema } => {
                let within = schema.map(|schema| format!(" SCHEMA {}", ident(state.name(schema))));
                format!("CREATE EXTENSION {}{};\n", ident(&item.name), within.unwrap_or_default())
            }
            What::Collation { options, .. } => format!("CREATE COLLATION {name} ({options});\n"),
            What::Operator(operator) => self.operator(&name, operator),
            What::Setting(text) => self.fill(text) + ";\n",
            What::Enum { values } => {
                let values: Vec<String> = values.iter().map(|value| literal(value)).collect();
                format!("CREATE TYPE {name} AS ENUM ({});\n", values.join(", "))
            }
            What::Domain { base, not_null, default, collation: collated } => {
                let mut text = format!("CREATE DOMAIN {name} AS {}", type_name(state, base));
                text += &collation(state, *collated);
                text += &default
                    .as_ref()
                    .map(|default| format!(" DEFAULT {}", self.fill(default)))
                    .unwrap_or_default();
                text += if *not_null { " NOT NULL" } else { "" };
                self.domain_checks(uid, text)
            }
            What::Composite { fields } => {
                let fields: Vec<String> =
                    fields.iter().map(|(n, t)| format!("{} {}", ident(n), type_name(state, t))).collect();
                format!("CREATE TYPE {name} AS ({});\n", fields.join(", "))
            }
            What::Range { subtype, options } => {
                format!("CREATE TYPE {name} AS RANGE (SUBTYPE = {subtype}{options});\n")
            }
            What::Sequence { options, .. } => format!("CREATE SEQUENCE {name}{options};\n"),
            What::Table(table) => self.table(uid, &name, table),
            What::Constraint(constraint) => {
                format!(
                    "ALTER TABLE {target} ADD CONSTRAINT {} {};\n",
                    ident(&item.name),
                    self.constraint(constraint)
                )
            }
            What::Index(index) => self.index(&item.name, &target, index),
            What::View(view) => self.view(uid, &name, view),
            What::Function(function) => self.function(&name, function),
            What::Aggregate { step, initial, options } => {
                let initial = initial.map(|value| format!(", INITCOND = '{value}'")).unwrap_or_default();
                format!(
                    "CREATE AGGREGATE {name}(integer) (SFUNC = {}, STYPE = integer{initial}{});\n",
                    qualified(state, *step),
                    self.fill(options)
                )
            }
            What::Trigger(trigger) => self.trigger(&item.name, &target, trigger),
            What::Rule { event, instead, condition, action } => {
                let condition =
                    condition.as_ref().map(|c| format!(" WHERE ({})", self.fill(c))).unwrap_or_default();
                let how = if *instead { "INSTEAD" } else { "ALSO" };
                let name = ident(&item.name);
                format!(
                    "CREATE RULE {name} AS ON {event} TO {target}{condition} DO {how} {};\n",
                    self.fill(action)
                )
            }
            What::Policy { command, restrictive, roles, using, check } => {
                let how = if *restrictive { " AS RESTRICTIVE" } else { "" };
                let using = using.as_ref().map(|e| format!(" USING ({})", self.fill(e))).unwrap_or_default();
                let check =
                    check.as_ref().map(|e| format!(" WITH CHECK ({})", self.fill(e))).unwrap_or_default();
                let (name, roles) = (ident(&item.name), roles.join(", "));
                format!("CREATE POLICY {name} ON {target}{how} FOR {command} TO {roles}{using}{check};\n")
            }
            What::Grant { privileges, role, grantable } => {
                let end = if *grantable { " WITH GRANT OPTION" } else { "" };
                format!("GRANT {} TO {role}{end};\n", self.granted(item.parent, privileges))
            }
            What::DefaultPrivilege { objects, privileges, role, how } => {
                let within = item
                    .parent
                    .map(|schema| format!(" IN SCHEMA {}", ident(state.name(schema))))
                    .unwrap_or_default();
                let privileges = privileges.join(", ");
                let what = match how {
                    Default::Grant => format!("GRANT {privileges} ON {objects} TO {role}"),
                    Default::GrantOption => {
                        format!("GRANT {privileges} ON {objects} TO {role} WITH GRANT OPTION")
                    }
                    Default::Revoke => format!("REVOKE {privileges} ON {objects} FROM {role}"),
                };
                format!("ALTER DEFAULT PRIVILEGES{within} {what};\n")
            }
            What::Column(_) | What::Output { .. } | What::DomainCheck { .. } => String::new(),
        }
    }

    /// They come with the domain: once a composite column uses it, PostgreSQL takes no more (0A000).
    fn domain_checks(&self, domain: Uid, mut text: String) -> String {
        let mut later = String::new();
        for (_, item) in self.state.children(domain) {
            let What::DomainCheck { expr, not_valid } = &item.what else { continue };
            let check = format!("CONSTRAINT {} CHECK ({})", ident(&item.name), self.fill(expr));
            if *not_valid {
                let _infallible =
                    writeln!(later, "ALTER DOMAIN {} ADD {check} NOT VALID;", qualified(self.state, domain));
            } else {
                let _infallible = write!(text, " {check}");
            }
        }
        text + ";\n" + &later
    }

    fn granted(&self, on: Option<Uid>, privileges: &[&str]) -> String {
        let Some(uid) = on else { return String::new() };
        let name = qualified(self.state, uid);
        let all = privileges.join(", ");
        match self.state.what(uid) {
            Some(What::Schema) => format!("{all} ON SCHEMA {name}"),
            Some(What::Sequence { .. }) => format!("{all} ON SEQUENCE {name}"),
            Some(What::Function(_) | What::Aggregate { .. }) => {
                format!("{all} ON ROUTINE {}", signature(self.state, uid))
            }
            Some(What::Column(_)) => {
                let column = ident(self.state.name(uid));
                let each: Vec<String> =
                    privileges.iter().map(|privilege| format!("{privilege} ({column})")).collect();
                format!(
                    "{} ON TABLE {}",
                    each.join(", "),
                    qualified(self.state, self.state.parent(uid).unwrap_or(uid))
                )
            }
            Some(What::Table(_) | What::View(_)) => format!("{all} ON TABLE {name}"),
            _ => format!("{all} ON TYPE {name}"),
        }
    }

    fn view(&self, uid: Uid, name: &str, view: &View) -> String {
        let outputs = self.state.children(uid).filter_map(|(_, item)| match &item.what {
            What::Output { expr, .. } => Some(format!("{} AS {}", self.fill(expr), ident(&item.name))),
            _ => None,
        });
        let outputs: Vec<String> = outputs.collect();
        let relations = view.relations.iter().zip(1..);
        let relations: Vec<String> =
            relations.map(|(on, n)| format!("{} t{n}", qualified(self.state, *on))).collect();
        let kind = if view.materialized { "MATERIALIZED VIEW" } else { "VIEW" };
        let options = view.options.map(|options| format!(" WITH ({options})")).unwrap_or_default();
        let mut text = format!("CREATE {kind} {name}{options} AS SELECT {}", outputs.join(", "));
        let _infallible = write!(text, " FROM {}", relations.join(" CROSS JOIN "));
        if let Some(filter) = &view.filter {
            let _infallible = write!(text, " WHERE {}", self.fill(filter));
        }
        if let Some(group) = &view.group {
            let _infallible = write!(text, " GROUP BY {}", self.fill(group));
        }
        text + ";\n"
    }

    fn function(&self, name: &str, function: &Function) -> String {
        let argument = |(name, type_, default): &(String, Type, Option<&'static str>)| {
            let default = default.map(|default| format!(" DEFAULT {default}")).unwrap_or_default();
            let (mode, name) =
                name.strip_prefix("VARIADIC ").map_or(("", name.as_str()), |name| ("VARIADIC ", name));
            format!("{mode}{} {}{default}", ident(name), type_name(self.state, type_))
        };
        let arguments: Vec<String> = function.arguments.iter().map(argument).collect();
        let kind = if function.procedure { "PROCEDURE" } else { "FUNCTION" };
        let mut text = format!("CREATE {kind} {name}({}{})", arguments.join(", "), function.outs);
        if !function.procedure {
            let _infallible = write!(text, " RETURNS {}", self.fill(&function.returns));
        }
        let _infallible = write!(text, " LANGUAGE {}", function.language);
        for word in &function.tail {
            let _infallible = write!(text, " {word}");
        }
        let body = self.fill(&function.body);
        text + &if function.atomic {
            format!(" BEGIN ATOMIC {body}; END;\n")
        } else {
            format!(" AS $body${body}$body$;\n")
        }
    }

    fn operator(&self, name: &str, operator: &Operator) -> String {
        let Some(What::Function(function)) = self.state.what(operator.function) else { return String::new() };
        let operands: Vec<String> =
            function.arguments.iter().map(|(_, type_, _)| type_name(self.state, type_)).collect();
        let mut text =
            format!("CREATE OPERATOR {name} (FUNCTION = {}", qualified(self.state, operator.function));
        for (side, operand) in ["RIGHTARG", "LEFTARG"].iter().zip(operands.iter().rev()) {
            let _infallible = write!(text, ", {side} = {operand}");
        }
        if operator.commutes {
            let _infallible = write!(text, ", COMMUTATOR = OPERATOR({name})");
        }
        if let Some(negator) = operator.negator {
            let _infallible = write!(text, ", NEGATOR = OPERATOR({})", qualified(self.state, negator));
        }
        if let Some(option) = operator.estimates {
            let _infallible = write!(text, ", {option}");
        }
        text + operator.joins + ");\n"
    }

    fn trigger(&self, name: &str, target: &str, trigger: &Trigger) -> String {
        let (name, constraint) = (ident(name), if trigger.constraint.is_some() { "CONSTRAINT " } else { "" });
        let of =
            if trigger.of.is_empty() { String::new() } else { format!(" OF {}", self.names(&trigger.of)) };
        let mut text =
            format!("CREATE {constraint}TRIGGER {name} {} {}{of} ON {target}", trigger.timing, trigger.event);
        for words in [trigger.constraint, trigger.referencing].into_iter().flatten() {
            let _infallible = write!(text, " {words}");
        }
        let _infallible = write!(text, " FOR EACH {}", trigger.each);
        if let Some(when) = &trigger.when {
            let _infallible = write!(text, " WHEN ({})", self.fill(when));
        }
        let _infallible = writeln!(text, " EXECUTE FUNCTION {}();", qualified(self.state, trigger.function));
        if trigger.enabled != "ENABLE" {
            let _infallible = writeln!(text, "ALTER TABLE {target} {} TRIGGER {name};", trigger.enabled);
        }
        text
    }
}

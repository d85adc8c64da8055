//! A state as a script that loads from top to bottom.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::model::{
    Constraint, Function, Index, Item, Sort, Sql, State, Table, Trigger, Type, Uid, View, What,
};
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
            _ => {}
        }
        rest = after;
    }
    text + rest
}

fn next_hole(text: &str) -> Option<(&str, &str, &str)> {
    let holes = ["{}", "{q}", "{l}", "{s}", "{n}"];
    let (at, hole) = holes.iter().filter_map(|hole| Some((text.find(hole)?, *hole))).min()?;
    Some((&text[..at], &text[at..at + hole.len()], &text[at + hole.len()..]))
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
        for (sequence, item) in &self.state.items {
            if let What::Sequence { owner: Some(owner), .. } = &item.what
                && self.unit(*owner) == uid
            {
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
            What::Extension => format!("CREATE EXTENSION {};\n", ident(&item.name)),
            What::Enum { values } => {
                let values: Vec<String> = values.iter().map(|value| literal(value)).collect();
                format!("CREATE TYPE {name} AS ENUM ({});\n", values.join(", "))
            }
            What::Domain { base, not_null, default, collation } => {
                let mut text = format!("CREATE DOMAIN {name} AS {}", type_name(state, base));
                text += &collation.map(|collation| format!(" COLLATE \"{collation}\"")).unwrap_or_default();
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
            What::Range { subtype } => format!("CREATE TYPE {name} AS RANGE (SUBTYPE = {subtype});\n"),
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
            What::Aggregate { step, initial } => {
                let initial = initial.map(|value| format!(", INITCOND = '{value}'")).unwrap_or_default();
                format!(
                    "CREATE AGGREGATE {name}(integer) (SFUNC = {}, STYPE = integer{initial});\n",
                    qualified(state, *step)
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
            What::DefaultPrivilege { objects, privileges, role } => {
                let within = item
                    .parent
                    .map(|schema| format!(" IN SCHEMA {}", ident(state.name(schema))))
                    .unwrap_or_default();
                let privileges = privileges.join(", ");
                format!("ALTER DEFAULT PRIVILEGES{within} GRANT {privileges} ON {objects} TO {role};\n")
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

    fn table(&self, uid: Uid, name: &str, table: &Table) -> String {
        let unlogged = if table.unlogged { "UNLOGGED " } else { "" };
        let mut text = format!("CREATE {unlogged}TABLE {name}");
        let columns: Vec<String> =
            self.state.own_columns(uid).into_iter().map(|column| self.column(column)).collect();
        match &table.partition_of {
            Some((root, bound)) => {
                let _infallible = write!(text, " PARTITION OF {} {bound}", qualified(self.state, *root));
            }
            None => {
                let _infallible = write!(text, " (\n  {}\n)", columns.join(",\n  "));
            }
        }
        if let Some(above) = table.inherits {
            let _infallible = write!(text, " INHERITS ({})", qualified(self.state, above));
        }
        if let Some((method, keys)) = &table.partition_by {
            let _infallible = write!(text, " PARTITION BY {method} ({})", self.names(keys));
        }
        if let Some(options) = table.options.filter(|_| table.partition_by.is_none()) {
            let _infallible = write!(text, " WITH ({options})");
        }
        text.push_str(";\n");
        let mut alter = |what: String| {
            let _infallible = writeln!(text, "ALTER TABLE ONLY {name} {what};");
        };
        if table.row_security {
            alter("ENABLE ROW LEVEL SECURITY".to_owned());
        }
        if table.force_row_security {
            alter("FORCE ROW LEVEL SECURITY".to_owned());
        }
        if let Some(identity) = table.replica_identity {
            alter(format!("REPLICA IDENTITY {identity}"));
        }
        for uid in self.state.own_columns(uid) {
            let Some(column) = self.state.column(uid) else { continue };
            let settings = [
                column.storage.map(|storage| format!("SET STORAGE {storage}")),
                column.statistics.map(|target| format!("SET STATISTICS {target}")),
                column.options.map(|options| format!("SET ({options})")),
            ];
            for setting in settings.into_iter().flatten() {
                alter(format!("ALTER COLUMN {} {setting}", ident(self.state.name(uid))));
            }
        }
        text
    }

    fn column(&self, uid: Uid) -> String {
        let Some(column) = self.state.column(uid) else { return String::new() };
        let mut text = format!("{} {}", ident(self.state.name(uid)), type_name(self.state, &column.type_));
        if let Some(collation) = column.collation {
            let _infallible = write!(text, " COLLATE \"{collation}\"");
        }
        if let Some((expr, how)) = &column.generated {
            let _infallible = write!(text, " GENERATED ALWAYS AS ({}) {how}", self.fill(expr));
        }
        if let Some((when, options)) = column.identity {
            let _infallible = write!(text, " GENERATED {when} AS IDENTITY{options}");
        }
        if let Some(default) = &column.default {
            let _infallible = write!(text, " DEFAULT {}", self.fill(default));
        }
        text + if column.not_null { " NOT NULL" } else { "" }
    }

    fn constraint(&self, constraint: &Constraint) -> String {
        let columns = self.names(&constraint.columns);
        let distinct = if constraint.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" };
        let mut text = match &constraint.sort {
            Sort::Primary => format!("PRIMARY KEY ({columns})"),
            Sort::Unique => format!("UNIQUE{distinct} ({columns})"),
            Sort::Check(expr) => format!("CHECK ({})", self.fill(expr)),
            Sort::Exclude => {
                let each: Vec<String> =
                    constraint.columns.iter().map(|c| ident(self.state.name(*c)) + " WITH =").collect();
                format!("EXCLUDE USING btree ({})", each.join(", "))
            }
            Sort::Foreign(key) => {
                let there =
                    self.state.parent(*key).map(|table| qualified(self.state, table)).unwrap_or_default();
                let keys =
                    self.state.constraint(*key).map(|key| self.names(&key.columns)).unwrap_or_default();
                format!("FOREIGN KEY ({columns}) REFERENCES {there} ({keys})")
            }
        };
        if !constraint.include.is_empty() {
            let _infallible = write!(text, " INCLUDE ({})", self.names(&constraint.include));
        }
        for word in &constraint.tail {
            let _infallible = write!(text, " {word}");
        }
        text
    }

    fn index(&self, name: &str, target: &str, index: &Index) -> String {
        let unique = if index.unique { "UNIQUE " } else { "" };
        let keys: Vec<String> = index.keys.iter().map(|key| self.fill(key)).collect();
        let (name, keys) = (ident(name), keys.join(", "));
        let mut text = format!("CREATE {unique}INDEX {name} ON {target} USING {} ({keys})", index.method);
        if !index.include.is_empty() {
            let _infallible = write!(text, " INCLUDE ({})", self.names(&index.include));
        }
        if index.nulls_not_distinct {
            text.push_str(" NULLS NOT DISTINCT");
        }
        if let Some(options) = index.options {
            let _infallible = write!(text, " WITH ({options})");
        }
        if let Some(filter) = &index.filter {
            let _infallible = write!(text, " WHERE {}", self.fill(filter));
        }
        text + ";\n"
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
            format!("{} {}{default}", ident(name), type_name(self.state, type_))
        };
        let arguments: Vec<String> = function.arguments.iter().map(argument).collect();
        let kind = if function.procedure { "PROCEDURE" } else { "FUNCTION" };
        let mut text = format!("CREATE {kind} {name}({})", arguments.join(", "));
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

    fn comment(&mut self, uid: Uid) {
        let Some(item) = self.state.items.get(&uid) else { return };
        let Some(comment) = &item.comment else { return };
        let name = qualified(self.state, uid);
        let part = ident(&item.name);
        let parent = item.parent.map(|parent| qualified(self.state, parent)).unwrap_or_default();
        let on = match &item.what {
            What::Schema => format!("SCHEMA {name}"),
            What::Extension => format!("EXTENSION {part}"),
            What::Enum { .. } | What::Composite { .. } | What::Range { .. } => format!("TYPE {name}"),
            What::Domain { .. } => format!("DOMAIN {name}"),
            What::DomainCheck { .. } => format!("CONSTRAINT {part} ON DOMAIN {parent}"),
            What::Sequence { .. } => format!("SEQUENCE {name}"),
            What::Table(_) => format!("TABLE {name}"),
            What::Column(_) | What::Output { .. } => format!("COLUMN {parent}.{part}"),
            What::Constraint(_) => format!("CONSTRAINT {part} ON {parent}"),
            What::Index(_) => format!("INDEX {name}"),
            What::View(view) if view.materialized => format!("MATERIALIZED VIEW {name}"),
            What::View(_) => format!("VIEW {name}"),
            What::Function(function) if function.procedure => {
                format!("PROCEDURE {}", signature(self.state, uid))
            }
            What::Function(_) => format!("FUNCTION {}", signature(self.state, uid)),
            What::Aggregate { .. } => format!("AGGREGATE {}", signature(self.state, uid)),
            What::Trigger(_) => format!("TRIGGER {part} ON {parent}"),
            What::Rule { .. } => format!("RULE {part} ON {parent}"),
            What::Policy { .. } => format!("POLICY {part} ON {parent}"),
            What::Grant { .. } | What::DefaultPrivilege { .. } => return,
        };
        let _infallible = writeln!(self.text, "COMMENT ON {on} IS {};", literal(comment));
    }
}

//! How statements name the object that a comment, an owner or a grant is attached to.

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Kind, cast, database, operator, operator_family, routine, transform};

/// The target of an attached id, and the part of it that has no object of its own.
#[derive(Clone, Debug)]
pub(crate) struct Target<'a> {
    kind: Kind,
    path: Vec<&'a str>,
    part: Part<'a>,
}

/// What of the target is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    Whole,
    /// A column of a view, an attribute of a composite type.
    Column(&'a str),
    /// Something that the target stands for: the index under a constraint, a not-null constraint, an identity column's
    /// sequence, a range's constructor. The word is the kind's own.
    Inner {
        word: &'a str,
        name: &'a str,
    },
    /// What belongs to an extension, or a column of that: the word and the name are SQL.
    Member {
        word: &'a str,
        name: &'a str,
        column: Option<&'a str>,
    },
}

impl<'a> Target<'a> {
    /// Reads an attached id, and gives its last parts, of which the target knows nothing (a grantee), as they are.
    pub(crate) fn of<const N: usize>(id: &'a ObjectId) -> Option<(Self, [&'a str; N])> {
        let mut parts = id.parts();
        let kind = Kind::from_name(parts.next()?)?;
        let mut path: Vec<&str> = parts.collect();
        let own = path.len().checked_sub(N)?;
        let last = path.split_off(own).try_into().ok()?;
        let part = match path.get(kind.depth()..)? {
            [] => Part::Whole,
            [column] => Part::Column(column),
            [word, name, column @ ..] if kind == Kind::Extension => {
                Part::Member { word, name, column: column.first().copied() }
            }
            [word, name, ..] => Part::Inner { word, name },
        };
        path.truncate(kind.depth());
        Some((Self { kind, path, part }, last))
    }

    /// The target's own id.
    pub(crate) fn id(&self) -> ObjectId {
        ObjectId::new(self.kind, &self.path)
    }

    /// Whether it is a part that has no object of its own.
    pub(crate) fn is_part(&self) -> bool {
        self.part != Part::Whole
    }

    /// The schema it is in, or that it is.
    pub(crate) fn schema(&self) -> &'a str {
        self.path.first().copied().unwrap_or_default()
    }

    /// The column's name, when it is a column.
    pub(crate) fn column(&self) -> Option<&'a str> {
        match self.part {
            Part::Column(column) | Part::Member { column: Some(column), .. } => Some(column),
            Part::Whole if self.kind == Kind::Column => self.path.last().copied(),
            _ => None,
        }
    }

    /// What `ALTER DEFAULT PRIVILEGES` calls objects like it; columns and parts have none.
    pub(crate) fn class(&self) -> Option<&'static str> {
        match (self.kind, self.part) {
            (_, Part::Inner { word: "sequence", .. }) => Some("sequences"),
            (_, Part::Inner { word: "function", .. }) => Some("functions"),
            (_, Part::Column(_) | Part::Inner { .. } | Part::Member { .. }) => None,
            (Kind::Schema, _) => Some("schemas"),
            (Kind::Table | Kind::View | Kind::MaterializedView, _) => Some("tables"),
            (Kind::Sequence, _) => Some("sequences"),
            (Kind::LargeObject, _) => Some("large objects"),
            (Kind::Function | Kind::Aggregate, _) => Some("functions"),
            (Kind::Enum | Kind::BaseType | Kind::Domain | Kind::Composite | Kind::Range, _) => Some("types"),
            _ => None,
        }
    }

    /// The object whose owner owns it: a column belongs to the owner of its table.
    pub(crate) fn owned(&self) -> ObjectId {
        if self.kind == Kind::Column { ObjectId::new(Kind::Table, &self.path[..2]) } else { self.id() }
    }

    /// The relation it is, or is a column of.
    pub(crate) fn of_relation(&self) -> Option<ObjectId> {
        match (self.kind, self.part) {
            (Kind::Column, Part::Whole) => Some(ObjectId::new(Kind::Table, &self.path[..2])),
            (Kind::Table | Kind::Sequence | Kind::Index, Part::Whole)
            | (Kind::View | Kind::MaterializedView, Part::Whole | Part::Column(_)) => Some(self.id()),
            _ => None,
        }
    }

    /// Its relation when it is a column.
    pub(crate) fn relation(&self) -> String {
        if let Part::Member { name, .. } = self.part {
            return name.to_owned();
        }
        dotted(&self.path[..self.path.len().min(2)])
    }

    /// Whether it may have columns with grants of their own.
    pub(crate) fn has_columns(&self) -> bool {
        matches!(self.part, Part::Member { word: "TABLE", column: None, .. })
            || self.class() == Some("tables")
    }

    /// Whether it is a column of this.
    pub(crate) fn is_column_of(&self, whole: &Self) -> bool {
        self.column().is_some() && whole.has_columns() && self.relation() == whole.relation()
    }

    /// What a grantee has been granted on all of it, when it is a column.
    pub(crate) fn grant_on_whole(&self, grantee: &str) -> Option<ObjectId> {
        self.column()?;
        let of_member = match self.part {
            Part::Member { word, name, .. } => vec![word, name],
            _ => Vec::new(),
        };
        Some(ObjectId::attached(Kind::Grant, &self.owned(), &[of_member, vec![grantee]].concat()))
    }

    /// What it is, in the words of `COMMENT ON` and `ALTER`: `TABLE`, `MATERIALIZED VIEW`.
    pub(crate) fn word(&self, procedure: bool) -> &'a str {
        match self.part {
            Part::Column(_) | Part::Member { column: Some(_), .. } => return "COLUMN",
            Part::Member { word, .. } => return word,
            Part::Inner { word: "sequence", .. } => return "SEQUENCE",
            Part::Inner { word: "index", .. } => return "INDEX",
            Part::Inner { word: "type", .. } => return "TYPE",
            Part::Inner { word: "function", .. } => return "FUNCTION",
            Part::Inner { word: "rule", .. } => return "RULE",
            Part::Inner { word: "trigger", .. } => return "TRIGGER",
            Part::Inner { .. } => return "CONSTRAINT",
            Part::Whole => {}
        }
        match self.kind {
            Kind::Schema => "SCHEMA",
            Kind::Extension => "EXTENSION",
            Kind::Collation => "COLLATION",
            Kind::Domain => "DOMAIN",
            Kind::Enum | Kind::BaseType | Kind::Composite | Kind::Range => "TYPE",
            Kind::Sequence => "SEQUENCE",
            Kind::Column => "COLUMN",
            Kind::Function if procedure => "PROCEDURE",
            Kind::Function => "FUNCTION",
            Kind::Operator => "OPERATOR",
            Kind::OperatorFamily => "OPERATOR FAMILY",
            Kind::OperatorClass => "OPERATOR CLASS",
            Kind::Aggregate => "AGGREGATE",
            Kind::Index => "INDEX",
            Kind::Constraint | Kind::DomainConstraint => "CONSTRAINT",
            Kind::Statistics => "STATISTICS",
            Kind::View => "VIEW",
            Kind::MaterializedView => "MATERIALIZED VIEW",
            Kind::Trigger => "TRIGGER",
            Kind::Rule => "RULE",
            Kind::Policy => "POLICY",
            Kind::Publication => "PUBLICATION",
            Kind::Subscription => "SUBSCRIPTION",
            Kind::EventTrigger => "EVENT TRIGGER",
            Kind::Cast => "CAST",
            Kind::Transform => "TRANSFORM",
            Kind::Language => "LANGUAGE",
            Kind::AccessMethod => "ACCESS METHOD",
            Kind::Conversion => "CONVERSION",
            Kind::TextSearchParser => "TEXT SEARCH PARSER",
            Kind::TextSearchTemplate => "TEXT SEARCH TEMPLATE",
            Kind::TextSearchDictionary => "TEXT SEARCH DICTIONARY",
            Kind::TextSearchConfiguration => "TEXT SEARCH CONFIGURATION",
            Kind::ForeignDataWrapper => "FOREIGN DATA WRAPPER",
            Kind::Server => "SERVER",
            Kind::Database => "DATABASE",
            Kind::Role => "ROLE",
            Kind::LargeObject => "LARGE OBJECT",
            _ => "TABLE",
        }
    }

    /// Its name as it stands after that word: `public.f(integer)`, `positive ON public.accounts`.
    pub(crate) fn name(&self) -> String {
        match self.part {
            Part::Column(column) => format!("{}.{}", dotted(&self.path), ident(column)),
            Part::Member { name, column: Some(column), .. } => format!("{name}.{}", ident(column)),
            Part::Member { name, .. } => name.to_owned(),
            Part::Inner { word: "sequence" | "index" | "type", name } => dotted(&[self.schema(), name]),
            Part::Inner { word: "function", name } => {
                routine::sql_name(&ObjectId::new(Kind::Function, &[self.schema(), name]), "()")
            }
            Part::Inner { name, .. } => self.on_relation(name),
            Part::Whole => match self.kind {
                Kind::Function => routine::sql_name(&self.id(), "()"),
                Kind::Operator => operator::sql_name(&self.id()),
                Kind::OperatorFamily | Kind::OperatorClass => operator_family::sql_name(&self.id()),
                Kind::Database => database::NAME.to_owned(),
                Kind::LargeObject => self.id().name().to_owned(),
                Kind::Cast => cast::sql_name(&self.id()),
                Kind::Transform => transform::sql_name(&self.id()),
                Kind::Aggregate => routine::sql_name(&self.id(), "(*)"),
                Kind::Constraint | Kind::DomainConstraint | Kind::Trigger | Kind::Rule | Kind::Policy => {
                    self.on_relation(self.path.last().copied().unwrap_or_default())
                }
                _ => dotted(&self.path),
            },
        }
    }

    /// What it is and its name, as in `COMMENT ON`: `COLUMN public.accounts.email`.
    pub(crate) fn sql(&self, procedure: bool) -> String {
        format!("{} {}", self.word(procedure), self.name())
    }

    /// What it is and its name, as in `GRANT … ON`: there, a view is a table and an aggregate a function.
    pub(crate) fn grant_sql(&self, procedure: bool) -> String {
        let word = match (self.kind, self.part) {
            _ if self.column().is_some() => return format!("TABLE {}", self.relation()),
            (Kind::View | Kind::MaterializedView, Part::Whole) => "TABLE",
            (Kind::Aggregate, Part::Whole) => {
                return format!("FUNCTION {}", routine::sql_name(&self.id(), "()"));
            }
            (Kind::Server, Part::Whole) => "FOREIGN SERVER",
            _ => self.word(procedure),
        };
        format!("{word} {}", self.name())
    }

    /// The target in messages: `column public.accounts.email`.
    pub(crate) fn label(&self) -> String {
        match self.part {
            Part::Whole => self.id().to_string(),
            _ => format!("{} {}", self.word(false).to_lowercase(), self.name()),
        }
    }

    fn on_relation(&self, name: &str) -> String {
        let domain = if matches!(self.kind, Kind::Domain | Kind::DomainConstraint) { "DOMAIN " } else { "" };
        format!("{} ON {domain}{}", ident(name), self.relation())
    }
}

fn dotted(path: &[&str]) -> String {
    path.iter().map(|name| ident(name)).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attached(kind: Kind, path: &[&str], extra: &[&str]) -> ObjectId {
        ObjectId::attached(Kind::Comment, &ObjectId::new(kind, path), extra)
    }

    fn sql(kind: Kind, path: &[&str], extra: &[&str]) -> String {
        let id = attached(kind, path, extra);
        Target::of::<0>(&id).map(|(target, _)| target.sql(false)).unwrap_or_default()
    }

    #[test]
    fn names_whole_targets() {
        assert_eq!(sql(Kind::Schema, &["s"], &[]), "SCHEMA s");
        assert_eq!(sql(Kind::Table, &["s", "Order"], &[]), "TABLE s.\"Order\"");
        assert_eq!(sql(Kind::Column, &["s", "t", "c"], &[]), "COLUMN s.t.c");
        assert_eq!(sql(Kind::Constraint, &["s", "t", "c"], &[]), "CONSTRAINT c ON s.t");
        assert_eq!(sql(Kind::DomainConstraint, &["s", "d", "c"], &[]), "CONSTRAINT c ON DOMAIN s.d");
        assert_eq!(sql(Kind::Trigger, &["s", "t", "g"], &[]), "TRIGGER g ON s.t");
        assert_eq!(sql(Kind::Function, &["s", "f()"], &[]), "FUNCTION s.f()");
        assert_eq!(sql(Kind::Aggregate, &["s", "a()"], &[]), "AGGREGATE s.a(*)");
        assert_eq!(sql(Kind::Collation, &["s", "c"], &[]), "COLLATION s.c");
        assert_eq!(sql(Kind::LargeObject, &["4711"], &[]), "LARGE OBJECT 4711");
        assert_eq!(sql(Kind::ForeignDataWrapper, &["w"], &[]), "FOREIGN DATA WRAPPER w");
        assert_eq!(sql(Kind::Server, &["S"], &[]), "SERVER \"S\"");
        assert_eq!(sql(Kind::Operator, &["s", "@@(NONE, text)"], &[]), "OPERATOR s.@@ (NONE, text)");
    }

    #[test]
    fn names_parts() {
        assert_eq!(sql(Kind::View, &["s", "v"], &["c"]), "COLUMN s.v.c");
        assert_eq!(sql(Kind::Constraint, &["s", "t", "k"], &["index", "k"]), "INDEX s.k");
        assert_eq!(sql(Kind::Column, &["s", "t", "c"], &["constraint", "n"]), "CONSTRAINT n ON s.t");
        assert_eq!(sql(Kind::Domain, &["s", "d"], &["constraint", "n"]), "CONSTRAINT n ON DOMAIN s.d");
        assert_eq!(sql(Kind::Column, &["s", "t", "c"], &["sequence", "t_c_seq"]), "SEQUENCE s.t_c_seq");
        assert_eq!(
            sql(Kind::Range, &["s", "r"], &["function", "R(date, date)"]),
            "FUNCTION s.\"R\"(date, date)"
        );
    }

    #[test]
    fn splits_off_the_grantee() {
        let id = attached(Kind::View, &["s", "v"], &["c", "bob"]);
        let (target, [grantee]) = Target::of(&id).expect("an attached id");
        assert_eq!(
            (target.grant_sql(false).as_str(), target.column(), grantee),
            ("TABLE s.v", Some("c"), "bob")
        );
        assert_eq!(target.class(), None);
    }
}

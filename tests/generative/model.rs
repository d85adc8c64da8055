//! A schema as this test makes it up: items that refer to each other by number, so that any of them can be changed,
//! renamed or removed with all that hangs on it.

use std::collections::BTreeMap;

pub(crate) type Uid = u32;

/// One schema. An item keeps its number from the first state to the second, whatever happens to its name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct State {
    pub(crate) items: BTreeMap<Uid, Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    pub(crate) name: String,
    /// A table's schema, a column's table, a grant's target.
    pub(crate) parent: Option<Uid>,
    pub(crate) what: What,
    pub(crate) comment: Option<String>,
}

/// SQL with holes: `{}` is a name, `{q}` a qualified one, `{l}` that as a literal, `{s}` a function with its argument
/// types, `{o}` the item as `COMMENT ON` has it, `{x}` the schema of an extension, and `{n}` nothing at all but a dependency.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Sql {
    pub(crate) text: String,
    pub(crate) refs: Vec<Uid>,
}

pub(crate) fn sql(text: impl Into<String>, refs: &[Uid]) -> Sql {
    Sql { text: text.into(), refs: refs.to_vec() }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Plain(&'static str),
    User(Uid),
    Array(Box<Type>),
}

/// Types between which expressions over a column stay valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Int,
    Num,
    Text,
    Time,
    Bool,
    Enum,
    Other,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    Schema,
    Extension {
        schema: Option<Uid>,
    },
    Collation {
        options: &'static str,
        deterministic: bool,
    },
    Operator(Operator),
    Enum {
        values: Vec<String>,
    },
    Domain {
        base: Type,
        not_null: bool,
        default: Option<Sql>,
        collation: Option<Collate>,
    },
    DomainCheck {
        expr: Sql,
        not_valid: bool,
    },
    Composite {
        fields: Vec<(String, Type)>,
    },
    Range {
        subtype: &'static str,
        /// What follows the subtype.
        options: &'static str,
    },
    Sequence {
        options: String,
        owner: Option<Uid>,
    },
    Table(Table),
    Column(Column),
    Constraint(Constraint),
    Index(Index),
    View(View),
    Output {
        expr: Sql,
        family: Family,
    },
    Function(Function),
    Aggregate {
        step: Uid,
        initial: Option<&'static str>,
        /// What follows, with its comma.
        options: Sql,
    },
    Trigger(Trigger),
    Rule {
        event: &'static str,
        instead: bool,
        condition: Option<Sql>,
        action: Sql,
    },
    Policy {
        command: &'static str,
        restrictive: bool,
        roles: Vec<&'static str>,
        using: Option<Sql>,
        check: Option<Sql>,
    },
    Grant {
        privileges: Vec<&'static str>,
        role: &'static str,
        grantable: bool,
    },
    DefaultPrivilege {
        objects: &'static str,
        privileges: Vec<&'static str>,
        role: &'static str,
        how: Default,
    },
    /// Something said of its parent in a statement of its own.
    Setting(Sql),
}

/// What becomes of a privilege on what is created later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Default {
    Grant,
    GrantOption,
    Revoke,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Collate {
    Named(&'static str),
    Own(Uid),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operator {
    /// Its arguments are the operands.
    pub(crate) function: Uid,
    /// Whether the operands can be exchanged.
    pub(crate) commutes: bool,
    pub(crate) negator: Option<Uid>,
    pub(crate) estimates: Option<&'static str>,
    pub(crate) joins: &'static str,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    pub(crate) unlogged: bool,
    pub(crate) inherits: Vec<Uid>,
    /// The composite type whose fields are its columns.
    pub(crate) of_type: Option<Uid>,
    pub(crate) partition_by: Option<(&'static str, Vec<Uid>)>,
    pub(crate) partition_of: Option<(Uid, String)>,
    pub(crate) row_security: bool,
    pub(crate) force_row_security: bool,
    pub(crate) options: Option<&'static str>,
    pub(crate) replica_identity: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    pub(crate) type_: Type,
    pub(crate) not_null: bool,
    pub(crate) default: Option<Sql>,
    pub(crate) identity: Option<(&'static str, &'static str)>,
    /// What generates it, and `STORED` or `VIRTUAL`.
    pub(crate) generated: Option<(Sql, &'static str)>,
    pub(crate) collation: Option<Collate>,
    pub(crate) storage: Option<&'static str>,
    pub(crate) statistics: Option<&'static str>,
    pub(crate) options: Option<&'static str>,
    pub(crate) position: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Sort {
    Primary,
    Unique,
    Check(Sql),
    /// References the columns of this key.
    Foreign(Uid),
    Exclude,
    /// No two ranges overlap.
    Overlap(Option<Sql>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Constraint {
    pub(crate) sort: Sort,
    pub(crate) columns: Vec<Uid>,
    pub(crate) include: Vec<Uid>,
    /// What follows: `ON DELETE CASCADE`, `DEFERRABLE`, `NOT VALID`.
    pub(crate) tail: Vec<&'static str>,
    pub(crate) nulls_not_distinct: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Index {
    pub(crate) unique: bool,
    /// Of a partitioned table, without its partitions.
    pub(crate) only: bool,
    pub(crate) method: &'static str,
    pub(crate) keys: Vec<Sql>,
    pub(crate) include: Vec<Uid>,
    pub(crate) filter: Option<Sql>,
    pub(crate) options: Option<&'static str>,
    pub(crate) nulls_not_distinct: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct View {
    pub(crate) materialized: bool,
    /// Known in expressions as t1, t2, …
    pub(crate) relations: Vec<Uid>,
    pub(crate) filter: Option<Sql>,
    pub(crate) group: Option<Sql>,
    pub(crate) options: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Takes a number and gives one: for defaults, checks, generated columns, indexes.
    Number,
    /// Gives a truth, for policies and checks.
    Truth,
    Trigger,
    /// Takes two numbers, for an aggregate.
    Step,
    /// Takes two numbers and gives a truth, for operators.
    Compare,
    Other,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Function {
    pub(crate) procedure: bool,
    pub(crate) used_as: Use,
    pub(crate) arguments: Vec<(String, Type, Option<&'static str>)>,
    /// `OUT` parameters after the arguments, with their comma.
    pub(crate) outs: &'static str,
    pub(crate) returns: Sql,
    pub(crate) language: &'static str,
    pub(crate) body: Sql,
    /// `BEGIN ATOMIC … END` instead of a string.
    pub(crate) atomic: bool,
    pub(crate) tail: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Trigger {
    pub(crate) timing: &'static str,
    pub(crate) event: &'static str,
    pub(crate) of: Vec<Uid>,
    pub(crate) each: &'static str,
    pub(crate) when: Option<Sql>,
    pub(crate) function: Uid,
    pub(crate) constraint: Option<&'static str>,
    pub(crate) referencing: Option<&'static str>,
    pub(crate) enabled: &'static str,
}

impl Table {
    /// Whose columns it has besides its own.
    pub(crate) fn above(&self) -> impl Iterator<Item = Uid> {
        self.inherits.iter().copied().chain(self.partition_of.iter().map(|(root, _)| *root))
    }
}

impl Collate {
    fn own(self) -> Option<Uid> {
        match self {
            Self::Named(_) => None,
            Self::Own(uid) => Some(uid),
        }
    }
}

impl Type {
    pub(crate) fn refs(&self) -> Vec<Uid> {
        match self {
            Self::Plain(_) => Vec::new(),
            Self::User(uid) => vec![*uid],
            Self::Array(element) => element.refs(),
        }
    }
}

impl What {
    /// The items this one names.
    fn refs(&self) -> Vec<Uid> {
        let of = |sql: &Option<Sql>| sql.iter().flat_map(|sql| sql.refs.clone()).collect::<Vec<_>>();
        match self {
            Self::Schema | Self::Collation { .. } | Self::Enum { .. } | Self::Range { .. } => Vec::new(),
            Self::Extension { schema } => schema.iter().copied().collect(),
            Self::Operator(operator) => [operator.function].into_iter().chain(operator.negator).collect(),
            Self::Grant { .. } | Self::DefaultPrivilege { .. } => Vec::new(),
            Self::Domain { base, default, collation, .. } => {
                let collation = collation.and_then(Collate::own).into_iter().collect();
                [base.refs(), of(default), collation].concat()
            }
            Self::DomainCheck { expr, .. } | Self::Output { expr, .. } | Self::Setting(expr) => {
                expr.refs.clone()
            }
            Self::Composite { fields } => fields.iter().flat_map(|(_, type_)| type_.refs()).collect(),
            Self::Sequence { owner, .. } => owner.iter().copied().collect(),
            Self::Table(table) => {
                let keys = table.partition_by.iter().flat_map(|(_, columns)| columns.clone());
                keys.chain(table.above()).chain(table.of_type).collect()
            }
            Self::Column(column) => {
                let generated = column.generated.iter().flat_map(|(sql, _)| sql.refs.clone()).collect();
                let collation = column.collation.and_then(Collate::own).into_iter().collect();
                [column.type_.refs(), of(&column.default), generated, collation].concat()
            }
            Self::Constraint(constraint) => {
                let sort = match &constraint.sort {
                    Sort::Check(expr) | Sort::Overlap(Some(expr)) => expr.refs.clone(),
                    Sort::Foreign(key) => vec![*key],
                    Sort::Primary | Sort::Unique | Sort::Exclude | Sort::Overlap(None) => Vec::new(),
                };
                [constraint.columns.clone(), constraint.include.clone(), sort].concat()
            }
            Self::Index(index) => {
                let keys = index.keys.iter().flat_map(|key| key.refs.clone()).collect();
                [keys, index.include.clone(), of(&index.filter)].concat()
            }
            Self::View(view) => [view.relations.clone(), of(&view.filter), of(&view.group)].concat(),
            Self::Function(function) => {
                let arguments = function.arguments.iter().flat_map(|(_, type_, _)| type_.refs()).collect();
                [arguments, function.returns.refs.clone(), function.body.refs.clone()].concat()
            }
            Self::Aggregate { step, options, .. } => [vec![*step], options.refs.clone()].concat(),
            Self::Trigger(trigger) => {
                [trigger.of.clone(), of(&trigger.when), vec![trigger.function]].concat()
            }
            Self::Rule { condition, action, .. } => [of(condition), action.refs.clone()].concat(),
            Self::Policy { using, check, .. } => [of(using), of(check)].concat(),
        }
    }

    pub(crate) fn is_relation(&self) -> bool {
        matches!(self, Self::Table(_) | Self::View(_))
    }
}

impl Item {
    pub(crate) fn refs(&self) -> Vec<Uid> {
        self.parent.iter().copied().chain(self.what.refs()).collect()
    }
}

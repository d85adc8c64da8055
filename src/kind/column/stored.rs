//! What `ALTER COLUMN … TYPE` and `ADD COLUMN` do to the rows that are there.
//!
//! Values stay as they are stored where the server knows that both types store them alike: `ATColumnChangeRequiresRewrite`
//! in `src/backend/commands/tablecmds.c`, and the support functions of length coercions. Measured on 13 to 18. What cannot
//! be told from the catalogs counts as rewritten.

use super::Column;
use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::kind::constraint::Sort;
use crate::kind::index::backing::Backing;
use crate::kind::domain::Domain;
use crate::kind::{Body, Kind};
use crate::plan::Context;

/// What the change of the column's type does to its table. `is_told` says that somebody wrote how values are converted.
pub(super) fn change(new: &Column, old: &Column, id: &ObjectId, is_told: bool, cx: &Context<'_>) -> Operation {
    let before = base(&old.type_name, cx.from).0;
    let (after, is_constrained) = base(&new.type_name, cx.to);
    if is_told || is_constrained || !is_kept(&before, &after) {
        return Operation::Rewrite;
    }
    let used_by = || cx.from.dependents(id).filter(|object| cx.keeps(&object.id));
    let is_built_anew = |body: &Body| {
        let partitioned = match body {
            Body::Index(index) => index.partitioned,
            Body::Constraint(constraint) => constraint.partitioned,
            _ => false,
        };
        Backing::of(body).is_some_and(|index| index.computed || partitioned || new.collation != old.collation)
    };
    let has_index = |body: &Body| match body {
        Body::Constraint(constraint) => !matches!(constraint.sort, Sort::Check | Sort::ForeignKey),
        _ => true,
    };
    let is_check = |body: &Body| matches!(body, Body::Constraint(check) if check.sort == Sort::Check && check.valid);
    if used_by().any(|object| has_index(&object.body) && is_built_anew(&object.body)) {
        Operation::Reorder
    } else if used_by().any(|object| is_check(&object.body)) {
        Operation::Recheck
    } else {
        Operation::Relabel
    }
}

/// What adding the column does to its table.
pub(super) fn addition(column: &Column, default: Option<&ObjectId>, cx: &Context<'_>) -> Operation {
    let volatile = default.and_then(|default| cx.to.get(default)).is_some_and(
        |object| matches!(&object.body, Body::Default(default) if default.volatile),
    );
    let stored = column.generated.as_deref() == Some("STORED");
    if volatile || stored || column.identity.is_some() || base(&column.type_name, cx.to).1 {
        Operation::AddFilledColumn
    } else {
        Operation::AddColumn
    }
}

/// The type below all domains, and whether one of these demands anything.
fn base(type_name: &str, catalog: &Catalog) -> (String, bool) {
    let mut name = type_name.to_owned();
    let mut is_constrained = false;
    while let Some((id, domain)) = domain(&name, catalog) {
        let has_check = catalog.children_of(&id, Kind::DomainConstraint).next().is_some();
        is_constrained |= domain.not_null || has_check;
        name.clone_from(&domain.base);
    }
    (name, is_constrained)
}

fn domain<'a>(name: &str, catalog: &'a Catalog) -> Option<(ObjectId, &'a Domain)> {
    let (schema, domain) = name.split_once('.')?;
    let plain = |name: &str| name.trim_matches('"').replace("\"\"", "\"");
    let id = ObjectId::new(Kind::Domain, &[plain(schema), plain(domain)]);
    match catalog.get(&id).map(|object| &object.body) {
        Some(Body::Domain(domain)) => Some((id, domain)),
        _ => None,
    }
}

/// Whether values of the one type are stored as those of the other, and none must be looked at.
fn is_kept(old: &str, new: &str) -> bool {
    const ALIKE: &[(&str, &str)] = &[
        ("text", "character varying"),
        ("character varying", "text"),
        ("cidr", "inet"),
        ("xml", "text"),
        ("xml", "character varying"),
    ];
    if old == new {
        return true;
    }
    let ((before, length), (after, limit)) = (parts(old), parts(new));
    if before != after {
        return limit.is_none() && ALIKE.contains(&(before.as_str(), after.as_str()));
    }
    match before.as_str() {
        "character varying" | "bit varying" => longer(length, limit),
        "timestamp without time zone" | "timestamp with time zone" | "time without time zone" | "time with time zone" => {
            // Nothing is more precise.
            limit.as_deref() == Some(&[6]) || longer(length, limit)
        }
        "numeric" => match (length, limit) {
            (_, None) => true,
            (Some(length), Some(limit)) => limit[0] >= length[0] && length.get(1) == limit.get(1),
            (None, Some(_)) => false,
        },
        _ => false,
    }
}

/// Whether what fits the first fits the second.
fn longer(length: Option<Vec<i32>>, limit: Option<Vec<i32>>) -> bool {
    match (length, limit) {
        (_, None) => true,
        (Some(length), Some(limit)) => limit >= length,
        (None, Some(_)) => false,
    }
}

/// A type's name and its modifiers: `numeric(10,2)`, `timestamp(3) without time zone`.
fn parts(name: &str) -> (String, Option<Vec<i32>>) {
    let whole = || (name.to_owned(), None);
    let Some((before, rest)) = name.split_once('(') else { return whole() };
    let Some((numbers, after)) = rest.split_once(')') else { return whole() };
    match numbers.split(',').map(|number| number.trim().parse().ok()).collect() {
        Some(numbers) => (format!("{before}{after}"), Some(numbers)),
        None => whole(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_kept;

    #[test]
    fn types_that_are_stored_alike() {
        for (old, new) in [
            ("character varying(10)", "character varying(20)"),
            ("character varying(10)", "character varying"),
            ("character varying(10)", "text"),
            ("text", "character varying"),
            ("bit varying(4)", "bit varying(8)"),
            ("numeric(10,2)", "numeric(12,2)"),
            ("numeric(10,2)", "numeric"),
            ("timestamp(3) without time zone", "timestamp without time zone"),
            ("timestamp without time zone", "timestamp(6) without time zone"),
            ("cidr", "inet"),
        ] {
            assert!(is_kept(old, new), "{old} -> {new}");
        }
    }

    #[test]
    fn types_that_are_not() {
        for (old, new) in [
            ("integer", "bigint"),
            ("character varying(10)", "character varying(5)"),
            ("text", "character varying(20)"),
            ("numeric(10,2)", "numeric(12,4)"),
            ("numeric", "numeric(10,2)"),
            ("timestamp without time zone", "timestamp(3) without time zone"),
            ("timestamp without time zone", "timestamp with time zone"),
            ("character(5)", "character(10)"),
            ("character varying(10)[]", "character varying(20)[]"),
            ("inet", "cidr"),
        ] {
            assert!(!is_kept(old, new), "{old} -> {new}");
        }
    }
}

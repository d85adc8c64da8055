//! What statements change about the columns and constraints of relations.

use std::collections::BTreeMap;

use tokio_postgres::types::{ToSql, Type};

use super::reading::query;
use super::{Relation, TraceError, Tracer};
use crate::engine::postgres::connect::Session;

/// A sort of constraint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `CHECK`.
    Check,
    /// `FOREIGN KEY`.
    ForeignKey,
    /// `PRIMARY KEY`, `UNIQUE`, `EXCLUDE`.
    Key,
}

/// Something that a statement has changed about a relation that was there when the trace began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It has another name or schema: the new one.
    Renamed(String),
    /// A column has another name: the old one and the new.
    ColumnRenamed(String, String),
    /// A column is gone, and what was stored in it.
    ColumnLost(String),
    /// A column whose values come from others is gone.
    GeneratedColumnLost(String),
    /// A column has another type: its name, the old type and the new.
    ColumnRetyped(String, String, String),
    /// A column takes other values of the same type: its name, and the type with its new length or precision.
    ColumnResized(String, String),
    /// A column that was there takes no NULL any more.
    ColumnRequired(String),
    /// A column is new, takes no NULL, and nothing fills it.
    ColumnUnfilled(String),
    /// A constraint holds for all rows from now on: its name and sort.
    Proved(String, Rule),
}

/// The columns and constraints of all relations.
#[derive(Debug, Default)]
pub struct Details {
    columns: BTreeMap<(u32, i16), Column>,
    constraints: BTreeMap<u32, Constraint>,
    names: BTreeMap<u32, Relation>,
}

#[derive(Clone, Debug)]
struct Column {
    name: String,
    sort: u32,
    modifier: i32,
    /// How it is written depends on the session.
    sort_name: String,
    required: bool,
    filled: bool,
    generated: bool,
}

#[derive(Clone, Debug)]
struct Constraint {
    relation: u32,
    name: String,
    rule: Rule,
    proved: bool,
}

impl Details {
    /// Reads all of them.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn read(session: &Session, tracer: &Tracer) -> Result<Self, TraceError> {
        let mut details = Self::default();
        details.update(session, tracer, None).await?;
        Ok(details)
    }

    /// What has changed about these relations since the last time, or about all.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn update(
        &mut self,
        session: &Session,
        tracer: &Tracer,
        relations: Option<Vec<u32>>,
    ) -> Result<Vec<(Relation, Change)>, TraceError> {
        let columns = columns(session, relations.as_ref()).await?;
        let constraints = constraints(session, relations.as_ref()).await?;
        let is_meant = |oid: &u32| relations.as_ref().is_none_or(|oids| oids.contains(oid));
        let mut found = Vec::new();
        self.renames(tracer, &is_meant, &mut found);
        self.compare_columns(&columns, tracer, &is_meant, &mut found);
        for (oid, constraint) in &constraints {
            let was_proved = self.constraints.get(oid).is_some_and(|before| before.proved);
            if constraint.proved && !was_proved {
                found.push((constraint.relation, Change::Proved(constraint.name.clone(), constraint.rule)));
            }
        }
        self.columns.retain(|(relation, _), _| !is_meant(relation));
        self.columns.extend(columns);
        self.constraints.retain(|_, constraint| !is_meant(&constraint.relation));
        self.constraints.extend(constraints);
        let of_first = |(oid, change)| Some((tracer.first(oid)?.clone(), change));
        Ok(found.into_iter().filter_map(of_first).collect())
    }

    fn renames(&mut self, tracer: &Tracer, is_meant: &dyn Fn(&u32) -> bool, found: &mut Vec<(u32, Change)>) {
        for (oid, now) in tracer.all().filter(|(oid, _)| is_meant(oid)) {
            let before = self.names.insert(oid, now.clone());
            let is_other = |before: &Relation| (&before.schema, &before.name) != (&now.schema, &now.name);
            if before.as_ref().is_some_and(is_other) {
                found.push((oid, Change::Renamed(now.to_string())));
            }
        }
    }

    fn compare_columns(
        &self,
        now: &BTreeMap<(u32, i16), Column>,
        tracer: &Tracer,
        is_meant: &dyn Fn(&u32) -> bool,
        found: &mut Vec<(u32, Change)>,
    ) {
        for ((relation, number), before) in
            self.columns.iter().filter(|((relation, _), _)| is_meant(relation))
        {
            // What is gone as a whole has lost no column.
            if tracer.first(*relation).is_some() {
                let changes = before.changes(now.get(&(*relation, *number)));
                found.extend(changes.into_iter().map(|change| (*relation, change)));
            }
        }
        for ((relation, number), column) in now {
            let is_new = !self.columns.contains_key(&(*relation, *number));
            if is_new && column.required && !column.filled {
                found.push((*relation, Change::ColumnUnfilled(column.name.clone())));
            }
        }
    }
}

impl Column {
    fn changes(&self, now: Option<&Self>) -> Vec<Change> {
        let name = || self.name.clone();
        let Some(now) = now else {
            return vec![if self.generated {
                Change::GeneratedColumnLost(name())
            } else {
                Change::ColumnLost(name())
            }];
        };
        let renamed = (self.name != now.name).then(|| Change::ColumnRenamed(name(), now.name.clone()));
        let retyped = if self.sort != now.sort {
            Some(Change::ColumnRetyped(name(), self.sort_name.clone(), now.sort_name.clone()))
        } else {
            (self.modifier != now.modifier).then(|| Change::ColumnResized(name(), now.sort_name.clone()))
        };
        let required = (now.required && !self.required).then(|| Change::ColumnRequired(now.name.clone()));
        [renamed, retyped, required].into_iter().flatten().collect()
    }
}

async fn columns(
    session: &Session,
    relations: Option<&Vec<u32>>,
) -> Result<BTreeMap<(u32, i16), Column>, TraceError> {
    let parameters: [(&(dyn ToSql + Sync), Type); 1] = [(&relations, Type::OID_ARRAY)];
    let rows = query(&session.client, "columns", include_str!("columns.sql"), &parameters).await?;
    let column = |row: &tokio_postgres::Row| Column {
        name: row.get("name"),
        sort: row.get("type"),
        modifier: row.get("modifier"),
        sort_name: row.get("type_name"),
        required: row.get("required"),
        filled: row.get("filled"),
        generated: row.get("generated"),
    };
    Ok(rows.iter().map(|row| ((row.get("relation"), row.get("number")), column(row))).collect())
}

async fn constraints(
    session: &Session,
    relations: Option<&Vec<u32>>,
) -> Result<BTreeMap<u32, Constraint>, TraceError> {
    let parameters: [(&(dyn ToSql + Sync), Type); 1] = [(&relations, Type::OID_ARRAY)];
    let rows = query(&session.client, "constraints", include_str!("constraints.sql"), &parameters).await?;
    let constraint = |row: &tokio_postgres::Row| Constraint {
        relation: row.get("relation"),
        name: row.get("name"),
        rule: match row.get("sort") {
            "c" => Rule::Check,
            "f" => Rule::ForeignKey,
            _ => Rule::Key,
        },
        proved: row.get("proved"),
    };
    Ok(rows.iter().map(|row| (row.get("oid"), constraint(row))).collect())
}

//! What statements lock, for how long, and what they do meanwhile: the one table of it.
//!
//! Measured on PostgreSQL 13 to 18.

use std::fmt;

use serde::Serialize;

use super::version::Version;

/// The modes of a lock on a relation, weakest first: <https://www.postgresql.org/docs/current/explicit-locking.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Taken by `SELECT`.
    AccessShare,
    /// Taken by `SELECT … FOR UPDATE`.
    RowShare,
    /// Taken by `INSERT`, `UPDATE` and `DELETE`.
    RowExclusive,
    /// Keeps `VACUUM` and other changes of the schema out.
    ShareUpdateExclusive,
    /// Keeps writers out.
    Share,
    /// Keeps writers out, and others of its own sort.
    ShareRowExclusive,
    /// Keeps all out but readers.
    Exclusive,
    /// Keeps all out.
    AccessExclusive,
}

/// Whom a lock keeps waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocks {
    /// Nobody who uses rows.
    Nobody,
    /// Who writes rows.
    Writes,
    /// Who reads or writes rows.
    ReadsAndWrites,
}

/// What is done while the lock is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// Catalog entries: no longer for a large table than for a small one.
    Brief,
    /// All rows are read.
    Scan,
    /// An index is built from all rows.
    Build,
    /// All rows are written anew, with their indexes.
    Rewrite,
}

impl Work {
    /// What it does to the relation, before its name: `rewrites`.
    #[must_use]
    pub const fn verb(self) -> &'static str {
        match self {
            Self::Brief => "changes",
            Self::Scan => "reads all of",
            Self::Build => "builds an index of",
            Self::Rewrite => "rewrites",
        }
    }
}

/// What a statement costs those who use the relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cost {
    /// The strongest lock on it.
    pub mode: Mode,
    /// What is done under that.
    pub work: Work,
}

/// What a statement, or a clause of one, does to a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// `ADD COLUMN` whose value in rows that are there is NULL or one constant.
    AddColumn,
    /// `ADD COLUMN` whose value must be worked out for each row.
    AddFilledColumn,
    /// `ALTER TABLE` that changes catalog entries alone: names, defaults, owner, row security, `DROP COLUMN`.
    Entries,
    /// `SET NOT NULL`, with nothing that proves it.
    SetNotNull,
    /// `ADD CONSTRAINT … CHECK` or `NOT NULL`, valid.
    AddCheck,
    /// `VALIDATE CONSTRAINT`.
    Validate,
    /// The other table of a foreign key that is validated.
    ValidateReferenced,
    /// `ADD CONSTRAINT … FOREIGN KEY`, valid.
    AddForeignKey,
    /// The same, `NOT VALID`.
    AddUnprovenForeignKey,
    /// The other table of a foreign key that is added.
    AddReferenced,
    /// The other table of a foreign key that is dropped or altered.
    DropReferenced,
    /// The table that refers to a column that gets another type: its foreign key is made anew.
    RenewReferencing,
    /// `ADD CONSTRAINT` that builds an index: `PRIMARY KEY`, `UNIQUE`, `EXCLUDE`.
    AddKey,
    /// The partitions of a table that gets such a constraint.
    AddKeyBelow,
    /// `ALTER COLUMN … TYPE` that keeps what is stored.
    Relabel,
    /// `ALTER COLUMN … TYPE` that keeps what is stored, where a check must be proved again.
    Recheck,
    /// `ALTER COLUMN … TYPE` that keeps what is stored, but not its order: indexes are built anew.
    Reorder,
    /// What writes all rows anew: `ALTER COLUMN … TYPE`, `SET EXPRESSION`, `SET UNLOGGED`, `SET ACCESS METHOD`, `SET TABLESPACE`.
    Rewrite,
    /// Storage parameters, statistics targets, options, `CLUSTER ON`, comments on a relation or column; names and
    /// parameters of an index.
    Settings,
    /// `CREATE INDEX`.
    CreateIndex,
    /// `CREATE INDEX … ON ONLY`.
    CreateIndexOnly,
    /// `CREATE INDEX CONCURRENTLY`.
    CreateIndexConcurrently,
    /// `DROP INDEX`.
    DropIndex,
    /// `DROP INDEX CONCURRENTLY`.
    DropIndexConcurrently,
    /// `ALTER INDEX … ATTACH PARTITION`.
    AttachIndex,
    /// `CREATE TRIGGER`, `ENABLE TRIGGER`.
    Trigger,
    /// `DROP TRIGGER`; rules and policies.
    Guard,
    /// The partitioned table of `ATTACH PARTITION`.
    AttachParent,
    /// The table of `ATTACH PARTITION`, or its default partition, whose rows are looked at.
    AttachChild,
    /// The partitioned table of `CREATE TABLE … PARTITION OF` or of a partition that is dropped.
    PartitionParent,
    /// The table of `DETACH PARTITION`.
    DetachChild,
    /// The partitioned table of `DETACH PARTITION … CONCURRENTLY`.
    DetachConcurrently,
    /// The table of that, in its last step.
    DetachChildConcurrently,
    /// A table that refers to the partitioned table of `DETACH PARTITION`: whether its rows refer to that partition.
    DetachReferencing,
    /// A table that refers to a partitioned table which gets a partition.
    PartReferencing,
    /// The table of `INHERIT` that is inherited from.
    InheritParent,
    /// A table with a column of a domain that gets a check or NOT NULL.
    ProveDomain,
    /// `DROP TABLE`, `DROP VIEW`.
    Drop,
    /// `CREATE OR REPLACE VIEW`.
    ReplaceView,
    /// `ALTER SEQUENCE`.
    AlterSequence,
    /// `INSERT`, `UPDATE`, `DELETE`.
    Write,
    /// What a query reads.
    Read,
}

impl Operation {
    /// What it does to a table whose rows are elsewhere: the same lock, and no work.
    #[must_use]
    pub fn without_rows(self) -> Self {
        match self {
            Self::Validate => Self::Settings,
            Self::AddFilledColumn => Self::AddColumn,
            Self::SetNotNull
            | Self::AddCheck
            | Self::AttachChild
            | Self::Recheck
            | Self::Reorder
            | Self::Rewrite => Self::Entries,
            other => other,
        }
    }

    /// What it costs on a server of this version.
    #[must_use]
    pub fn cost(self, version: Version) -> Cost {
        use Mode::{
            AccessExclusive, AccessShare, RowExclusive, RowShare, Share, ShareRowExclusive,
            ShareUpdateExclusive,
        };
        use Work::{Brief, Build, Rewrite, Scan};
        let (mode, work) = match self {
            Self::AddColumn
            | Self::Entries
            | Self::Relabel
            | Self::DropIndex
            | Self::DropReferenced
            | Self::Guard
            | Self::PartitionParent
            | Self::Drop
            | Self::ReplaceView => (AccessExclusive, Brief),
            Self::AddFilledColumn | Self::Rewrite => (AccessExclusive, Rewrite),
            Self::SetNotNull
            | Self::AddCheck
            | Self::AttachChild
            | Self::RenewReferencing
            | Self::DetachReferencing
            | Self::Recheck => (AccessExclusive, Scan),
            Self::PartReferencing if version.major() < 15 => (AccessShare, Brief),
            Self::PartReferencing => (ShareRowExclusive, Brief),
            Self::AddKeyBelow if version.major() < 18 => (Share, Build),
            Self::AddKey | Self::AddKeyBelow | Self::Reorder => (AccessExclusive, Build),
            Self::Validate => (ShareUpdateExclusive, Scan),
            Self::ValidateReferenced => (RowShare, Brief),
            Self::AddForeignKey => (ShareRowExclusive, Scan),
            Self::AddUnprovenForeignKey | Self::AddReferenced | Self::Trigger | Self::AlterSequence => {
                (ShareRowExclusive, Brief)
            }
            Self::Settings
            | Self::AttachParent
            | Self::InheritParent
            | Self::DropIndexConcurrently
            | Self::DetachConcurrently => (ShareUpdateExclusive, Brief),
            Self::DetachChildConcurrently => (AccessExclusive, Brief),
            Self::CreateIndex => (Share, Build),
            Self::CreateIndexOnly => (Share, Brief),
            Self::CreateIndexConcurrently => (ShareUpdateExclusive, Build),
            Self::DetachChild if version.major() < 14 => (ShareUpdateExclusive, Brief),
            Self::DetachChild => (AccessExclusive, Brief),
            Self::ProveDomain => (Share, Scan),
            Self::Write => (RowExclusive, Scan),
            Self::Read | Self::AttachIndex => (AccessShare, Brief),
        };
        Cost { mode, work }
    }
}

impl Mode {
    /// Whom it keeps waiting.
    #[must_use]
    pub const fn blocks(self) -> Blocks {
        match self {
            Self::AccessShare | Self::RowShare | Self::RowExclusive | Self::ShareUpdateExclusive => {
                Blocks::Nobody
            }
            Self::Share | Self::ShareRowExclusive | Self::Exclusive => Blocks::Writes,
            Self::AccessExclusive => Blocks::ReadsAndWrites,
        }
    }

    /// The mode of a row of `pg_locks`: `AccessExclusiveLock`.
    #[must_use]
    pub fn from_catalog(name: &str) -> Option<Self> {
        Some(match name {
            "AccessShareLock" => Self::AccessShare,
            "RowShareLock" => Self::RowShare,
            "RowExclusiveLock" => Self::RowExclusive,
            "ShareUpdateExclusiveLock" => Self::ShareUpdateExclusive,
            "ShareLock" => Self::Share,
            "ShareRowExclusiveLock" => Self::ShareRowExclusive,
            "ExclusiveLock" => Self::Exclusive,
            "AccessExclusiveLock" => Self::AccessExclusive,
            _ => return None,
        })
    }
}

impl fmt::Display for Mode {
    /// As the manual writes it: `ACCESS EXCLUSIVE`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AccessShare => "ACCESS SHARE",
            Self::RowShare => "ROW SHARE",
            Self::RowExclusive => "ROW EXCLUSIVE",
            Self::ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
            Self::Share => "SHARE",
            Self::ShareRowExclusive => "SHARE ROW EXCLUSIVE",
            Self::Exclusive => "EXCLUSIVE",
            Self::AccessExclusive => "ACCESS EXCLUSIVE",
        })
    }
}

//! Where what was measured is more than what was declared.

use std::fmt;

use super::{Relation, Trace, Use};
use crate::engine::postgres::lock::{Cost, Mode, Work};
use crate::engine::postgres::version::Version;
use crate::plan::{Action, Plan};

/// A statement that does more to a relation than the plan says of it.
///
/// Less is none: on a scratch copy without rows a statement may find nothing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The statement.
    pub sql: String,
    /// The relation.
    pub relation: Relation,
    /// The strongest lock that was declared.
    pub declared: Option<Mode>,
    /// What is more than that.
    pub measured: Excess,
}

/// What was not declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excess {
    /// A stronger lock.
    Lock(Mode),
    /// All rows were written anew.
    Rewrite,
}

impl Trace {
    /// Where this trace of a plan contradicts what the plan says.
    #[must_use]
    pub fn contradictions(&self, plan: &Plan) -> Vec<Contradiction> {
        let pairs = plan.actions().zip(&self.statements);
        pairs
            .flat_map(|(action, measured)| {
                measured.uses.iter().flat_map(move |one| self.excesses(action, one))
            })
            .collect()
    }

    fn excesses(&self, action: &Action, one: &Use) -> Vec<Contradiction> {
        // A sequence of a column is locked with its table.
        if one.relation.is_part {
            return Vec::new();
        }
        let declared = declared(action, &one.relation, self.version);
        let mode = declared.iter().map(|cost| cost.mode).max();
        let rewrites = declared.iter().any(|cost| cost.work == Work::Rewrite);
        // Writing rows keeps nobody waiting: rules and triggers do it wherever they like.
        let lock = one.mode.filter(|measured| *measured > Mode::RowExclusive && mode < Some(*measured));
        let found =
            lock.map(Excess::Lock).into_iter().chain((one.rewritten && !rewrites).then_some(Excess::Rewrite));
        let contradiction = |measured| Contradiction {
            sql: action.sql.clone(),
            relation: one.relation.clone(),
            declared: mode,
            measured,
        };
        found.map(contradiction).collect()
    }
}

fn declared(action: &Action, relation: &Relation, version: Version) -> Vec<Cost> {
    let touches = action.touches.iter();
    let here = touches.filter(|touch| is_called(&touch.relation.parts().collect::<Vec<_>>(), relation));
    here.map(|touch| touch.operation.cost(version)).collect()
}

fn is_called(path: &[&str], relation: &Relation) -> bool {
    *path == [relation.schema.as_str(), relation.name.as_str()]
}

impl fmt::Display for Contradiction {
    /// `public.orders: declared no lock, measured ACCESS EXCLUSIVE`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let declared = self.declared.map_or_else(|| "no lock".to_owned(), |mode| mode.to_string());
        match self.measured {
            Excess::Lock(mode) => write!(f, "{}: declared {declared}, measured {mode}", self.relation),
            Excess::Rewrite => write!(f, "{}: declared no rewrite ({declared}), measured one", self.relation),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::ObjectId;
    use crate::engine::postgres::lock::Operation;
    use crate::kind::Kind;
    use crate::plan::{Transaction, TransactionMode};
    use crate::trace::{Measured, Sort};

    fn contradictions(operation: Option<Operation>, mode: Mode, rewritten: bool) -> Vec<String> {
        let id = ObjectId::new(Kind::Table, &["public", "t"]);
        let action = Action::alter(&id, "ALTER TABLE t …", "something");
        let action = operation.into_iter().fold(action, |action, one| action.touching([id.clone()], one));
        let plan = Plan {
            version: Version::of_major(18),
            transactions: vec![Transaction { mode: TransactionMode::Together, actions: vec![action] }],
        };
        let relation = Relation {
            schema: "public".into(),
            name: "t".into(),
            sort: Sort::Table,
            is_part: false,
            is_partition: false,
        };
        let (mode, built) = (Some(mode), Vec::new());
        let one = Use { relation, mode, held: mode, rewritten, scanned: false, built };
        let measured = Measured { uses: vec![one], ..Measured::default() };
        let trace = Trace { version: plan.version, statements: vec![measured] };
        trace.contradictions(&plan).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn more_than_declared_is_a_contradiction_and_less_is_none() {
        let none: Vec<String> = Vec::new();
        assert_eq!(contradictions(Some(Operation::Rewrite), Mode::AccessExclusive, true), none);
        assert_eq!(contradictions(Some(Operation::Rewrite), Mode::Share, false), none);
        assert_eq!(
            contradictions(Some(Operation::Validate), Mode::AccessExclusive, false),
            ["public.t: declared SHARE UPDATE EXCLUSIVE, measured ACCESS EXCLUSIVE"]
        );
        assert_eq!(
            contradictions(Some(Operation::Entries), Mode::AccessExclusive, true),
            ["public.t: declared no rewrite (ACCESS EXCLUSIVE), measured one"]
        );
        assert_eq!(contradictions(None, Mode::Share, false), ["public.t: declared no lock, measured SHARE"]);
    }
}

//! Views and materialized views, of tables and of each other.

use crate::grow::{Added, Grower};
use crate::model::{Family, Sort, Sql, Uid, Use, View, What, sql};

impl Grower {
    pub(crate) fn view(&mut self) -> Added {
        let materialized = self.rng.chance(25);
        let first = self.pick(What::is_relation)?;
        let mut relations = vec![first];
        if self.rng.chance(30) {
            relations.extend(self.pick(What::is_relation));
        }
        let options = match (materialized, self.rng.below(10)) {
            (true, 0) => Some("fillfactor=80"),
            (false, 0) => Some("security_barrier=true"),
            (false, 1) if self.major >= 15 => Some("security_invoker=true"),
            _ => None,
        };
        let filter = if self.rng.chance(35) { self.condition(first, "t1.", true) } else { None };
        let schema = self.schema()?;
        let view = View { materialized, relations: relations.clone(), filter, group: None, options };
        let uid = self.named(Some(schema), What::View(view))?;
        if relations.len() == 1 && self.rng.chance(12) && self.grouped(uid, first).is_some() {
            return Some(uid);
        }
        let outputs = self.rng.between(1, 4);
        for _ in 0..outputs {
            self.output(uid);
        }
        Some(uid)
    }

    /// Grouped by a primary key, on which the view then depends.
    fn grouped(&mut self, view: Uid, table: Uid) -> Option<()> {
        let primary = self.state.children(table).find_map(|(uid, item)| match &item.what {
            What::Constraint(c)
                if c.sort == Sort::Primary && !c.tail.iter().any(|t| t.starts_with("DEFER")) =>
            {
                Some((uid, c.columns.clone()))
            }
            _ => None,
        });
        let (primary, keys) = primary?;
        let own = self.state.columns(table);
        let other = self.rng.pick(&own)?;
        let holes: Vec<&str> = keys.iter().map(|_| "t1.{}").collect();
        let group = sql(format!("{}{{n}}", holes.join(", ")), &[keys, vec![primary]].concat());
        if let Some(What::View(view)) = self.state.items.get_mut(&view).map(|item| &mut item.what) {
            view.group = Some(group);
        }
        let family = self.state.column_family(other);
        self.named(Some(view), What::Output { expr: sql("t1.{}", &[other]), family })?;
        self.named(Some(view), What::Output { expr: sql("count(*)", &[]), family: Family::Int })?;
        Some(())
    }

    pub(crate) fn output(&mut self, view: Uid) -> Added {
        let Some(What::View(body)) = self.state.what(view) else { return None };
        let relations = body.relations.clone();
        if body.group.is_some() {
            return None;
        }
        let position = self.rng.below(relations.len());
        let columns = self.state.columns(*relations.get(position)?);
        let alias = format!("t{}.", position + 1);
        let Some(column) = self.rng.pick(&columns) else {
            return self.named(Some(view), What::Output { expr: sql("1", &[]), family: Family::Int });
        };
        let family = self.state.column_family(column);
        let function = self.pick(|what| matches!(what, What::Function(f) if f.used_as == Use::Number));
        if family == Family::Int
            && self.rng.chance(8)
            && let Some(Sql { text, refs }) = self.operation(column)
        {
            let text = format!("({})::text", text.replace('@', &alias));
            return self.named(Some(view), What::Output { expr: Sql { text, refs }, family: Family::Text });
        }
        let (text, refs, family) = match (family, self.rng.below(8)) {
            (Family::Int, 0) if function.is_some() => {
                ("{q}(@{}::integer)", vec![function?, column], Family::Int)
            }
            (Family::Int, 1) => ("@{} + 1", vec![column], Family::Int),
            (Family::Text, 0) => ("upper(@{})", vec![column], Family::Text),
            (Family::Text, 1) => ("COALESCE(@{}, 'none')", vec![column], Family::Text),
            (Family::Time, 0) => ("@{}::date", vec![column], Family::Time),
            (family, 2) if family != Family::Other => ("@{}::text", vec![column], Family::Text),
            (family, _) => ("@{}", vec![column], family),
        };
        self.named(Some(view), What::Output { expr: Sql { text: text.replace('@', &alias), refs }, family })
    }
}

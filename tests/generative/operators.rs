//! Collations and operators.

use crate::grow::{Added, Grower};
use crate::model::{Collate, Operator, Sql, Uid, Use, What, sql};

impl Grower {
    pub(crate) fn collation(&mut self) -> Added {
        let deterministic = self.rng.chance(75);
        let options = self.collation_options(deterministic);
        self.in_schema(What::Collation { options, deterministic })
    }

    pub(crate) fn collation_options(&mut self, deterministic: bool) -> &'static str {
        if !deterministic {
            return self.rng.of(&[
                "provider = icu, locale = 'und-u-ks-level2', deterministic = false",
                "provider = icu, locale = 'de-DE', deterministic = false",
            ]);
        }
        let all = [
            "provider = icu, locale = 'de-DE'",
            "provider = icu, locale = 'en-US-u-kn-true'",
            "provider = libc, locale = 'C'",
            "provider = libc, lc_collate = 'C', lc_ctype = 'POSIX'",
            "provider = icu, locale = 'und', rules = '&V << w <<< W'",
            "provider = builtin, locale = 'C.UTF-8'",
        ];
        let known = if self.major >= 17 { 6 } else { 4 + usize::from(self.major == 16) };
        self.rng.of(&all[..known])
    }

    /// A collation for a column or a domain, in so many cases of a hundred.
    pub(crate) fn collate(&mut self, percent: usize) -> Option<Collate> {
        if !self.rng.chance(percent) {
            return None;
        }
        // The others forbid patterns, which the conditions of this test have.
        let own = self.pick(|what| matches!(what, What::Collation { deterministic: true, .. }));
        let named = Collate::Named(self.rng.of(&["C", "POSIX"]));
        Some(own.filter(|_| self.rng.chance(60)).map_or(named, Collate::Own))
    }

    pub(crate) fn operator(&mut self) -> Added {
        let use_ = [Use::Step, Use::Compare, Use::Compare, Use::Number][self.rng.below(4)];
        let known = self.pick(|what| matches!(what, What::Function(f) if f.used_as == use_));
        let function = match known {
            Some(function) => function,
            None => self.function_of(use_)?,
        };
        let mut operator = Operator { function, commutes: false, negator: None, estimates: None, joins: "" };
        operator.commutes = use_ != Use::Number && self.rng.chance(40);
        if use_ == Use::Compare {
            operator.negator =
                self.pick(|what| matches!(what, What::Operator(_))).filter(|_| self.rng.chance(50));
            operator.estimates = self.estimates();
            operator.joins =
                self.rng.maybe(20, &[", HASHES", ", MERGES", ", HASHES, MERGES"]).unwrap_or_default();
        }
        let (schema, name) = (self.schema()?, self.operator_name());
        self.add(Some(schema), name, What::Operator(operator))
    }

    pub(crate) fn estimates(&mut self) -> Option<&'static str> {
        let all = ["RESTRICT = eqsel", "JOIN = eqjoinsel", "RESTRICT = scalarltsel, JOIN = scalarltjoinsel"];
        self.rng.maybe(60, &all)
    }

    pub(crate) fn operator_name(&self) -> String {
        const SIGNS: [char; 6] = ['@', '#', '%', '&', '|', '~'];
        let mut name = String::from("~");
        let mut number = usize::try_from(self.next).unwrap_or_default();
        while number > 0 {
            name.push(SIGNS[number % SIGNS.len()]);
            number /= SIGNS.len();
        }
        name
    }

    /// A number made of the column by an operator.
    pub(crate) fn operation(&mut self, column: Uid) -> Option<Sql> {
        let state = &self.state;
        let takes_two = |what: &What| matches!(what, What::Operator(o) if state.is_binary(o));
        let operators = state.select(takes_two);
        let operator = self.rng.pick(&operators)?;
        Some(sql("@{}::integer OPERATOR({q}) 2", &[column, operator]))
    }
}

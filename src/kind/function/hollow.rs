//! A function without its body, for bodies in standard SQL that use each other.

use super::Function;
use crate::catalog::{Catalog, ObjectId};
use crate::kind::{Kind, routine};

/// The hollow form of a function.
pub(super) struct Hollow {
    /// `CREATE OR REPLACE` with a body that PostgreSQL does not look into.
    pub(super) sql: String,
    /// What the signature uses.
    pub(super) requires: Vec<ObjectId>,
}

/// The same signature with a body in a string, which depends on nothing. `check_function_bodies` is off when it runs.
pub(super) fn hollow(function: &Function, id: &ObjectId, catalog: &Catalog) -> Option<Hollow> {
    let body = function.sql_body.as_ref()?;
    let signature = function.definition.trim_end().strip_suffix(body.as_read().trim_end())?;
    let requires = catalog.depends(id).map(|on| &on.id).filter(|on| function.signature_uses(on));
    Some(Hollow { sql: format!("{signature}AS 'SELECT NULL'"), requires: requires.cloned().collect() })
}

impl Function {
    /// Whether the function needs it whatever its body is.
    fn signature_uses(&self, on: &ObjectId) -> bool {
        match on.kind {
            Kind::Table | Kind::View | Kind::MaterializedView => self.has_type(&on.sql()),
            Kind::Function | Kind::Aggregate => self.defaults_use(&routine::bare_name(on)),
            Kind::Sequence => self.defaults_use(&on.sql()),
            Kind::Column => false,
            _ => true,
        }
    }

    fn has_type(&self, name: &str) -> bool {
        let types = self.parameters.iter().map(|parameter| &parameter.type_name).chain([&self.returns]);
        types.into_iter().any(|type_name| type_name.trim_end_matches("[]") == name)
    }

    fn defaults_use(&self, name: &str) -> bool {
        self.parameters.iter().filter_map(|parameter| parameter.default.as_ref()).any(|text| text.text().contains(name))
    }
}

//! Which objects people see as one thing: a table with its columns, indexes, comments and grants.

use super::{Catalog, ObjectId};

impl Catalog {
    /// The object under which this one is shown and filed: its outermost ancestor inside a schema, or the schema itself
    /// for what is attached to that.
    #[must_use]
    pub fn group(&self, id: &ObjectId) -> ObjectId {
        let mut chain = vec![id.clone()];
        let mut at = id.clone();
        while let Some(parent) = self.get(&at).and_then(|object| object.parent.clone()) {
            // A circle of parents would be a mistake in a query; it must not hang the program.
            if chain.contains(&parent) {
                break;
            }
            chain.push(parent.clone());
            at = parent;
        }
        match chain.as_slice() {
            // A role has its memberships and settings with it.
            [.., head, root] if !is_attached(head, root) && !root.kind.is_of_server() => head.clone(),
            [.., root] => root.clone(),
            [] => id.clone(),
        }
    }
}

/// Whether an id begins with all of another, as that of a comment does with its target's.
fn is_attached(id: &ObjectId, target: &ObjectId) -> bool {
    let mut parts = id.parts();
    std::iter::once(target.kind.name()).chain(target.parts()).all(|part| parts.next() == Some(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    #[test]
    fn a_comment_is_attached_to_its_target_alone() {
        let (app, ap) = (ObjectId::new(Kind::Schema, &["app"]), ObjectId::new(Kind::Schema, &["ap"]));
        let comment = ObjectId::attached(Kind::Comment, &app, &[]);
        assert!(is_attached(&comment, &app));
        assert!(!is_attached(&comment, &ap));
        assert!(!is_attached(&ObjectId::new(Kind::Table, &["app", "t"]), &app));
    }
}

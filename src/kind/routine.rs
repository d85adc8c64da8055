//! What functions, procedures and aggregates have in common: names that go with argument types.

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;

/// The name as statements write it, with each argument's type: `public."Total"(integer, text)`.
///
/// `no_arguments` is what stands for an empty list: `()`, or `(*)` for an aggregate.
pub(crate) fn sql_name(id: &ObjectId, no_arguments: &str) -> String {
    let (name, arguments) = split(id.name());
    let arguments = if arguments == "()" { no_arguments } else { arguments };
    format!("{}.{}{arguments}", ident(id.part(0)), ident(name))
}

/// The schema-qualified name without arguments.
pub(crate) fn bare_name(id: &ObjectId) -> String {
    format!("{}.{}", ident(id.part(0)), ident(split(id.name()).0))
}

/// The name in the last part of an id, or in what somebody wants to name it: arguments are not part of a name.
pub(crate) fn new_name(name: &str) -> String {
    ident(split(name).0)
}

/// Functions, procedures and aggregates of a schema share one namespace.
pub(crate) fn occupied(id: &ObjectId) -> String {
    format!("routine {}", sql_name(id, "()"))
}

/// Cuts `name(types)` before the parenthesis that belongs to the last one: the name and quoted types may hold others.
pub(crate) fn split(signature: &str) -> (&str, &str) {
    let mut depth = 0;
    let mut quoted = false;
    if !signature.ends_with(')') {
        return (signature, "");
    }
    for (at, byte) in signature.bytes().enumerate().rev() {
        match byte {
            b'"' => quoted = !quoted,
            b')' if !quoted => depth += 1,
            b'(' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return signature.split_at(at);
                }
            }
            _ => {}
        }
    }
    (signature, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    fn sql(name: &str) -> String {
        sql_name(&ObjectId::new(Kind::Function, &["s", name]), "()")
    }

    #[test]
    fn only_the_name_is_quoted() {
        assert_eq!(sql("f(integer, s.\"T\")"), "s.f(integer, s.\"T\")");
        assert_eq!(sql("F()"), "s.\"F\"()");
        assert_eq!(sql("a(b)(s.\"x)(\", text)"), "s.\"a(b)\"(s.\"x)(\", text)");
        assert_eq!(sql("q\"(x)(s.\"a\"\")\")"), "s.\"q\"\"(x)\"(s.\"a\"\")\")");
    }

    #[test]
    fn a_new_name_is_the_part_before_the_arguments() {
        assert_eq!(new_name("g(integer)"), "g");
        assert_eq!(new_name("G"), "\"G\"");
    }

    #[test]
    fn an_empty_list_of_an_aggregate_is_a_star() {
        let id = ObjectId::new(Kind::Aggregate, &["s", "total()"]);
        assert_eq!(sql_name(&id, "(*)"), "s.total(*)");
    }
}

//! `${NAME}` in the values of the configuration, from the environment.

use super::Origin;
use super::file::File;
use crate::diagnostic::Diagnostic;

type Variable<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Replaces the variables in every value.
pub(super) fn all(file: &mut File, origin: &Origin<'_>, variable: Variable<'_>) -> Result<(), Diagnostic> {
    let singles = [
        &mut file.database,
        &mut file.migrations,
        &mut file.scratch,
        &mut file.lock_timeout,
        &mut file.statement_timeout,
    ];
    let lists =
        [&mut file.schema, &mut file.schemas.include, &mut file.schemas.exclude, &mut file.hazards.allow];
    let deny = file.hazards.deny.iter_mut().flatten();
    let values = singles.into_iter().flatten().chain(lists.into_iter().flatten()).chain(deny);
    for value in values {
        *value = one(value, variable).map_err(|error| error.diagnostic(origin))?;
    }
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
enum Wrong {
    Missing(String),
    Open(String),
}

impl Wrong {
    fn diagnostic(&self, origin: &Origin<'_>) -> Diagnostic {
        match self {
            Self::Missing(name) => Diagnostic::error(format!("the environment has no variable `{name}`"))
                .code("missing-variable")
                .at(origin.find(&format!("${{{name}}}")))
                .help(format!("set {name}, or write the value itself")),
            Self::Open(rest) => Diagnostic::error("`${` has no closing `}`")
                .at(origin.find(rest))
                .help("write ${NAME}; `$${` stands for the characters `${`"),
        }
    }
}

fn one(text: &str, variable: Variable<'_>) -> Result<String, Wrong> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        if let Some(before) = rest[..at].strip_suffix('$') {
            out.push_str(before);
            out.push_str("${");
            rest = &rest[at + 2..];
            continue;
        }
        out.push_str(&rest[..at]);
        let Some((name, after)) = rest[at + 2..].split_once('}') else {
            return Err(Wrong::Open(rest[at..].to_owned()));
        };
        out.push_str(&variable(name).ok_or_else(|| Wrong::Missing(name.to_owned()))?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(text: &str) -> Result<String, Wrong> {
        one(text, &|name| (name == "X").then(|| "a${X}".to_owned()))
    }

    #[test]
    fn values_are_put_in_once() {
        assert_eq!(expanded("p${X}q${X}"), Ok("pa${X}qa${X}".to_owned()));
        assert_eq!(expanded("$${X} $X"), Ok("${X} $X".to_owned()));
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(expanded("${NO}"), Err(Wrong::Missing("NO".to_owned())));
        assert_eq!(expanded("a${X"), Err(Wrong::Open("${X".to_owned())));
    }
}

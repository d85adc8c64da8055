//! Annotations: comments that say what a comparison cannot know.

use super::cursor::{Cursor, Path};
use super::lex::{Lexer, Token, TokenKind};
use crate::diagnostic::{Diagnostic, Place};
use crate::hazard;
use crate::kind::Kind;

/// What an annotation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Keyword {
    /// A value of an enum was renamed: `renamed-value TYPE old -> new`.
    RenamedValue,
    /// A value of an enum is gone, and rows that have it get another: `removed-value TYPE old -> new`.
    RemovedValue,
    /// An attribute of a composite type was renamed: `renamed-attribute TYPE old -> new`.
    RenamedAttribute,
    /// The object had another name: `renamed-from [KIND] NAME`.
    RenamedFrom,
    /// What a new column holds in rows that are there already: `backfill EXPR`.
    Backfill,
    /// How a column's values become values of its new type: `using EXPR`.
    Using,
    /// A hazard of the object or of what is in it may pass: `allow HAZARD REASON`.
    Allow,
}

impl Keyword {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::RenamedValue,
        Self::RemovedValue,
        Self::RenamedAttribute,
        Self::RenamedFrom,
        Self::Backfill,
        Self::Using,
        Self::Allow,
    ];

    /// The word that is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::RenamedValue => "renamed-value",
            Self::RemovedValue => "removed-value",
            Self::RenamedAttribute => "renamed-attribute",
            Self::RenamedFrom => "renamed-from",
            Self::Backfill => "backfill",
            Self::Using => "using",
            Self::Allow => "allow",
        }
    }

    /// The kind of the type that it names.
    pub(super) fn type_kind(self) -> Kind {
        if self == Self::RenamedAttribute { Kind::Composite } else { Kind::Enum }
    }

    fn form(self) -> &'static str {
        match self {
            Self::RenamedValue => "renamed-value TYPE old -> new",
            Self::RemovedValue => "removed-value TYPE old -> new",
            Self::RenamedAttribute => "renamed-attribute TYPE old -> new",
            Self::RenamedFrom => "renamed-from NAME",
            Self::Backfill => "backfill EXPRESSION",
            Self::Using => "using EXPRESSION",
            Self::Allow => "allow HAZARD REASON",
        }
    }
}

/// The object that an annotation is about, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotationTarget {
    /// The name of its kind, or the words of `CREATE` for kinds that are not modelled.
    pub kind: String,
    /// Its names, outermost first; a schema only where one is written.
    pub path: Vec<String>,
}

/// One annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// What it says.
    pub keyword: Keyword,
    /// What it is about; `None` when it stands beside nothing that has a name.
    pub about: Option<AnnotationTarget>,
    /// What follows the keyword: an expression, the old name as written, or `old -> new` without quotes.
    pub text: String,
    /// Where it is written.
    pub place: Place,
    /// The schemas in which the name is looked for.
    pub schemas: Vec<String>,
}

/// An annotation before it is known what it stands beside.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) keyword: Keyword,
    pub(super) text: String,
    /// The type that a value or an attribute belongs to.
    pub(super) value_of: Option<Path>,
    /// `renamed-from table old`: the kind of object it is about.
    pub(super) kind: Option<Kind>,
}

/// What is wrong with an annotation.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) message: String,
    pub(super) help: String,
}

impl Wrong {
    pub(super) fn diagnostic(self, place: Place) -> Diagnostic {
        Diagnostic::error(self.message).code("annotation").at(place).help(self.help)
    }
}

/// The text of a comment behind `schemadiff:`; `None` for any other comment.
pub(super) fn body(comment: &str) -> Option<&str> {
    let inner = match comment.strip_prefix("--") {
        Some(line) => line,
        None => comment.strip_prefix("/*")?.strip_suffix("*/")?,
    };
    let inner = inner.trim_start_matches(['-', '*']).trim();
    let (word, rest) = inner.split_at_checked("schemadiff".len())?;
    if !word.eq_ignore_ascii_case("schemadiff") {
        return None;
    }
    if let Some(rest) = rest.trim_start().strip_prefix(':') {
        return Some(rest.trim());
    }
    // Without its colon it is an annotation only if it goes on like one.
    let first = rest.split_whitespace().next().unwrap_or_default();
    let goes_on =
        rest.starts_with(char::is_whitespace) && Keyword::ALL.iter().any(|keyword| keyword.name() == first);
    goes_on.then(|| rest.trim())
}

/// Reads an annotation's text.
pub(super) fn read(body: &str) -> Result<Said, Wrong> {
    let (word, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
    let keyword = keyword(word)?;
    let rest = rest.trim();
    if rest.is_empty() {
        let message = format!("`{}` says nothing", keyword.name());
        return Err(Wrong { message, help: format!("write `{}`", keyword.form()) });
    }
    match keyword {
        Keyword::RenamedValue | Keyword::RemovedValue | Keyword::RenamedAttribute => value(keyword, rest),
        Keyword::RenamedFrom => rename(keyword, rest),
        Keyword::Allow => waiver(rest),
        Keyword::Backfill | Keyword::Using => {
            let text = rest.trim_end_matches(';').trim_end().to_owned();
            Ok(Said { keyword, text, value_of: None, kind: None })
        }
    }
}

fn keyword(word: &str) -> Result<Keyword, Wrong> {
    let lower = word.to_lowercase().replace('_', "-");
    if let Some(keyword) = Keyword::ALL.into_iter().find(|keyword| keyword.name() == lower) {
        return Ok(keyword);
    }
    let nearest = crate::nearest::within(4, &lower, Keyword::ALL.map(Keyword::name));
    let message = if word.is_empty() {
        "an annotation without a keyword".to_owned()
    } else {
        format!("unknown annotation `{word}`")
    };
    let help = match nearest {
        Some(nearest) if !word.is_empty() => format!("did you mean `{nearest}`?"),
        _ => format!("the keywords are {}", Keyword::ALL.map(Keyword::name).join(", ")),
    };
    Err(Wrong { message, help })
}

/// `HAZARD REASON`.
fn waiver(text: &str) -> Result<Said, Wrong> {
    let (code, reason) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let code = hazard::code_of(code.trim_end_matches(':'))
        .map_err(|unknown| Wrong { message: unknown.to_string(), help: unknown.help() })?;
    let reason = reason.trim();
    if reason.is_empty() {
        let message = format!("`allow {code}` gives no reason");
        return Err(Wrong { message, help: format!("write why it may pass: `allow {code} REASON`") });
    }
    Ok(Said { keyword: Keyword::Allow, text: format!("{code} {reason}"), value_of: None, kind: None })
}

/// `TYPE old -> new`.
fn value(keyword: Keyword, text: &str) -> Result<Said, Wrong> {
    let malformed = || Wrong {
        message: format!("`{}` needs a type, a name, an arrow and another name", keyword.name()),
        help: format!("write `{}`", keyword.form()),
    };
    let (path, length) = path(text).ok_or_else(malformed)?;
    let (old, rest) = label(&text[length..]).ok_or_else(malformed)?;
    let rest = rest.trim_start();
    let rest = rest.strip_prefix("->").or_else(|| rest.strip_prefix("=>")).ok_or_else(malformed)?;
    let (new, rest) = label(rest).ok_or_else(malformed)?;
    if !rest.trim().is_empty() {
        return Err(malformed());
    }
    Ok(Said { keyword, text: format!("{old} -> {new}"), value_of: Some(path), kind: None })
}

/// A value: `'quoted'`, or everything up to the arrow or the end.
fn label(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    if let Some(inner) = text.strip_prefix('\'') {
        let mut end = 0;
        loop {
            end += inner[end..].find('\'')?;
            if !inner[end + 1..].starts_with('\'') {
                return Some((inner[..end].replace("''", "'"), &inner[end + 1..]));
            }
            end += 2;
        }
    }
    let end = ["->", "=>"].iter().filter_map(|arrow| text.find(arrow)).min().unwrap_or(text.len());
    let label = text[..end].trim();
    (!label.is_empty()).then(|| (label.to_owned(), &text[end..]))
}

/// `[KIND] NAME`.
fn rename(keyword: Keyword, text: &str) -> Result<Said, Wrong> {
    let kind_of = |kind: &Kind| {
        let rest = text.get(kind.name().len()..)?;
        let is_it = text.is_char_boundary(kind.name().len())
            && text[..kind.name().len()].eq_ignore_ascii_case(kind.name());
        (is_it && rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
    };
    let found = Kind::ALL
        .iter()
        .filter_map(|kind| kind_of(kind).map(|rest| (*kind, rest)))
        .max_by_key(|(kind, _)| kind.name().len());
    let (kind, name) = found.map_or((None, text), |(kind, name)| (Some(kind), name));
    match path(name) {
        Some((_, length)) if name[length..].trim_end_matches(';').trim().is_empty() => {
            Ok(Said { keyword, text: name[..length].to_owned(), value_of: None, kind })
        }
        _ => Err(Wrong {
            message: format!("`{name}` is not a name"),
            help: "write the old name, in double quotes if it needs them".to_owned(),
        }),
    }
}

/// The name that a text begins with, and its length in bytes.
pub(super) fn path(text: &str) -> Option<(Path, usize)> {
    let mut lexer = Lexer::new(text);
    let mut tokens: Vec<Token> = Vec::new();
    // An apostrophe further on must not matter: only what can be part of a name is read.
    while let Ok(Some(token)) = lexer.next() {
        if !matches!(token.kind, TokenKind::Word | TokenKind::Quoted | TokenKind::Punct(b'.')) {
            break;
        }
        tokens.push(token);
    }
    let mut cursor = Cursor::new(text, &tokens);
    let path = cursor.path()?;
    tokens.get(cursor.at.checked_sub(1)?).map(|token| (path, token.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(comment: &str) -> Option<(Keyword, String, String)> {
        let said = read(body(comment)?).ok()?;
        Some((said.keyword, said.value_of.unwrap_or_default().join("/"), said.text))
    }

    #[test]
    fn values_may_be_quoted() {
        let some = |path: &str, text: &str| Some((Keyword::RenamedValue, path.to_owned(), text.to_owned()));
        assert_eq!(
            said("-- schemadiff: renamed-value user_status blocked -> suspended"),
            some("user_status", "blocked -> suspended")
        );
        assert_eq!(
            said("--schemadiff:renamed-value \"My\".t in progress => 'it''s on'"),
            some("My/t", "in progress -> it's on")
        );
        assert_eq!(said("/* schemadiff: renamed-value t a->b */"), some("t", "a -> b"));
        assert_eq!(said("-- schemadiff: renamed-value t a"), None);
        let attribute = (Keyword::RenamedAttribute, "t".to_owned(), "a -> b".to_owned());
        assert_eq!(said("-- schemadiff: renamed-attribute t a -> b"), Some(attribute));
    }

    #[test]
    fn names_and_expressions_are_kept_as_written() {
        let said = |comment| said(comment).map(|(_, _, text)| text);
        assert_eq!(said("-- schemadiff: renamed-from users").as_deref(), Some("users"));
        assert_eq!(
            said("-- schemadiff: renamed-from materialized view \"A b\".c").as_deref(),
            Some("\"A b\".c")
        );
        assert_eq!(said("-- schemadiff: renamed-from table").as_deref(), Some("table"));
        assert_eq!(said("-- schemadiff: renamed-from a b"), None);
        assert_eq!(
            said("-- schemadiff: backfill split_part(n, ' ', 1)").as_deref(),
            Some("split_part(n, ' ', 1)")
        );
        assert_eq!(said("-- schemadiff using x::int;").as_deref(), Some("x::int"));
        assert_eq!(said("-- schemadiff is nice"), None);
    }

    #[test]
    fn a_waiver_names_a_hazard_and_a_reason() {
        let waived = said("-- schemadiff: allow data-loss nobody reads it: #12").map(|(_, _, text)| text);
        assert_eq!(waived.as_deref(), Some("data-loss nobody reads it: #12"));
        let wrong =
            |text| read(text).err().map(|wrong| wrong.message + ": " + &wrong.help).unwrap_or_default();
        assert_eq!(
            wrong("allow data-loss"),
            "`allow data-loss` gives no reason: write why it may pass: `allow data-loss REASON`"
        );
        assert!(wrong("allow data-lost it is empty").contains("did you mean `data-loss`?"));
    }

    #[test]
    fn a_misspelt_keyword_names_the_nearest() {
        let wrong = |text| read(text).err().map(|wrong| wrong.help).unwrap_or_default();
        assert_eq!(wrong("rename-from x"), "did you mean `renamed-from`?");
        assert_eq!(wrong("backfil 1"), "did you mean `backfill`?");
        assert!(wrong("nonsense-and-more 1").starts_with("the keywords are"));
        assert_eq!(wrong("using"), "write `using EXPRESSION`");
    }
}

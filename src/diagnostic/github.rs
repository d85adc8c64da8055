//! Diagnostics as workflow commands, which GitHub shows beside the changed lines.
//!
//! Source: <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>

use std::fmt::Write as _;

use super::{Diagnostic, Severity};

/// One line per diagnostic: `::error file=a.sql,line=1,col=2,endColumn=5,title=code::message`.
#[must_use]
pub fn render_all(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(render).collect()
}

fn render(diagnostic: &Diagnostic) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = &diagnostic.place {
        properties.push(format!("file={}", property(&place.file)));
        properties.push(format!("line={}", place.line));
        properties.push(format!("col={}", place.column));
        properties.push(format!("endColumn={}", place.column + place.length));
    }
    properties.extend(diagnostic.code.map(|code| format!("title={}", property(code))));
    let mut message = diagnostic.message.clone();
    for line in
        diagnostic.detail.iter().cloned().chain(diagnostic.help.iter().map(|help| format!("help: {help}")))
    {
        let _ = write!(message, "\n{line}");
    }
    let space = if properties.is_empty() { "" } else { " " };
    format!("::{command}{space}{}::{}\n", properties.join(","), data(&message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    #[test]
    fn escapes_what_would_end_the_command() {
        let place = Place { file: "a,b:c.sql".into(), line: 3, column: 2, length: 4, snippet: String::new() };
        let one = Diagnostic::error("50% off\nnow").code("x").at(place).help("h");
        let expected =
            "::error file=a%2Cb%3Ac.sql,line=3,col=2,endColumn=6,title=x::50%25 off%0Anow%0Ahelp: h\n";
        assert_eq!(render_all(&[one]), expected);
        assert_eq!(render_all(&[Diagnostic::note("n")]), "::notice::n\n");
    }
}

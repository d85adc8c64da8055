//! Diagnostics for people: message, source line with a caret, detail and help.

use std::fmt::Write as _;

use super::{Diagnostic, Place, Severity};

/// Whether escape sequences for colours are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// With colours.
    On,
    /// Plain text.
    Off,
}

/// Characters of a source line that are shown around its caret; generated lines can be megabytes long.
const WIDTH: usize = 160;

/// Renders several, with an empty line between them.
#[must_use]
pub fn render_all(diagnostics: &[Diagnostic], colour: Colour) -> String {
    diagnostics.iter().map(|one| render(one, colour)).collect::<Vec<_>>().join("\n")
}

/// Renders one; the text ends with a line break.
#[must_use]
pub fn render(diagnostic: &Diagnostic, colour: Colour) -> String {
    let paint = Paint { colour, accent: accent(diagnostic.severity) };
    let mut out = heading(diagnostic, paint);
    let margin = diagnostic.place.as_ref().map_or(0, |place| place.line.to_string().len());
    if let Some(place) = &diagnostic.place {
        out.push_str(&source(place, margin, paint));
    }
    let notes = diagnostic
        .detail
        .iter()
        .map(|text| ("", text))
        .chain(diagnostic.help.iter().map(|text| ("help: ", text)));
    for (label, text) in notes {
        let mut lines = text.lines();
        let bullet = paint.frame("=");
        let _ = writeln!(
            out,
            "{:margin$} {bullet} {}{}",
            "",
            paint.strong(label),
            lines.next().unwrap_or_default()
        );
        for line in lines {
            let _ = writeln!(out, "{:margin$}   {:indent$}{line}", "", "", indent = label.len());
        }
    }
    out
}

fn heading(diagnostic: &Diagnostic, paint: Paint) -> String {
    let mut label = diagnostic.severity.name().to_owned();
    if let Some(code) = diagnostic.code {
        let _ = write!(label, "[{code}]");
    }
    format!("{}{}\n", paint.accent(&label), paint.strong(&format!(": {}", diagnostic.message)))
}

fn source(place: &Place, margin: usize, paint: Paint) -> String {
    let mut out = format!("{:margin$}{} {place}\n", "", paint.frame("-->"));
    let (line, start) = window(place);
    if line.trim().is_empty() {
        return out;
    }
    let bar = paint.frame("|");
    // Tabs are kept, so that the caret stands under its character whatever their width.
    let indent: String = line.chars().take(start).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let shown = line.chars().count().saturating_sub(start).max(1);
    let carets = "^".repeat(place.length.min(shown));
    let number = paint.frame(&format!("{:>margin$}", place.line));
    let _ = writeln!(out, "{:margin$} {bar}", "");
    let _ = writeln!(out, "{number} {bar} {line}");
    let _ = writeln!(out, "{:margin$} {bar} {indent}{}", "", paint.accent(&carets));
    out
}

/// The part of the source line to show, without control characters, and the caret's position in it.
fn window(place: &Place) -> (String, usize) {
    let clean = |c: char| if c != '\t' && c.is_control() { '\u{fffd}' } else { c };
    let before = place.column.saturating_sub(1);
    let from = if place.snippet.chars().nth(WIDTH).is_none() { 0 } else { before.saturating_sub(WIDTH / 4) };
    let line: String = place.snippet.chars().skip(from).take(WIDTH).map(clean).collect();
    (line, before - from)
}

fn accent(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "1;31",
        Severity::Warning => "1;33",
        Severity::Note => "1;36",
    }
}

#[derive(Clone, Copy)]
struct Paint {
    colour: Colour,
    accent: &'static str,
}

impl Paint {
    fn accent(self, text: &str) -> String {
        self.with(self.accent, text)
    }

    fn strong(self, text: &str) -> String {
        self.with("1", text)
    }

    fn frame(self, text: &str) -> String {
        self.with("1;34", text)
    }

    fn with(self, code: &str, text: &str) -> String {
        match self.colour {
            Colour::On if !text.is_empty() => format!("\x1b[{code}m{text}\x1b[0m"),
            _ => text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::LineIndex;

    #[test]
    fn shows_line_and_caret_under_tabs_and_umlauts() {
        let text = "\n\tcreate tablé x;\n";
        let place = LineIndex::new(text).place("dir/a.sql", text, 9..15);
        let one =
            Diagnostic::error("syntax error").code("sql").at(place).detail("one\ntwo").help("write it right");
        let expected = "\
error[sql]: syntax error
 --> dir/a.sql:2:9
  |
2 | \tcreate tablé x;
  | \t       ^^^^^
  = one
    two
  = help: write it right
";
        assert_eq!(render(&one, Colour::Off), expected);
        assert!(render(&one, Colour::On).starts_with("\x1b[1;31merror[sql]\x1b[0m"));
    }

    #[test]
    fn long_lines_are_cut_around_the_caret() {
        let text = format!("{}here{}", "x".repeat(5000), "y".repeat(5000));
        let place = LineIndex::new(&text).place("a", &text, 5000..5004);
        let shown = render(&Diagnostic::note("n").at(place), Colour::Off);
        let mut lines = shown.lines().skip(3);
        let (line, caret) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let at = caret.find('^').unwrap_or_default();
        assert_eq!(&line[at..at + 4], "here");
        assert!(line.len() < 200);
    }
}

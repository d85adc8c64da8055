//! Findings in SARIF 2.1.0, which code scanning services read.
//!
//! Source: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use serde_json::{Value, json};

use super::{Finding, Report};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::hazard::{self, Definition};

/// The log as JSON, ending in a line break.
#[must_use]
pub fn render(report: &Report) -> String {
    serde_json::to_string_pretty(&log(report)).unwrap_or_default() + "\n"
}

fn log(report: &Report) -> Value {
    let findings = report.findings.iter().map(finding);
    let problems = report.problems.iter().filter(|problem| problem.place.is_some()).map(problem);
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "schemadiff",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": hazard::KNOWN.iter().map(rule).collect::<Vec<_>>(),
            }},
            // Columns count characters, not halves of them.
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": !report.has_errors()}],
            "results": findings.chain(problems).collect::<Vec<_>>(),
        }],
    })
}

fn rule(known: &Definition) -> Value {
    json!({"id": known.code, "shortDescription": {"text": known.meaning}})
}

fn finding(finding: &Finding) -> Value {
    let help = finding.help.iter().map(|help| format!("\nhelp: {help}"));
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": hazard::KNOWN.iter().position(|known| known.code == finding.code),
        "level": if finding.denied { "error" } else { "warning" },
        "message": {"text": format!("{}{}", finding.message, help.collect::<String>())},
        "locations": [location(&finding.place)],
    });
    if let Some(reason) = &finding.allowed {
        result["suppressions"] = json!([{"kind": "inSource", "justification": reason}]);
    }
    result
}

fn problem(problem: &Diagnostic) -> Value {
    let level = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let text = |lines: String, line: &String| format!("{lines}\n{line}");
    let message = problem.detail.iter().chain(&problem.help).fold(problem.message.clone(), text);
    json!({
        "ruleId": problem.code.unwrap_or("sql"),
        "level": level,
        "message": {"text": message},
        "locations": problem.place.iter().map(location).collect::<Vec<_>>(),
    })
}

fn location(place: &Place) -> Value {
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(&place.file)},
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.line,
            "endColumn": place.column + place.length,
        },
    }})
}

/// A path as a reference: relative ones stay so, and what has a meaning in URIs is escaped.
fn uri(file: &str) -> String {
    let mut out = String::with_capacity(file.len());
    for byte in file.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                out.push(char::from(byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_references() {
        assert_eq!(uri("migrations/1 ü.sql"), "migrations/1%20%C3%BC.sql");
        assert_eq!(uri("a\\b.sql"), "a/b.sql");
    }

    #[test]
    fn what_was_allowed_is_suppressed() {
        let place = Place { file: "a.sql".into(), line: 2, column: 1, length: 4, snippet: "DROP".into() };
        let finding = Finding {
            code: "data-loss",
            message: "gone".into(),
            help: None,
            place,
            sql: "DROP TABLE t".into(),
            allowed: Some("old".into()),
            denied: false,
        };
        let log = log(&Report { findings: vec![finding], ..Report::default() });
        let result = &log["runs"][0]["results"][0];
        let index = result["ruleIndex"].as_u64().unwrap_or_default();
        assert_eq!(
            log["runs"][0]["tool"]["driver"]["rules"][usize::try_from(index).unwrap_or_default()]["id"],
            "data-loss"
        );
        assert_eq!(result["suppressions"][0]["justification"], "old");
        assert_eq!(result["locations"][0]["physicalLocation"]["region"]["endColumn"], 5);
    }
}

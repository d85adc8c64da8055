//! The reference of the command line, docs/cli.md, from the help texts.

use std::fmt::Write as _;

use clap::{Arg, Command, CommandFactory as _};

use crate::cli::{Cli, exit};
use crate::hazard;

const SOURCES: &str = include_str!("reference/sources.md");

#[test]
fn the_published_reference_is_this_one() {
    crate::generated::compare("docs/cli.md", &reference());
}

fn reference() -> String {
    let mut cli = Cli::command();
    cli.build();
    let mut out =
        format!("# The command line\n\n{}\n\n```\nschemadiff COMMAND [OPTIONS]\n```\n\n", about(&cli));
    for command in commands(&cli) {
        let name = command.get_name();
        let _infallible = writeln!(out, "- [`{name}`](#schemadiff-{name}): {}", about(command));
    }
    let _infallible = writeln!(out, "\n{SOURCES}");
    for command in commands(&cli) {
        section(&mut out, command);
    }
    out.push_str("## Options of every command\n\n");
    let global = cli.get_arguments().filter(|arg| !is_builtin(arg) && arg.is_global_set());
    global.for_each(|arg| argument(&mut out, arg));
    out.push_str("\n## Exit codes\n\n| code | means |\n| --- | --- |\n");
    for (code, meaning) in exit::ALL {
        let _infallible = writeln!(out, "| {code} | {meaning} |");
    }
    out.push_str("\n## Hazards\n\n| code | means | stops a plan by default |\n| --- | --- | --- |\n");
    for known in hazard::KNOWN {
        let denied = if hazard::DENIED.contains(&known.code) { "yes" } else { "no" };
        let _infallible = writeln!(out, "| `{}` | {} | {denied} |", known.code, known.meaning);
    }
    out
}

fn commands(cli: &Command) -> impl Iterator<Item = &Command> {
    cli.get_subcommands().filter(|command| command.get_name() != "help")
}

fn section(out: &mut String, command: &Command) {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let _infallible =
        writeln!(out, "## schemadiff {}\n\n{}.\n\n```\n{usage}\n```\n", command.get_name(), about(command));
    let own = command.get_arguments().filter(|arg| !is_builtin(arg) && !arg.is_global_set());
    own.for_each(|arg| argument(out, arg));
    out.push('\n');
}

fn argument(out: &mut String, arg: &Arg) {
    let values: Vec<String> =
        arg.get_value_names().unwrap_or_default().iter().map(ToString::to_string).collect();
    let takes_value = arg.get_action().takes_values();
    let value = if takes_value { values.join(" ") } else { String::new() };
    let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
    let name = match arg.get_long() {
        Some(long) if value.is_empty() => format!("{short}--{long}"),
        Some(long) => format!("{short}--{long} {value}"),
        None => value,
    };
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let mut line = format!("- `{name}`: {help}");
    let possible: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|_| takes_value)
        .map(|value| match value.get_help() {
            Some(help) => format!("`{}` ({})", value.get_name(), lower(&help.to_string())),
            None => format!("`{}`", value.get_name()),
        })
        .collect();
    if !possible.is_empty() {
        let _infallible = write!(line, ": {}", possible.join(", "));
    }
    if let Some(default) = arg.get_default_values().first().filter(|_| takes_value) {
        let _infallible = write!(line, "; `{}` by default", default.to_string_lossy());
    }
    let _infallible = writeln!(out, "{line}");
}

fn is_builtin(arg: &Arg) -> bool {
    matches!(arg.get_id().as_str(), "help" | "version")
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

//! A stretch of SQL text and where it comes from.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::read::SourceFile;
use crate::diagnostic::{LineIndex, Place};
use crate::source::yaml::CompiledStatement;
use crate::source::yaml::place::origin;

/// A file with its line index.
#[derive(Debug)]
pub(super) struct File {
    pub(super) source: SourceFile,
    lines: OnceLock<LineIndex>,
}

impl File {
    pub(super) fn new(source: SourceFile) -> Self {
        Self { source, lines: OnceLock::new() }
    }

    fn place(&self, span: Range<usize>) -> Place {
        let text = &self.source.text;
        self.lines.get_or_init(|| LineIndex::new(text)).place(&self.source.name, text, span)
    }
}

/// SQL text that is split as a whole: a SQL file, or what a part of a YAML file was compiled to.
#[derive(Debug)]
pub(super) struct Unit {
    file: Arc<File>,
    compiled: Option<CompiledStatement>,
}

impl Unit {
    pub(super) fn of_file(file: Arc<File>) -> Self {
        Self { file, compiled: None }
    }

    pub(super) fn compiled(file: Arc<File>, statement: CompiledStatement) -> Self {
        Self { file, compiled: Some(statement) }
    }

    pub(super) fn text(&self) -> &str {
        self.compiled.as_ref().map_or(&self.file.source.text, |compiled| &compiled.sql)
    }

    /// The place of some bytes of the text; for compiled text the words that it was compiled from, or their line.
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        let Some(compiled) = &self.compiled else { return self.file.place(span) };
        let offset = compiled.origin(span.start);
        self.file.place(origin(&self.file.source.text, offset, &compiled.sql, &span))
    }
}

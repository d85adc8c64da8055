//! From byte offsets to lines and columns, and back.

use std::ops::Range;

use super::Place;
use crate::secret::veiled_line;

/// Where the lines of a text start.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Reads a text once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The line that the byte at `offset` is on, from 1.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// Line and column of the byte at `offset` of `text`, from 1; the column counts characters.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = floor(text, offset);
        let line = self.line(offset);
        (line, text[self.starts[line - 1]..offset].chars().count() + 1)
    }

    /// The offset of a line and column; `None` when the text has no such place.
    #[must_use]
    pub fn offset(&self, text: &str, line: usize, column: usize) -> Option<usize> {
        let range = self.range(text, line)?;
        let before = column.checked_sub(1)?;
        let (start, line) = (range.start, &text[range]);
        let end = std::iter::once(line.len());
        line.char_indices().map(|(at, _)| at).chain(end).nth(before).map(|at| start + at)
    }

    /// The bytes of a line, without its line break.
    #[must_use]
    pub fn range(&self, text: &str, line: usize) -> Option<Range<usize>> {
        let start = *self.starts.get(line.checked_sub(1)?)?;
        let end = self.starts.get(line).copied().unwrap_or(text.len());
        let kept = text.get(start..end)?.trim_end_matches(['\n', '\r']);
        Some(start..start + kept.len())
    }

    /// The place of some bytes of `text` in a file of that name; cut at the end of the first line.
    #[must_use]
    pub fn place(&self, file: &str, text: &str, span: Range<usize>) -> Place {
        let start = floor(text, span.start);
        let (line, column) = self.position(text, start);
        let range = self.range(text, line).unwrap_or(start..start);
        let end = floor(text, span.end).clamp(start, range.end.max(start));
        let length = text[start..end].chars().count().max(1);
        Place { file: file.to_owned(), line, column, length, snippet: veiled_line(&text[range]) }
    }
}

/// The start of the character that `offset` is in; the end of the text when it is beyond.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "eins\r\nzwö λ\n\n\tdrei";

    #[test]
    fn goes_there_and_back() {
        let index = LineIndex::new(TEXT);
        for (offset, _) in TEXT.char_indices().filter(|(_, c)| !"\r\n".contains(*c)) {
            let (line, column) = index.position(TEXT, offset);
            assert_eq!(index.offset(TEXT, line, column), Some(offset));
        }
        assert_eq!(index.position(TEXT, 11), (2, 5));
        assert_eq!(index.position(TEXT, TEXT.len() + 7), (4, 6));
        assert_eq!(index.offset(TEXT, 9, 1), None);
    }

    #[test]
    fn places_stay_on_their_line() {
        let index = LineIndex::new(TEXT);
        let place = index.place("f", TEXT, 2..TEXT.len());
        assert_eq!((place.line, place.column, place.length, place.snippet.as_str()), (1, 3, 2, "eins"));
        let end = index.place("f", TEXT, TEXT.len()..TEXT.len());
        assert_eq!((end.line, end.column, end.length), (4, 6, 1));
        assert_eq!(LineIndex::new("").place("f", "", 0..5).line, 1);
    }
}

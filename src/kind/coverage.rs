//! That `coverage.txt` says the truth about the queries and fields of the kinds, and the page made of it. That it has every
//! column of every supported server is up to `tests/it/coverage.rs`.

mod fields;
mod line;
mod page;
mod verify;

use std::ops::RangeInclusive;

pub(super) use fields::fields;

const LIST: &str = include_str!("coverage.txt");

/// What every object has besides its fields: what it is called, where it is and what it belongs to.
const NAME: &str = "name";

const MAJORS: RangeInclusive<u16> = 13..=18;

#[test]
fn the_list_is_true() {
    let wrong = verify::wrong(LIST);
    assert!(wrong.is_empty(), "src/kind/coverage.txt:\n{}", wrong.join("\n"));
}

#[test]
fn the_published_page_is_this_one() {
    let page = line::parse(LIST).map(|lines| page::page(&lines)).unwrap_or_else(|error| panic!("{error}"));
    crate::generated::compare("docs/coverage.md", &page);
}

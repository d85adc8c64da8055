//! Pairs that are known to fail, each with the defect behind it. One that passes fails the run until it is taken off.

const LIST: &str = include_str!("known.txt");

/// The defect that makes this pair fail.
pub(crate) fn reason(major: u16, seed: u64) -> Option<&'static str> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(entry)
        .find(|(on, number, _)| (*on, *number) == (major, seed))
        .map(|(_, _, reason)| reason)
}

fn entry(line: &'static str) -> Option<(u16, u64, &'static str)> {
    let (major, rest) = line.split_once(' ')?;
    let (seed, reason) = rest.split_once(' ')?;
    Some((major.parse().ok()?, seed.parse().ok()?, reason))
}

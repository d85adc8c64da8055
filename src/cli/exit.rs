//! Exit codes. Scripts rely on them: they may be added to, and never change.

/// Done.
pub const DONE: u8 = 0;
/// Failed, with an error message.
pub const FAILED: u8 = 1;
/// Wrong usage.
pub const USAGE: u8 = 2;
/// Differences were found (`check`, `plan --exit-code`).
pub const DIFFERENT: u8 = 3;
/// Refused because of a hazard that is not allowed, or a change that a person must decide about.
pub const REFUSED: u8 = 4;
/// The proof failed.
pub const UNPROVEN: u8 = 5;
/// Interrupted by Ctrl-C: 128 and the number of the signal.
pub const INTERRUPTED: u8 = 130;
/// Ended by a request of the system.
pub const TERMINATED: u8 = 143;

/// All of them with what they mean, for the reference.
pub const ALL: &[(u8, &str)] = &[
    (DONE, "done"),
    (FAILED, "failed, with an error message"),
    (USAGE, "wrong usage"),
    (DIFFERENT, "differences found (`check`, `plan --exit-code`)"),
    (REFUSED, "refused because of a hazard that is not allowed, or a change that a person must decide about"),
    (UNPROVEN, "the proof failed"),
    (INTERRUPTED, "interrupted by Ctrl-C"),
    (TERMINATED, "ended by SIGTERM"),
];

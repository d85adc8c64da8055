//! What can stand in for an extension that the scratch's PostgreSQL does not have.

use crate::engine::postgres::connect::Session;

/// Makes whatever stands in for an extension; `false` when nothing can.
#[expect(clippy::unused_async, reason = "stand-ins are made with statements on the session")]
pub(super) async fn stand_in(_session: &Session, _extension: &str) -> bool {
    false
}

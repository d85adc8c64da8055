//! What can stand in for an extension that the scratch's PostgreSQL does not have.

use crate::engine::postgres::connect::Session;
use crate::scratch::stand_in;

/// Makes whatever stands in for an extension; `false` when nothing can.
pub(super) async fn stand_in(session: &Session, extension: &str) -> bool {
    stand_in::has(extension)
        && stand_in::extension(session, extension, "public", &stand_in::known(extension)).await.is_ok()
}

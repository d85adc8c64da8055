//! What becomes logged or unlogged, and what cannot.

use crate::database::{Database, Tested, program, told};

/// Before 18 `SET UNLOGGED` is accepted for a partitioned table and does nothing: no plan may count on it.
#[tokio::test(flavor = "multi_thread")]
async fn a_partitioned_table_cannot_become_unlogged() -> Tested {
    let tables = [
        "TABLE events (id serial, region text) PARTITION BY LIST (region)",
        "UNLOGGED TABLE events (id serial, region text) PARTITION BY LIST (region)",
    ];
    let old = Database::create("15", &format!("CREATE {}", tables[0])).await?;
    let new = Database::create("15", &format!("CREATE {}", tables[1])).await?;
    for (from, to, becomes) in [(&old, &new, "unlogged"), (&new, &old, "logged")] {
        let words = ["plan", "--from", &from.url(), "--to", &to.url(), "--scratch", &from.server()];
        let output = program(&words).output().map_err(|error| error.to_string())?;
        let text = told(&output);
        let said = format!("table public.events becomes {becomes}, which PostgreSQL 15");
        assert!(
            output.status.code() == Some(4) && text.contains(&said) && text.contains("by hand"),
            "{text}"
        );
    }
    old.drop().await?;
    new.drop().await
}

//! The number of catalog queries is fixed, however large the schema.

use crate::database::{Database, Tested, open, read, tables};
use crate::proxy::Proxy;

/// One for each kind and sort of edge, and the settings.
const MOST: usize = 45;

async fn asked(server: &str, count: usize) -> Tested<usize> {
    let database = Database::create(server, &tables(count)).await?;
    let address = database.base.rsplit('@').next().unwrap_or_default().trim_end_matches('/').to_owned();
    let proxy = Proxy::before(&address).await?;
    let session = open(&database.url().replace(&address, &format!("127.0.0.1:{}", proxy.port))).await?;
    let before = proxy.queries();
    let catalog = read(&session).await?;
    let asked = proxy.queries() - before;
    session.close().await;
    database.drop().await?;
    if catalog.objects().len() < count * 5 {
        return Err(format!("{count} tables gave {} objects", catalog.objects().len()));
    }
    Ok(asked)
}

#[tokio::test(flavor = "multi_thread")]
async fn as_many_for_ten_tables_as_for_a_thousand() -> Tested {
    for server in ["15", "18"] {
        let few = asked(server, 10).await?;
        let many = asked(server, 1000).await?;
        assert_eq!(few, many, "PostgreSQL {server}: queries to read 10 and 1,000 tables");
        assert!(
            few <= MOST,
            "PostgreSQL {server}: {few} queries to read a catalog; more than {MOST} is one per something"
        );
    }
    Ok(())
}

//! Nothing connects to foreign servers.

use std::io::ErrorKind;
use std::net::TcpListener;

use crate::database::{Database, Tested, program, told};

#[tokio::test(flavor = "multi_thread")]
async fn no_plan_and_no_proof_connects_to_a_foreign_server() -> Tested {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener.set_nonblocking(true).map_err(|error| error.to_string())?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    let base = format!(
        "CREATE EXTENSION postgres_fdw;
         CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '{port}', connect_timeout '2');
         CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (\"user\" 'joe', password 'hunter2');\n"
    );
    let old = "CREATE FOREIGN TABLE visits (id int, page text) SERVER far;
         CREATE TABLE events (id text, at date) PARTITION BY RANGE (at);
         CREATE FOREIGN TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2020-01-01') SERVER far;
         CREATE MATERIALIZED VIEW pages AS SELECT page FROM visits";
    let new = "CREATE FOREIGN TABLE visits (id bigint NOT NULL CHECK (id > 0), page varchar(10)) SERVER far;
         CREATE TABLE events (id text NOT NULL CHECK (id <> ''), at date) PARTITION BY RANGE (at);
         CREATE FOREIGN TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2020-01-01') SERVER far;
         CREATE MATERIALIZED VIEW pages AS SELECT page, id FROM visits;
         CREATE MATERIALIZED VIEW dates AS SELECT at FROM events;";
    for server in ["15", "18"] {
        let live = Database::create(server, &format!("{base}{old} WITH NO DATA")).await?;
        let wanted = std::env::temp_dir().join(format!("{}.sql", live.name));
        std::fs::write(&wanted, format!("{base}{new}")).map_err(|error| error.to_string())?;
        let words =
            ["plan", "--from", &live.url(), "--to", &wanted.to_string_lossy(), "--scratch", &live.server()];
        let output = program(&words).output().map_err(|error| error.to_string())?;
        let text = told(&output);
        assert!(output.status.success() && text.contains("proved on"), "PostgreSQL {server}: {text}");
        let connected = listener.accept().map(drop).map_err(|error| error.kind());
        assert_eq!(connected, Err(ErrorKind::WouldBlock), "PostgreSQL {server}: somebody connected");
        std::fs::remove_file(&wanted).map_err(|error| error.to_string())?;
        live.drop().await?;
    }
    Ok(())
}

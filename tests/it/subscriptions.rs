//! Subscriptions: nothing connects to publishers, and what is left to do there is told.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::PathBuf;

use crate::database::{Database, Tested, program, told};

/// A file that goes with the test.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Tested<Self> {
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).map_err(|error| error.to_string())?;
        Ok(Self(path))
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

/// What a run prints, after its exit code.
fn run(words: &[&str]) -> Tested<(Option<i32>, String)> {
    let output = program(words).output().map_err(|error| error.to_string())?;
    Ok((output.status.code(), told(&output)))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_plan_and_no_proof_connects_to_a_publisher() -> Tested {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener.set_nonblocking(true).map_err(|error| error.to_string())?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    let create = |name: &str, publications: &str, slot: &str| {
        format!(
            "CREATE SUBSCRIPTION {name} CONNECTION 'host=127.0.0.1 port={port} connect_timeout=2' \
             PUBLICATION {publications} WITH (connect = false, slot_name = '{slot}');\n"
        )
    };
    for server in ["13", "15", "18"] {
        let live = Database::create(server, &(create("a", "p", "a") + &create("b", "p", "b"))).await?;
        let wanted = File::new(
            &format!("{}.sql", live.name),
            &(create("a", "p, q", "other") + &create("c", "p", "c")),
        )?;
        let wanted = wanted.0.to_string_lossy();
        let (code, text) =
            run(&["plan", "--from", &live.url(), "--to", &wanted, "--scratch", &live.server()])?;
        assert!(code == Some(0) && text.contains("proved on"), "PostgreSQL {server}: {text}");
        for part in [
            "the slot 'a' stays at the publisher",
            "the slot 'b' stays at the publisher",
            "receives nothing unless the publisher has the slot 'other'",
            "SELECT pg_create_logical_replication_slot('c', 'pgoutput')",
            "ALTER SUBSCRIPTION a REFRESH PUBLICATION is run by hand",
        ] {
            assert!(text.contains(part), "PostgreSQL {server}: {text}");
        }
        let connected = listener.accept().map(drop).map_err(|error| error.kind());
        assert_eq!(connected, Err(ErrorKind::WouldBlock), "PostgreSQL {server}: somebody connected");
        live.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_at_work_is_stopped_before_it_goes() -> Tested {
    for server in ["13", "18"] {
        let live = Database::create(
            server,
            "CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false);
             ALTER SUBSCRIPTION a ENABLE",
        )
        .await?;
        let words =
            ["plan", "--from", &live.url(), "--to", "empty", "--scratch", &live.server(), "--format", "sql"];
        let output = program(&words).output().map_err(|error| error.to_string())?;
        let script = String::from_utf8_lossy(&output.stdout);
        let statements: Vec<&str> = script.lines().filter(|line| line.contains(" SUBSCRIPTION a")).collect();
        let expected = [
            "ALTER SUBSCRIPTION a DISABLE;",
            "ALTER SUBSCRIPTION a SET (slot_name = NONE);",
            "DROP SUBSCRIPTION a;",
        ];
        assert_eq!(statements, expected, "PostgreSQL {server}: {}", told(&output));
        live.psql(&script)?;
        live.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_the_publisher_can_change_is_refused() -> Tested {
    for (server, help) in [
        ("15", "drop and create subscription a by hand"),
        ("18", "SET (two_phase = false) and ALTER SUBSCRIPTION a ENABLE by hand"),
    ] {
        let create = |more: &str| {
            format!(
                "CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false{more})"
            )
        };
        let live = Database::create(server, &create(", two_phase = true")).await?;
        let wanted = File::new(&format!("{}.sql", live.name), &create(""))?;
        let wanted = wanted.0.to_string_lossy();
        let (code, text) =
            run(&["plan", "--from", &live.url(), "--to", &wanted, "--scratch", &live.server()])?;
        assert_eq!(code, Some(4), "PostgreSQL {server}: {text}");
        assert!(text.contains("two_phase of subscription a") && text.contains(help), "{text}");
        live.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn passwords_are_masked_and_unseen_strings_left_alone() -> Tested {
    for server in ["13", "15", "18"] {
        let create = |password: &str| {
            format!(
                "CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid password={password}' PUBLICATION p WITH (connect = false)"
            )
        };
        let live = Database::create(server, &create("hunter2")).await?;
        let (url, scratch) = (live.url(), live.server());
        let output = program(&["inspect", &url]).output().map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("password=sha256:") && !text.contains("hunter"), "PostgreSQL {server}: {text}");
        let inspected = File::new(&format!("{}_inspected.sql", live.name), &text)?;
        let inspected = inspected.0.to_string_lossy();
        let (code, text) = run(&["plan", "--from", &url, "--to", &inspected, "--scratch", &scratch])?;
        assert!(code == Some(0) && !text.contains("SUBSCRIPTION"), "PostgreSQL {server}: {text}");

        let wanted = File::new(&format!("{}.sql", live.name), &create("hunter3"))?;
        let wanted = wanted.0.to_string_lossy();
        for format in ["text", "json", "markdown"] {
            let words = ["plan", "--from", &url, "--to", &wanted, "--scratch", &scratch, "--format", format];
            let (code, text) = run(&words)?;
            assert!(code == Some(0) && text.contains("********"), "PostgreSQL {server}: {text}");
            assert!(!text.contains("hunter") && !text.contains("sha256:"), "PostgreSQL {server}: {text}");
        }
        let words = ["plan", "--from", &url, "--to", &wanted, "--scratch", &scratch, "--format", "sql"];
        let (_, text) = run(&words)?;
        let statement = "ALTER SUBSCRIPTION a CONNECTION 'host=publisher.invalid password=hunter3';";
        assert!(text.contains(statement) && text.contains("secret-in-script"), "PostgreSQL {server}: {text}");

        let reader = format!("{}_reader", live.name);
        live.admin(&format!("CREATE ROLE {reader} LOGIN")).await?;
        let as_reader = url.replace("postgres://postgres@", &format!("postgres://{reader}@"));
        let (code, text) = run(&["plan", "--from", &as_reader, "--to", &wanted, "--scratch", &scratch])?;
        let is_told = text.contains("note[unseen]") && text.contains("subscription a");
        assert!(code == Some(0) && is_told && !text.contains("CONNECTION"), "PostgreSQL {server}: {text}");
        let base = Database { name: live.name.clone(), base: live.base.clone() };
        live.drop().await?;
        base.admin(&format!("DROP ROLE {reader}")).await?;
    }
    Ok(())
}

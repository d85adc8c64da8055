//! Security labels: of live databases whose providers are loaded, on scratches where none is.

use crate::database::{Database, File, Tested, printed};
use crate::servers;

const TABLE: &str = "CREATE TABLE t (a int, b text);\nCOMMENT ON TABLE t IS 'stays';\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_local_scratch_needs_no_provider() -> Tested {
    for server in ["13", "18"] {
        let live = Database::create(
            server,
            &(TABLE.to_owned()
                + "SECURITY LABEL FOR demo ON COLUMN t.b IS 'MASKED';
                   SECURITY LABEL FOR other ON TABLE t IS 'as it is'"),
        )
        .await?;
        let wanted = TABLE.to_owned()
            + "SECURITY LABEL FOR demo ON COLUMN t.b IS 'NOT MASKED';
               SECURITY LABEL FOR other ON TABLE t IS 'as it is';
               SECURITY LABEL FOR demo ON TABLE t IS 'bad for this provider';";
        let wanted = File::new(&live, "sql", &wanted)?;
        let bin = servers::script(&["bin", server])?;
        let words = [
            "plan",
            "--from",
            &live.url(),
            "--to",
            &wanted.path(),
            "--scratch",
            "local",
            "--pg-bin",
            &bin,
            "--trace",
        ];
        let (code, text) = printed(&words)?;
        assert_eq!(code, Some(0), "PostgreSQL {server}: {text}");
        for part in [
            "SECURITY LABEL FOR demo ON COLUMN public.t.b IS 'NOT MASKED'",
            "hazard privilege-widened",
            "SHARE UPDATE EXCLUSIVE",
            "proved on local PostgreSQL",
            "note[label-unchecked]",
            "providers: demo",
        ] {
            assert!(text.contains(part), "no `{part}`, PostgreSQL {server}: {text}");
        }
        assert!(!text.contains("as it is"), "PostgreSQL {server}: {text}");
        // A scratch that asks the provider finds out.
        let words = ["plan", "--from", &live.url(), "--to", &wanted.path(), "--scratch", &live.server()];
        let (code, text) = printed(&words)?;
        assert!(code == Some(1) && text.contains("is no label that this provider takes"), "{text}");
        live.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn they_are_left_alone_where_that_is_asked_for() -> Tested {
    let live =
        Database::create("18", &(TABLE.to_owned() + "SECURITY LABEL FOR demo ON TABLE t IS 'x'")).await?;
    let wanted = File::new(&live, "sql", TABLE)?;
    let words = [
        "plan",
        "--from",
        &live.url(),
        "--to",
        &wanted.path(),
        "--scratch",
        &live.server(),
        "--format",
        "sql",
    ];
    let (code, text) = printed(&words)?;
    assert!(code == Some(0) && text.contains("SECURITY LABEL FOR demo ON TABLE public.t IS NULL"), "{text}");
    let (code, text) = printed(&[&words[..], &["--exclude", "security label *"]].concat())?;
    assert!(code == Some(0) && !text.contains("SECURITY"), "{text}");
    live.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn those_that_are_not_compared_are_told() -> Tested {
    let live = Database::create(
        "18",
        "CREATE EXTENSION pgcrypto;
         SECURITY LABEL FOR demo ON FUNCTION gen_salt(text) IS 'of a member';
         SECURITY LABEL FOR other ON LANGUAGE plpgsql IS 'of the server';
         DO $$ BEGIN EXECUTE format('SECURITY LABEL FOR demo ON DATABASE %I IS ''x''', current_database()); END $$",
    )
    .await?;
    let (code, text) = printed(&["inspect", &live.url()])?;
    assert_eq!(code, Some(0), "{text}");
    for part in [
        "security label of demo on function public.gen_salt(text)",
        "security label of other on what comes with the server, 1 of them",
        "database security label of demo",
    ] {
        assert!(text.contains(part), "no `{part}`: {text}");
    }
    live.drop().await
}

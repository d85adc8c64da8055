//! Large objects of live databases.

use crate::database::{Database, File, Tested, printed};

const TABLE: &str = "CREATE TABLE t (a oid);\n";

#[tokio::test(flavor = "multi_thread")]
async fn those_that_nobody_declares_stay() -> Tested {
    for server in ["13", "18"] {
        let live = Database::create(
            server,
            &(TABLE.to_owned()
                + "SELECT lo_create(4711);
                   COMMENT ON LARGE OBJECT 4711 IS 'of a program';
                   SECURITY LABEL FOR demo ON LARGE OBJECT 4711 IS 'x';
                   GRANT SELECT ON LARGE OBJECT 4711 TO PUBLIC;
                   SELECT lo_create(4712); COMMENT ON LARGE OBJECT 4712 IS 'old'"),
        )
        .await?;
        let (code, text) = printed(&["inspect", &live.url()])?;
        assert!(code == Some(0) && !text.contains("4711"), "{text}");
        assert!(
            text.contains("note[not-managed]: large objects are left out here") && text.contains("2 of them"),
            "{text}"
        );

        let config = File::new(&live, "yaml", "manage: {large_objects: true, privileges: true}\n")?;
        let wanted = TABLE.to_owned() + "SELECT lo_create(4712); COMMENT ON LARGE OBJECT 4712 IS 'new';";
        let wanted = File::new(&live, "sql", &wanted)?;
        let words = [
            "plan",
            "--config",
            &config.path(),
            "--from",
            &live.url(),
            "--to",
            &wanted.path(),
            "--scratch",
            &live.server(),
        ];
        let (code, text) = printed(&[&words[..], &["--format", "sql"]].concat())?;
        assert!(code == Some(0) && text.contains("COMMENT ON LARGE OBJECT 4712 IS 'new'"), "{text}");
        assert!(
            text.contains(
                "large objects that the desired state does not declare stay as they are: 1 of them"
            ),
            "{text}"
        );
        assert!(!text.contains("4711"), "{text}");
        live.drop().await?;
    }
    Ok(())
}

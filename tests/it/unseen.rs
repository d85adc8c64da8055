//! What PostgreSQL hides from a role that is not everybody's master: options of user mappings.

use crate::database::{Database, Tested, program, told};

const WRAPPER: &str = "\
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
";

#[tokio::test(flavor = "multi_thread")]
async fn hidden_options_are_told_and_neither_compared_nor_changed() -> Tested {
    for server in ["13", "15", "18"] {
        let database = Database::create(server, "").await?;
        let reader = format!("{}_reader", database.name);
        let mappings = |password: &str, own: &str| {
            format!(
                "{WRAPPER}CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (password '{password}');\n\
                 CREATE USER MAPPING FOR {reader} SERVER far OPTIONS (\"user\" '{own}');\n\
                 GRANT USAGE ON FOREIGN SERVER far TO {reader};\n"
            )
        };
        database.admin(&format!("CREATE ROLE {reader} LOGIN")).await?;
        database.execute(&mappings("hunter2", "joe")).await?;
        let wanted = std::env::temp_dir().join(format!("{}.sql", database.name));
        std::fs::write(&wanted, mappings("hunter3", "jim")).map_err(|error| error.to_string())?;
        let url = database.url().replace("postgres://postgres@", &format!("postgres://{reader}@"));
        let (wanted, scratch) = (wanted.to_string_lossy(), database.server());
        let run = |words: &[&str]| {
            let words = [words, &["--scratch", &scratch, "--format", "sql"]].concat();
            program(&words).output().map_err(|error| error.to_string())
        };

        let output = run(&["plan", "--from", &url, "--to", &wanted])?;
        let text = told(&output);
        let own = format!("ALTER USER MAPPING FOR {reader} SERVER far OPTIONS (SET \"user\" 'jim');");
        assert!(output.status.success() && text.contains(&own), "PostgreSQL {server}: {text}");
        assert!(
            !text.contains("MAPPING FOR PUBLIC") && !text.contains("hunter"),
            "PostgreSQL {server}: {text}"
        );
        let note = "note[unseen]: the role that reads the database may not see these options";
        let told_of = text.contains(note) && text.contains("user mapping for PUBLIC on server far");
        assert!(told_of && text.contains("connect as a superuser"), "PostgreSQL {server}: {text}");

        // One that sees them has both to change.
        let output = run(&["plan", "--from", &database.url(), "--to", &wanted])?;
        let text = told(&output);
        assert!(text.contains("SET password 'hunter3'") && !text.contains("note[unseen]"), "{text}");

        let output = run(&["plan", "--from", "empty", "--to", &url])?;
        let text = told(&output);
        assert_eq!(output.status.code(), Some(4), "PostgreSQL {server}: {text}");
        assert!(text.contains("cannot be read by the role that schemadiff connects as"), "{text}");

        std::fs::remove_file(&*wanted).map_err(|error| error.to_string())?;
        let base = Database { name: database.name.clone(), base: database.base.clone() };
        database.drop().await?;
        base.admin(&format!("DROP ROLE {reader}")).await?;
    }
    Ok(())
}

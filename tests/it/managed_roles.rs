//! Roles of a live server, which has others than the desired state declares. Each test has a server of its own.

use crate::database::{Tested, open, program, psql, run, told};
use crate::servers;

struct Private {
    major: &'static str,
    name: String,
    socket: String,
    place: tempfile::TempDir,
}

impl Private {
    async fn start(major: &'static str, test: &str, script: &str) -> Tested<Self> {
        let name = format!("it-{}-{test}", std::process::id());
        let socket = servers::script(&["private", major, &name])?;
        let place = tempfile::tempdir().map_err(|error| error.to_string())?;
        let private = Self { major, name, socket, place };
        private.write("schemadiff.yaml", "manage: {roles: true}\n")?;
        run(&open(&private.url("postgres")).await?, script).await?;
        Ok(private)
    }

    fn url(&self, role: &str) -> String {
        format!("postgres://{role}@/postgres?host={}&port=543{}", self.socket, self.major)
    }

    fn write(&self, name: &str, text: &str) -> Tested {
        std::fs::write(self.place.path().join(name), text).map_err(|error| error.to_string())
    }

    /// The plan to some desired text, and what is said beside it.
    fn plan(&self, role: &str, desired: &str) -> Tested<(String, String)> {
        self.write("to.sql", desired)?;
        let programs = servers::script(&["bin", self.major])?;
        let words = ["plan", "--from", &self.url(role), "--to", "to.sql", "--format", "sql"];
        let output = program(&[&words[..], &["--scratch", "local", "--pg-bin", &programs]].concat())
            .current_dir(self.place.path())
            .output()
            .map_err(|error| error.to_string())?;
        let [plan, said] =
            [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned());
        if output.status.success() { Ok((plan, said)) } else { Err(told(&output)) }
    }

    /// Carries the plan out, and expects nothing to be left.
    fn migrate(&self, role: &str, desired: &str) -> Tested<(String, String)> {
        let planned = self.plan(role, desired)?;
        psql(&self.url(role), &planned.0)?;
        let (left, _) = self.plan(role, desired)?;
        if left.is_empty() { Ok(planned) } else { Err(format!("left to do:\n{left}")) }
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        drop(servers::script(&["discard", self.major, &self.name]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_declared_stays() -> Tested {
    let server = Private::start(
        "17",
        "stays",
        "CREATE ROLE other LOGIN; CREATE ROLE guest; GRANT guest TO other; ALTER ROLE other SET work_mem = '8MB';
         COMMENT ON ROLE other IS 'of another database'; ALTER ROLE ALL SET lock_timeout = '1min';
         GRANT SET ON PARAMETER log_statement TO other; CREATE ROLE app; GRANT app TO other;
         CREATE ROLE team; GRANT team TO app; ALTER ROLE app SET work_mem = '1MB';
         CREATE TABLE t (a int); GRANT SELECT ON t TO other;",
    )
    .await?;
    let desired = "CREATE ROLE app LOGIN; CREATE ROLE team; CREATE ROLE fresh LOGIN; GRANT team TO fresh;
         CREATE TABLE t (a int); GRANT SELECT ON t TO other, fresh;";
    let (plan, said) = server.migrate("postgres", desired)?;
    for done in [
        "ALTER ROLE app WITH LOGIN",
        "ALTER ROLE app RESET work_mem",
        "REVOKE team FROM app",
        "CREATE ROLE fresh WITH LOGIN",
        "GRANT team TO fresh",
        "proved on local",
    ] {
        assert!(plan.contains(done), "no `{done}` in\n{plan}\n{said}");
    }
    for kept in ["other", "guest", "lock_timeout", "log_statement"] {
        assert!(!plan.contains(kept), "`{kept}` in\n{plan}");
    }
    assert!(said.contains("does not declare stay as they are: guest, other"), "{said}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_may_create_roles_can_carry_out_a_plan() -> Tested {
    let script = "CREATE ROLE deployer LOGIN CREATEROLE; GRANT ALL ON SCHEMA public TO deployer;";
    let server = Private::start("17", "deployer", script).await?;
    let first = "CREATE ROLE app LOGIN; CREATE ROLE team; GRANT team TO app;";
    let (plan, _) = server.migrate("deployer", first)?;
    assert!(plan.contains("GRANT team TO app"), "{plan}");
    let then =
        "CREATE ROLE app LOGIN CONNECTION LIMIT 3; CREATE ROLE team; GRANT team TO app WITH ADMIN OPTION;";
    let (plan, _) = server.migrate("deployer", then)?;
    assert!(plan.contains("CONNECTION LIMIT 3") && plan.contains("WITH ADMIN OPTION"), "{plan}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_live_role_keeps_what_names_it_under_another_name() -> Tested {
    let script = "CREATE ROLE old LOGIN; CREATE TABLE t (a int); ALTER TABLE t OWNER TO old;
         CREATE ROLE team; GRANT team TO old WITH ADMIN OPTION; ALTER ROLE old SET work_mem = '8MB';";
    let server = Private::start("13", "renamed", script).await?;
    let desired = "-- schemadiff: renamed-from old
CREATE ROLE new LOGIN;
CREATE ROLE team;
GRANT team TO new WITH ADMIN OPTION;
ALTER ROLE new SET work_mem = '8MB';
CREATE TABLE t (a int);";
    let (plan, said) = server.migrate("postgres", desired)?;
    let statements: Vec<&str> = plan.lines().filter(|line| line.starts_with(char::is_uppercase)).collect();
    assert!(statements.contains(&"ALTER ROLE old RENAME TO new;"), "{plan}");
    assert!(!plan.contains("GRANT") && !plan.contains("SET work_mem"), "{plan}");
    assert!(said.contains("kept as MD5: old"), "{said}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_may_be_made_with_a_role_of_another_name() -> Tested {
    // The server lets its first role be renamed by another superuser; `postgres` is then a role as any.
    let script = "CREATE ROLE helper SUPERUSER LOGIN;";
    let server = Private::start("16", "other", script).await?;
    psql(&server.url("helper"), "ALTER ROLE postgres RENAME TO chief; CREATE ROLE postgres LOGIN;")?;
    let desired = "CREATE ROLE chief SUPERUSER LOGIN; CREATE ROLE app; GRANT app TO postgres;";
    let (plan, said) = server.migrate("chief", desired)?;
    assert!(plan.contains("CREATE ROLE app;") && !plan.contains("chief"), "{plan}");
    assert!(said.contains("a server is made with a role of this name: chief, postgres"), "{said}");
    Ok(())
}

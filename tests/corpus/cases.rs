//! The cases: `<suite>/<case>/{from,to}.sql` of a corpus, and `schema/postgres/<kind>/<case>/` of this repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schemadiff::catalog::Extent;

use crate::large;

pub(crate) struct Case {
    pub(crate) suite: String,
    pub(crate) name: String,
    pub(crate) from: State,
    pub(crate) to: State,
    /// Loaded into the database of `from` after its file, so that the plan meets rows.
    pub(crate) rows: Option<PathBuf>,
    /// Fails unless these rows are what they should be after the plan; for cases in which values change.
    pub(crate) after: Option<PathBuf>,
    pub(crate) roles: Vec<String>,
    /// Arguments of the plan: `"plan": […]` in meta.json.
    pub(crate) plan: Vec<String>,
    /// Whether it is about roles, which are those of a whole server: `"manage": {"roles": true}` in meta.json.
    pub(crate) manages_roles: bool,
}

/// What a case that is about the database itself calls it. Everything that psql runs has the real name in its place.
pub(crate) const THIS_DATABASE: &str = "this_database";

/// One side of a case. States with the same text are one state.
#[derive(Clone)]
pub(crate) struct State {
    pub(crate) path: PathBuf,
    pub(crate) text: Arc<str>,
}

impl Case {
    pub(crate) fn id(&self) -> String {
        format!("{}/{}", self.suite, self.name)
    }

    pub(crate) fn size(&self) -> usize {
        self.from.text.len() + self.to.text.len()
    }

    fn read(suite: &str, name: String, dir: &Path) -> Result<Option<Self>, String> {
        let (from, to) = (dir.join("from.sql"), dir.join("to.sql"));
        if !from.exists() || !to.exists() {
            return Ok(None);
        }
        let script = |name: &str| Some(dir.join(name)).filter(|path| path.exists());
        let (rows, after) = (script("rows.sql"), script("after.sql"));
        let meta = dir.join("meta.json");
        let (roles, plan) = (words(&meta, "roles")?, words(&meta, "plan")?);
        let manages_roles = json(&meta)?["manage"]["roles"] == true;
        let (from, to) = (State::read(from)?, State::read(to)?);
        Ok(Some(Self { suite: suite.to_owned(), name, from, to, rows, after, roles, plan, manages_roles }))
    }
}

impl State {
    /// Whether it says something of the database itself, which is compared then.
    fn is_of_database(&self) -> bool {
        self.text.contains(THIS_DATABASE)
    }

    /// What it speaks of besides schemas, which is compared then.
    pub(crate) fn extent(&self) -> Extent {
        let large_objects = self.text.contains("lo_create(");
        Extent { database: self.is_of_database(), large_objects, ..Extent::default() }
    }

    fn read(path: PathBuf) -> Result<Self, String> {
        let text = read(&path)?.into();
        Ok(Self { path, text })
    }
}

/// All cases, sorted. A case that is written in YAML has no file for `psql` and is tested elsewhere.
pub(crate) fn discover(package: &Path, corpus: Option<&Path>) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    let project = package.join("schema/postgres");
    for kind in subdirectories(&project)? {
        for case in subdirectories(&kind)? {
            cases.extend(Case::read("project", format!("{}/{}", name(&kind), name(&case)), &case)?);
        }
    }
    let usual = package.join("../shared/corpus");
    let corpus = match corpus {
        Some(named) if !named.is_dir() => {
            return Err(format!("SCHEMADIFF_CORPUS: no directory {}", named.display()));
        }
        Some(named) => Some(named.to_owned()),
        None => usual.canonicalize().ok(),
    };
    for suite in corpus.iter().map(|dir| subdirectories(dir)).collect::<Result<Vec<_>, _>>()?.concat() {
        for case in subdirectories(&suite)? {
            cases.extend(Case::read(&name(&suite), name(&case), &case)?);
        }
    }
    Ok(cases)
}

/// The cases that are made up, below a directory for temporary files.
pub(crate) fn large(temporary: &Path) -> Result<Vec<Case>, String> {
    let dir = temporary.join(large::SUITE);
    large::write(&dir)?;
    let cases = subdirectories(&dir)?.into_iter();
    cases.filter_map(|case| Case::read(large::SUITE, name(&case), &case).transpose()).collect()
}

fn words(meta: &Path, key: &str) -> Result<Vec<String>, String> {
    let json = json(meta)?;
    let words = json[key].as_array().into_iter().flatten();
    Ok(words.filter_map(|word| word.as_str()).map(str::to_owned).collect())
}

fn json(meta: &Path) -> Result<serde_json::Value, String> {
    if !meta.exists() {
        return Ok(serde_json::Value::Null);
    }
    serde_json::from_str(&read(meta)?).map_err(|error| format!("{}: {error}", meta.display()))
}

fn subdirectories(dir: &Path) -> Result<Vec<PathBuf>, String> {
    if !dir.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

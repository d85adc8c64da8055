//! The comparison itself, step by step.

use std::collections::BTreeSet;

use futures_util::future;

use super::moves;
use super::renames::{self, Rename};
use super::scope::{self, Managed, Scope};
use super::side::{self, Opened, Side};
use super::strategy;
use super::{Copied, Failure, Outcome, Proof, Request, Tracing, enum_values, evidence, features};
use super::{beyond, labels, large_objects, roles, secrets, unmodelled, versions};
use crate::catalog::{self, Catalog, ObjectId};
use crate::diagnostic::Diagnostic;
use crate::diff::{Diff, diff, likely_renames};
use crate::engine::postgres::version::Version;
use crate::hazard::{self, Waiver};
use crate::kind::r#enum::values;
use crate::plan::{Action, Intents, Manner, Plan, Refusal, plan};
use crate::proof::{self, ExecuteError, Rejected, Watch};
use crate::scratch::{Provider, SCRATCH_LACKS, ScratchDatabase};
use crate::source::Source;
use crate::trace::{Trace, TraceError};

/// Compares two sources and plans the way from one to the other.
///
/// # Errors
/// With diagnostics when a source cannot be read, with refusals when a person must decide something.
pub async fn compare(request: &Request, progress: &dyn Fn(&str)) -> Result<Outcome, Failure> {
    let mut bench = Workbench::open(request, progress).await?;
    let outcome = bench.run(progress).await;
    bench.close().await;
    outcome
}

/// Reads one source: the catalog in scope, and notes for people.
///
/// # Errors
/// When it cannot be read.
pub async fn read(
    source: &Source,
    request: &Request,
    progress: &dyn Fn(&str),
) -> Result<(Catalog, Vec<Diagnostic>), Failure> {
    let request = Request { from: source.clone(), to: Source::Empty, prove: false, ..request.clone() };
    let mut bench = Workbench::open(&request, progress).await?;
    let side = bench.read_from(progress).await;
    let outcome = side.map(|side| {
        let declared = side.declared_roles();
        let Side { catalog, database, mut notes, .. } = side;
        let catalog = roles::only(catalog, &declared);
        notes.extend(unmodelled::seen(&catalog));
        notes.extend(beyond::seen(&catalog));
        notes.extend(secrets::hidden(&catalog));
        bench.spent.extend(database);
        (Scope::of(&request).cut(&catalog), notes)
    });
    bench.close().await;
    outcome
}

/// Both sources opened, and the scratch if one is needed.
pub(super) struct Workbench<'a> {
    request: &'a Request,
    from: Opened,
    to: Opened,
    provider: Option<Provider>,
    /// The version statements are written for.
    version: Version,
    spent: Vec<ScratchDatabase>,
    notes: Vec<Diagnostic>,
    /// The roles that one of the sides says something of, once both are read.
    known_roles: BTreeSet<String>,
}

impl<'a> Workbench<'a> {
    pub(super) async fn open(request: &'a Request, progress: &dyn Fn(&str)) -> Result<Self, Failure> {
        progress("opening the sources");
        // Both at a time, but of two failures the first side's is told.
        let opened = future::join(Opened::open(&request.from, request), Opened::open(&request.to, request));
        let (from, to) = opened.await;
        let (from, to) = (from?, to?);
        let known = from.live_version().or_else(|| to.live_version());
        let known = known.or_else(|| request.target_version.map(Version::of_major));
        let known = known.or_else(|| from.version()).or_else(|| to.version());
        let majors = from.version().map(Version::major).zip(to.version().map(Version::major));
        let needed = request.prove
            || from.is_files()
            || to.is_files()
            || !request.renames.is_empty()
            || majors.is_some_and(|(a, b)| a != b);
        let provider =
            if needed { Some(side::scratch(request, &from, &to, known, progress).await?) } else { None };
        let version = known.or_else(|| provider.as_ref().map(Provider::version));
        let version = version.unwrap_or_else(|| Version::of_major(Version::NEWEST_SUPPORTED));
        let (spent, notes, known_roles) = (Vec::new(), Vec::new(), BTreeSet::new());
        Ok(Self { request, from, to, provider, version, spent, notes, known_roles })
    }

    pub(super) async fn close(self) {
        future::join_all(self.spent.into_iter().map(ScratchDatabase::discard)).await;
        if let Some(provider) = self.provider {
            provider.shutdown().await;
        }
    }

    /// Gives the provider away, with one of its databases.
    pub(super) fn into_copied(
        self,
        database: ScratchDatabase,
        notes: Vec<Diagnostic>,
    ) -> Result<Copied, Failure> {
        let Some(provider) = self.provider else {
            return Err(Failure::from(Diagnostic::error("no scratch database was started")));
        };
        Ok(Copied::new(provider, database, self.spent, notes))
    }

    pub(super) async fn read_from(&mut self, progress: &dyn Fn(&str)) -> Result<Side, Failure> {
        progress("reading from");
        self.from.read(self.provider.as_ref(), self.request, self.version).await
    }

    async fn run(&mut self, progress: &dyn Fn(&str)) -> Result<Outcome, Failure> {
        let (from, to) = self.read_sides(progress).await?;
        let managed = Managed::of(self.request, self.to.mentions_privileges());
        let scope = Scope::of(self.request);
        let mut copy = from.database;
        let from_catalog = scope.cut(&from.catalog);
        let to_catalog = managed.align(&from_catalog, &scope.cut(&to.catalog));
        let (from_catalog, to_catalog) = versions::settle((&self.from, from_catalog), (&self.to, to_catalog));
        self.refuse_unreachable(&from_catalog, &to_catalog, copy.as_ref()).await?;
        self.refuse_too_new(&to_catalog)?;
        let (mut intents, wanted, waivers) = self.intents(&to_catalog)?;
        let is_live = self.from.session().is_some();
        let (from_catalog, told) = large_objects::settle(from_catalog, &to_catalog, is_live);
        self.notes.extend(told);
        let (mut to_catalog, told) = roles::settle(&from_catalog, to_catalog, is_live, &wanted);
        self.notes.extend(told);
        let (mut first, made, rename_notes) = renames::actions(&from_catalog, &to_catalog, &wanted)?;
        self.notes.extend(rename_notes);
        let mut start = from_catalog.clone();
        let pairs: Vec<_> = made.iter().map(|Rename { old, new }| (old.clone(), new.clone())).collect();
        let unseen = |copy: &Catalog| scope::unseen(&from_catalog, copy, &|id| renames::before(id, &pairs));
        if !first.is_empty() {
            start = self.carry_out(&first, &mut copy, &from_catalog, &scope, progress).await?;
            start = versions::like(unseen(&start), &to_catalog);
        }
        let renamed_values = enum_values::renames(&start, &to_catalog, &intents);
        let (moves, mut moved) = match self.provider {
            Some(_) => moves::actions(&start, &to_catalog, &intents),
            // Nobody can tell how what uses a moved object is written then.
            None => (Vec::new(), Diff::default()),
        };
        if !moves.is_empty() {
            let moved = self.carry_out(&moves, &mut copy, &from_catalog, &scope, progress).await?;
            let moved = versions::like(unseen(&moved), &to_catalog);
            values::renamed_before(&start, &moved, &mut intents);
            start = moved;
            first.extend(moves);
        }
        if !first.is_empty() {
            to_catalog = managed.align(&start, &to_catalog);
        }
        let (start, difference, free) = renames::free(start, &to_catalog);
        // What was moved and changes besides is told once.
        moved.changes.retain(|change| !difference.changes.iter().any(|other| other.id() == change.id()));
        let already_renamed = first.len();
        let mut renames: Vec<_> = made.into_iter().map(|Rename { old, new }| (old, new)).collect();
        renames.extend(
            free.iter().filter_map(|action| Some((action.about.clone(), action.produces.first()?.clone()))),
        );
        first.extend(free);
        let manner = Manner { version: self.version, online: self.request.online };
        let mut plan = plan(&start, &to_catalog, &difference, &intents, manner, first)?;
        self.notes.extend(unmodelled::note(&start, &to_catalog));
        self.notes.extend(enum_values::note(&start, &to_catalog, &difference, &intents));
        self.notes.extend(beyond::notes(&start, &to_catalog, &plan));
        self.notes.extend(roles::notes(&plan, &to_catalog));
        self.notes.extend(secrets::note(&plan));
        self.notes.extend(secrets::unseen(&start, &to_catalog));
        self.notes.extend(labels::note(&plan, &start, &to_catalog, self.provider.as_ref()));
        let refusals: Vec<_> = plan.actions().filter_map(|action| action.lacks.clone()).collect();
        if !refusals.is_empty() {
            return Err(Failure::Refused(refusals));
        }
        let refusals = self.evidence(&mut plan, &renames, progress).await;
        if !refusals.is_empty() {
            return Err(Failure::Refused(refusals));
        }
        self.notes.extend(hazard::waive(&mut plan, &waivers, &start, &to_catalog));
        let likely = likely_renames(&start, &to_catalog, &difference);
        let (proof, trace) = self
            .prove(&plan, already_renamed, copy, &from_catalog, &to_catalog, &scope, managed, progress)
            .await?;
        Ok(Outcome {
            labels: (self.from.label(&self.request.from), self.to.label(&self.request.to)),
            from: from_catalog,
            start,
            to: to_catalog,
            diff: difference,
            moved,
            plan,
            proof,
            trace,
            renames,
            renamed_values,
            likely_renames: likely,
            notes: std::mem::take(&mut self.notes),
            version: self.version,
            limits: self.request.limits,
        })
    }

    /// Both catalogs, as one server version reports them: text deparsed by different majors is never compared.
    async fn read_sides(&mut self, progress: &dyn Fn(&str)) -> Result<(Side, Side), Failure> {
        progress("reading both sides");
        let provider = self.provider.as_ref();
        let (from, to) = (
            self.from.read(provider, self.request, self.version),
            self.to.read(provider, self.request, self.version),
        );
        // At the same time, but what is wrong with the first is told first, whichever was found first.
        let (mut from, mut to) = tokio::join!(from, to);
        if from.is_err() || to.is_err() {
            let read = [&mut from, &mut to].into_iter().filter_map(|side| side.as_mut().ok());
            self.spent.extend(read.filter_map(|side| side.database.take()));
        }
        let (mut from, mut to) = (from?, to?);
        self.notes.append(&mut from.notes);
        self.notes.append(&mut to.notes);
        self.spent.extend(to.database.take());
        self.keep_known_roles(&mut from, &mut to);
        self.read_as_live(&mut from, &mut to);
        if from.catalog.version.major() != to.catalog.version.major()
            && let Some(provider) = &self.provider
        {
            let major = provider.version().major();
            if from.catalog.version.major() != major {
                let database = self.ready_copy(None, &from.catalog, progress).await?;
                let again = self.read_copy(&database).await?;
                from.catalog = scope::unseen(&from.catalog, &again, &ObjectId::clone);
                from.database = Some(database);
            }
            if to.catalog.version.major() != major {
                let database = self.ready_copy(None, &to.catalog, progress).await?;
                let again = roles::only(self.read_copy(&database).await?, &roles::names(&to.catalog));
                to.catalog = scope::unseen(&to.catalog, &again, &ObjectId::clone);
                self.spent.push(database);
            }
        }
        Ok((from, to))
    }

    /// Roles that files only name are nothing to compare: those that `to` names are what they are, and those that `from` names
    /// are there if `to` says what they shall be.
    fn keep_known_roles(&mut self, from: &mut Side, to: &mut Side) {
        let reserved = roles::reserved([&from.catalog, &to.catalog]);
        let [of_from, of_to] = [&*from, &*to].map(Side::declared_roles);
        self.notes.extend(roles::made_with(
            &of_from.union(&of_to).filter(|role| reserved.contains(*role)).cloned().collect(),
        ));
        let (of_from, of_to) = (&of_from - &reserved, &of_to - &reserved);
        let assumed: BTreeSet<String> = from.made_up.intersection(&of_to).cloned().collect();
        self.notes.extend(roles::assumed(&assumed));
        self.notes.extend(roles::of_undeclared(&to.catalog, &of_to));
        from.catalog = roles::only(from.catalog.clone(), &of_from.union(&assumed).cloned().collect());
        to.catalog = roles::only(to.catalog.clone(), &of_to);
        self.known_roles = of_from.union(&of_to).cloned().collect();
    }

    /// What a scratch database holds, without the roles that are there only because something names them.
    async fn read_copy(&self, database: &ScratchDatabase) -> Result<Catalog, Failure> {
        let catalog = database.read(self.request.extent()).await?;
        Ok(roles::only(catalog, &self.known_roles))
    }

    /// Files may name the role that reads the live side: they mean the one that a scratch reads with.
    fn read_as_live(&mut self, from: &mut Side, to: &mut Side) {
        let live = [(&self.from, &*from), (&self.to, &*to)]
            .into_iter()
            .find(|(side, _)| side.live_version().is_some());
        let Some(catalog) = live.map(|(_, side)| side.catalog.clone()) else { return };
        let Some(reader) = side::reader(&catalog) else { return };
        if self.to.live_version().is_none() {
            to.catalog = catalog::read_as(reader, &to.catalog);
        }
        if self.from.live_version().is_none() {
            from.catalog = catalog::read_as(reader, &from.catalog);
            // In the database that it was loaded into it is still the other role.
            self.spent.extend(from.database.take());
        }
    }

    /// A scratch database with `catalog` in it: the one it was loaded into, or a copy.
    pub(super) async fn ready_copy(
        &self,
        loaded: Option<ScratchDatabase>,
        catalog: &Catalog,
        progress: &dyn Fn(&str),
    ) -> Result<ScratchDatabase, Failure> {
        if let Some(database) = loaded {
            return Ok(database);
        }
        let Some(provider) = &self.provider else {
            return Err(Failure::from(Diagnostic::error("no scratch database was started")));
        };
        let errors = features::lacking(catalog, provider.version(), &|_| None);
        if !errors.is_empty() {
            let help = "--scratch chooses the server that both sides are compared on: take one as new as the newer side";
            return Err(Failure::Diagnostics(errors.into_iter().map(|error| error.help(help)).collect()));
        }
        progress("copying to a scratch database");
        let database = provider.database().await?;
        proof::copy(catalog, &database.session, provider.stand_ins()).await?;
        Ok(database)
    }

    /// What the statements lead to on a copy of `from`.
    async fn carry_out(
        &self,
        statements: &[Action],
        copy: &mut Option<ScratchDatabase>,
        from: &Catalog,
        scope: &Scope,
        progress: &dyn Fn(&str),
    ) -> Result<Catalog, Failure> {
        let database = self.ready_copy(copy.take(), from, progress).await?;
        let catalog = self.rename_on(&database, statements).await?;
        *copy = Some(database);
        Ok(scope.cut(&catalog))
    }

    /// Asks the rows of a live `from` what the plan would like to know.
    async fn evidence(
        &self,
        plan: &mut Plan,
        renames: &[(ObjectId, ObjectId)],
        progress: &dyn Fn(&str),
    ) -> Vec<Refusal> {
        let asked = plan.questions().next().is_some() || plan.worked_on().next().is_some();
        match (self.from.session().filter(|_| asked), self.request.evidence) {
            (Some(session), Some(limit)) => {
                progress("counting rows");
                evidence::gather(plan, &session.client, limit, renames).await
            }
            _ => Vec::new(),
        }
    }

    /// Before anything is planned: the server that the plan is for must have the scripts that update extensions. Without
    /// a live one the scratch is asked in its place; without that, nobody.
    async fn refuse_unreachable(
        &self,
        from: &Catalog,
        to: &Catalog,
        copy: Option<&ScratchDatabase>,
    ) -> Result<(), Failure> {
        let scratch = copy.or(self.spent.first()).map(|database| &database.session);
        let Some(session) = self.from.session().or(scratch) else { return Ok(()) };
        let refusals = versions::refusals(session, from, to).await?;
        if refusals.is_empty() { Ok(()) } else { Err(Failure::Refused(refusals)) }
    }

    /// Before anything is planned: the live server, or the one that was named, must be able to have all of it.
    fn refuse_too_new(&self, to: &Catalog) -> Result<(), Failure> {
        let errors = features::lacking(to, self.version, &|id| self.to.place_of(id));
        if errors.is_empty() { Ok(()) } else { Err(Failure::Diagnostics(errors)) }
    }

    async fn rename_on(&self, database: &ScratchDatabase, renames: &[Action]) -> Result<Catalog, Failure> {
        for action in renames {
            database.session.client.batch_execute(action.exact()).await.map_err(|error| {
                Diagnostic::error(format!(
                    "{} failed on a scratch copy: {}",
                    action.reason,
                    catalog::server_message(&error)
                ))
            })?;
        }
        self.read_copy(database).await
    }

    fn intents(&mut self, to: &Catalog) -> Result<(Intents, BTreeSet<Rename>, Vec<Waiver>), Failure> {
        let mut wanted = BTreeSet::new();
        let (values, objects): (Vec<_>, Vec<_>) = self
            .request
            .renames
            .iter()
            .map(|text| (text, enum_values::renamed(text, to)))
            .partition(|(_, value)| value.is_some());
        for (text, _) in objects {
            wanted.insert(renames::parse(text)?);
        }
        let (mut intents, annotated, waivers, notes) = self.to.annotations(to);
        self.notes.extend(notes);
        wanted.extend(annotated);
        for text in &self.request.enum_maps {
            intents.add(enum_values::mapped(text, to)?);
        }
        strategy::say(self.request, to, &mut intents);
        for value in values.into_iter().filter_map(|(_, value)| value) {
            intents.add(value?);
        }
        Ok((intents, wanted, waivers))
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one step, used once")]
    async fn prove(
        &mut self,
        plan: &Plan,
        done: usize,
        copy: Option<ScratchDatabase>,
        from: &Catalog,
        to: &Catalog,
        scope: &Scope,
        managed: Managed,
        progress: &dyn Fn(&str),
    ) -> Result<Proven, Failure> {
        if !self.request.prove || plan.is_empty() {
            self.spent.extend(copy);
            return Ok((Proof::Skipped, None));
        }
        let database = self.ready_copy(copy, from, progress).await?;
        progress("proving the plan");
        let proven = self.prove_on(&database, &plan.without_first(done), to, scope, managed).await;
        self.spent.push(database);
        let (proof, trace) = proven?;
        // What was measured for the proof alone is not told: it is what the plan says.
        let told = trace.filter(|_| self.request.tracing == Tracing::Always);
        Ok((proof, told.map(|trace| trace.behind(done))))
    }

    async fn prove_on(
        &self,
        database: &ScratchDatabase,
        plan: &Plan,
        to: &Catalog,
        scope: &Scope,
        managed: Managed,
    ) -> Result<Proven, Failure> {
        let Some(provider) = &self.provider else { return Ok((Proof::Skipped, None)) };
        let on = provider.describe();
        let executed =
            proof::execute(plan, &database.session, provider.stand_ins(), self.watch(provider)).await;
        let trace = match executed {
            Ok(trace) => trace,
            Err(ExecuteError::Rejected(rejected)) => return failed(rejected, on),
            Err(ExecuteError::Trace(error)) => return Err(untraceable(&error, &on)),
        };
        let landed = scope.cut(&self.read_copy(database).await?);
        let landed = versions::like(landed, to);
        let wanted = managed.align(&landed, to);
        let difference = diff(&landed, &wanted);
        if !difference.is_empty() {
            return Ok((Proof::Differs { on, diff: difference, landed: Box::new(landed) }, trace));
        }
        let contradictions =
            trace.as_ref().map(|trace| trace.contradictions(plan)).filter(|found| !found.is_empty());
        if let Some(contradictions) = contradictions {
            return Ok((Proof::Contradicted { on, contradictions }, trace));
        }
        let other_major = provider.version().major() != self.version.major();
        Ok((Proof::Passed { on, other_major }, trace))
    }

    fn watch(&self, provider: &Provider) -> Watch {
        let is_traced = match self.request.tracing {
            Tracing::Always => true,
            Tracing::Never => false,
            // The embedded server takes its time over each query.
            Tracing::Auto => !provider.is_embedded(),
        };
        if is_traced { Watch::On } else { Watch::Off }
    }
}

/// How the proof ended, and what was measured.
type Proven = (Proof, Option<Trace>);

fn failed(rejected: Rejected, on: String) -> Result<Proven, Failure> {
    let Some(help) = rejected.help else {
        let failed = Proof::Failed { on, statement: rejected.statement, message: rejected.message };
        return Ok((failed, None));
    };
    let said = format!("the plan cannot be proved on {on}: {}", rejected.message);
    let error = Diagnostic::error(said)
        .code(SCRATCH_LACKS)
        .detail(format!("the statement was: {}", rejected.statement));
    Err(Failure::from(error.help(help).help("--no-prove plans without a proof")))
}

fn untraceable(error: &TraceError, on: &str) -> Failure {
    Diagnostic::error(format!("the plan cannot be traced on {on}: {error}"))
        .code("trace")
        .help("--no-trace proves it without; --scratch chooses another server")
        .into()
}

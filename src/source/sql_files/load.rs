//! Running statements in a scratch database.
//!
//! Files are run in their own order, in batches that are one transaction each. When something is not there yet, the rest
//! is sorted by what it defines and refers to; what still fails is put off and tried again while that gets further.

mod batch;
mod cluster;
pub(super) mod failure;
mod verdict;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use self::batch::{Culprit, Failure, Item, RunError, Runner};
use self::verdict::Verdict;
use super::database::Renamed;
use super::order::{is_barrier, order, predecessors};
use super::parse::{Mode, Parsed, count, limited};
use super::settings::lexical;
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Session;
use crate::scratch::StandIns;

/// Statements of one batch, and their bytes. More would hold more locks than a server has by default.
const BATCH_STATEMENTS: usize = 200;
const BATCH_BYTES: usize = 1 << 20;

/// How often what failed is tried again, as long as each time something works.
const ROUNDS: usize = 20;

/// What may be done on the scratch's server.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// What can be stood in for. `None` where the cluster is not ours: then neither that nor roles are made in it.
    pub stand_ins: Option<StandIns>,
    /// What to do with `OWNER TO` a role that a server which is not ours lacks.
    pub missing_owners: MissingOwners,
    /// Whether roles are compared: then each is what the files say.
    pub roles: bool,
}

impl LoadOptions {
    fn owns_cluster(&self) -> bool {
        self.stand_ins.is_some()
    }
}

/// What to do with `OWNER TO` a role that does not exist and may not be created.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingOwners {
    /// It is an error.
    #[default]
    Refuse,
    /// It is skipped with a note: for when owners are not compared.
    Skip,
}

/// What came of loading.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What was skipped, and what the database warned of.
    pub notes: Vec<Diagnostic>,
    /// The extensions that something else stands in for.
    pub stood_in: BTreeSet<String>,
    /// The roles that were made because something names them.
    pub made_up: BTreeSet<String>,
}

pub(super) async fn load(
    session: &Session,
    parsed: &Parsed,
    options: &LoadOptions,
) -> Result<Loaded, Vec<Diagnostic>> {
    let mut loader = Loader::new(session, parsed, options);
    loader.everything().await.map_err(|broken| vec![broken])?;
    loader.finish().await
}

struct Loader<'a> {
    session: &'a Session,
    parsed: &'a Parsed,
    options: &'a LoadOptions,
    runner: Runner<'a>,
    /// What is run for statements about the database itself.
    renamed: BTreeMap<usize, Renamed>,
    /// What is run in place of a statement.
    instead: BTreeMap<usize, String>,
    /// What was run before a statement that failed without it.
    helped: BTreeSet<String>,
    /// Statements that cannot share a transaction.
    alone: BTreeSet<usize>,
    put_off: Vec<(usize, Failure)>,
    failed: Vec<(usize, Diagnostic)>,
    skipped_owners: usize,
    loaded: Loaded,
}

/// The order that statements are tried in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    AsWritten,
    Sorted,
}

impl<'a> Loader<'a> {
    fn new(session: &'a Session, parsed: &'a Parsed, options: &'a LoadOptions) -> Self {
        Self {
            session,
            parsed,
            options,
            runner: Runner::new(session),
            renamed: BTreeMap::new(),
            instead: BTreeMap::new(),
            helped: BTreeSet::new(),
            alone: BTreeSet::new(),
            put_off: Vec::new(),
            failed: Vec::new(),
            skipped_owners: 0,
            loaded: Loaded::default(),
        }
    }

    async fn everything(&mut self) -> Result<(), Diagnostic> {
        drop(self.session.take_notices());
        let notes = self.runner.start(&self.parsed.statements).await?;
        self.loaded.notes.extend(notes);
        if self.options.owns_cluster() {
            self.create_roles(&self.parsed.roles).await?;
        }
        self.name_database().await?;
        self.write_labels();
        let (queue, late) = self.queues();
        self.pass(queue, Order::AsWritten).await?;
        for _ in 0..ROUNDS {
            let open: Vec<usize> =
                std::mem::take(&mut self.put_off).into_iter().map(|(index, _)| index).collect();
            let before = open.len();
            self.pass(open, Order::Sorted).await?;
            if self.put_off.is_empty() || self.put_off.len() == before {
                break;
            }
        }
        if self.put_off.is_empty() {
            self.pass(late, Order::Sorted).await?;
        }
        self.runner.end().await?;
        self.forget_comments().await
    }

    /// The statements to run, roles first; and those to run after all others.
    fn queues(&mut self) -> (Vec<usize>, Vec<usize>) {
        let statements = &self.parsed.statements;
        let mut queue: Vec<usize> = (0..statements.len()).collect();
        let about_roles = statements.iter().filter(|statement| statement.mode == Mode::Cluster).count();
        let what = if self.options.owns_cluster() {
            count(
                about_roles,
                "statement about roles was run on the scratch alone",
                "statements about roles were run on the scratch alone",
            )
        } else {
            queue.retain(|index| statements[*index].mode != Mode::Cluster);
            count(about_roles, "statement about roles was skipped", "statements about roles were skipped")
        };
        if about_roles > 0 && !self.options.roles {
            let message = format!(
                "{what}: roles belong to the whole server, and are compared only with `manage: {{roles: true}}`"
            );
            self.loaded.notes.push(Diagnostic::note(message).code("roles-skipped"));
        }
        queue.sort_by_key(|index| statements[*index].mode != Mode::Cluster);
        // What is put off would get what default privileges give that stand behind it.
        let closing = queue
            .iter()
            .rev()
            .take_while(|index| is_barrier(&statements[**index]) || statements[**index].mode == Mode::Late)
            .count();
        let first_closing = queue.len() - closing;
        let places = queue.into_iter().enumerate();
        let (queue, late): (Vec<_>, Vec<_>) = places
            .partition(|(place, index)| *place < first_closing && statements[*index].mode != Mode::Late);
        let indices = |pairs: Vec<(usize, usize)>| pairs.into_iter().map(|(_, index)| index).collect();
        (indices(queue), indices(late))
    }

    /// Tries each statement; those that fail for want of something are put off.
    async fn pass(&mut self, queue: Vec<usize>, mut order_of: Order) -> Result<(), Diagnostic> {
        let parsed = self.parsed;
        let mut queue = VecDeque::from(queue);
        let mut size = BATCH_STATEMENTS;
        while !queue.is_empty() {
            let length = self.batch_length(&queue, size);
            let instead =
                |index: &usize| self.instead.get(index).or_else(|| Some(&self.renamed.get(index)?.sql));
            let item = |index: &usize| {
                let statement = &parsed.statements[*index];
                Item { statement, sql: instead(index).map_or_else(|| statement.sql(), String::as_str) }
            };
            let batch: Vec<Item<'_>> = queue.iter().take(length).map(item).collect();
            let failure = match self.runner.run(&batch).await {
                Ok(()) => {
                    queue.drain(..length);
                    size = (size * 2).min(BATCH_STATEMENTS);
                    continue;
                }
                Err(RunError::Broken(broken)) => return Err(broken),
                Err(RunError::Failed(failure)) => failure,
            };
            if failure.is_too_much() && length > 1 {
                size = (length / 4).max(1);
                continue;
            }
            // The statements before it worked: they come again as the next batch, without it.
            let at = failure.index;
            size = at.max(1);
            let index = queue[at];
            match self.judge(index, *failure).await? {
                Verdict::Again => continue,
                Verdict::Done => {}
                Verdict::Fatal(error) => self.failed.push((index, *error)),
                Verdict::Later(_) if order_of == Order::AsWritten => {
                    order_of = Order::Sorted;
                    queue = order(&parsed.statements, queue.make_contiguous()).into();
                    size = BATCH_STATEMENTS;
                    continue;
                }
                Verdict::Later(failure) => self.put_off.push((index, *failure)),
            }
            queue.remove(at);
        }
        Ok(())
    }

    /// How many statements from the front of the queue go together.
    fn batch_length(&self, queue: &VecDeque<usize>, size: usize) -> usize {
        let mut bytes = 0;
        let strings = queue.front().and_then(|index| lexical(&self.parsed.statements[*index].settings));
        for (position, index) in queue.iter().take(size).enumerate() {
            let statement = &self.parsed.statements[*index];
            bytes += statement.sql().len();
            let reads_differently = lexical(&statement.settings) != strings;
            if position > 0 && (self.alone.contains(index) || bytes > BATCH_BYTES || reads_differently) {
                return position;
            }
            if self.alone.contains(index) || statement.mode == Mode::EndsBatch {
                return position + 1;
            }
        }
        size.min(queue.len())
    }

    async fn finish(mut self) -> Result<Loaded, Vec<Diagnostic>> {
        let warnings = self.session.take_notices();
        if self.failed.is_empty() && self.put_off.is_empty() {
            if self.skipped_owners > 0 {
                let what = count(self.skipped_owners, "`OWNER TO` was", "`OWNER TO` were");
                let message = format!("{what} skipped: the roles do not exist on the scratch's server");
                self.loaded.notes.push(Diagnostic::note(message).code("owners-skipped"));
            }
            for extension in &self.loaded.stood_in {
                let message = format!(
                    "the scratch's PostgreSQL does not have the extension \"{extension}\": functions without a body stand in for it"
                );
                self.loaded.notes.push(Diagnostic::note(message).code("stand-in"));
            }
            self.loaded.notes.extend(failure::warnings(&warnings));
            return Ok(self.loaded);
        }
        Err(limited(self.errors()))
    }

    /// All errors: those that nothing else explains come first, each group in the order of the files.
    ///
    /// Without an extension much else fails that says nothing of its own.
    fn errors(&mut self) -> Vec<Diagnostic> {
        let parsed = self.parsed;
        let mut all = std::mem::take(&mut self.failed);
        let put_off = std::mem::take(&mut self.put_off);
        let lacks_extension = all.iter().any(|(_, error)| error.code == Some(failure::EXTENSION_MISSING));
        if lacks_extension && !put_off.is_empty() {
            let more = count(put_off.len(), "more statement fails", "more statements fail");
            let note = Diagnostic::note(format!("{more}, perhaps because the extension is missing"));
            return all.into_iter().map(|(_, error)| error).chain([note]).collect();
        }
        all.extend(
            put_off.into_iter().map(|(index, failure)| (index, failure::diagnostic(parsed, index, &failure))),
        );
        all.sort_by_key(|(index, _)| *index);
        let indices: Vec<usize> = all.iter().map(|(index, _)| *index).collect();
        let causes = predecessors(&parsed.statements, &indices);
        let mut ranked: Vec<(bool, Diagnostic)> =
            all.into_iter().zip(causes).map(|((_, error), causes)| (!causes.is_empty(), error)).collect();
        ranked.sort_by_key(|(is_consequence, _)| *is_consequence);
        ranked.into_iter().map(|(_, error)| error).collect()
    }
}

//! What no kind models: it is told, and a plan that would stumble over it is refused.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::catalog::{Catalog, ObjectId, Unmodelled};
use crate::diagnostic::Diagnostic;
use crate::plan::{Plan, Refusal, Verb};

/// How many names stand in one sentence.
const NAMED: usize = 3;

/// What of both sides is neither compared nor changed.
pub(super) fn note(from: &Catalog, to: &Catalog) -> Option<Diagnostic> {
    let details = places(from, to, &|one| !one.is_of_database());
    let message =
        "there are objects of kinds that are not modelled yet: they are neither compared nor changed";
    let note = Diagnostic::note(message).code("unmodelled");
    let note = details.iter().fold(note, |note, line| note.detail(line));
    (!details.is_empty()).then_some(note)
}

/// On which side there is what of those that are wanted.
pub(super) fn places(from: &Catalog, to: &Catalog, wanted: &dyn Fn(&Unmodelled) -> bool) -> Vec<String> {
    let wanted = |one: &&Unmodelled| wanted(one);
    let both = |one: &&Unmodelled| wanted(one) && has(from, one) && has(to, one);
    let lists = [
        ("only in from: ", only_in(from, to).filter(wanted).collect::<Vec<_>>()),
        ("only in to: ", only_in(to, from).filter(wanted).collect()),
        ("on both sides: ", from.unmodelled.iter().filter(both).collect()),
    ];
    let told = lists.iter().filter(|(_, list)| !list.is_empty());
    told.map(|(place, list)| format!("{place}{}", all_names(list))).collect()
}

/// What of one catalog nothing is known of but its name.
pub(super) fn seen(catalog: &Catalog) -> Option<Diagnostic> {
    let all: Vec<&Unmodelled> = catalog.unmodelled.iter().filter(|one| !one.is_of_database()).collect();
    let message = "there are objects of kinds that are not modelled yet: only their names are known";
    (!all.is_empty()).then(|| Diagnostic::note(message).code("unmodelled").detail(all_names(&all)))
}

/// Where statements of the plan would fail, because it neither creates nor drops what no kind models.
pub(super) fn refusals(from: &Catalog, to: &Catalog, plan: &Plan) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    for missing in only_in(to, from) {
        let users: Vec<&ObjectId> = missing.used_by.iter().filter(|id| to.contains(id)).collect();
        let Some(first) = users.first() else { continue };
        let needs = format!("{} needs {missing}, which from does not have", names(&users));
        refusals.push(Refusal {
            about: (*first).clone(),
            message: format!(
                "{needs}: objects of this kind are not modelled yet, so the plan cannot create it"
            ),
            help: format!("create {missing} first, by hand; or leave out what needs it, with --exclude"),
        });
    }
    let drops = plan.actions().filter(|action| action.verb == Verb::Drop);
    let gone: BTreeSet<&ObjectId> = drops.flat_map(|action| &action.destroys).collect();
    for kept in &from.unmodelled {
        let used: Vec<&ObjectId> = kept.uses.iter().filter(|id| gone.contains(id)).collect();
        let Some(first) = used.first() else { continue };
        let needs = format!("{kept} needs {}, which must be dropped", names(&used));
        refusals.push(Refusal {
            about: (*first).clone(),
            message: format!(
                "{needs}: objects of this kind are not modelled yet, so the plan cannot drop it"
            ),
            help: format!("drop {kept} first, by hand"),
        });
    }
    refusals
}

/// What of a catalog can be copied to a scratch database.
pub(super) fn copyable(catalog: &Catalog) -> Cow<'_, Catalog> {
    let resting = catalog.resting_on_unmodelled();
    if resting.is_empty() {
        return Cow::Borrowed(catalog);
    }
    Cow::Owned(catalog.retain(|object| !resting.contains(&object.id)))
}

/// Why the catalog of another major cannot be read again from a copy; text deparsed by two majors is not compared.
pub(super) fn whole_copy(catalog: &Catalog) -> Result<(), Diagnostic> {
    let resting = catalog.resting_on_unmodelled();
    if resting.is_empty() {
        return Ok(());
    }
    let used: Vec<&Unmodelled> = catalog.unmodelled.iter().filter(|one| !one.used_by.is_empty()).collect();
    let resting: Vec<&ObjectId> = resting.iter().collect();
    Err(Diagnostic::error(format!(
        "the two sides are of different major versions, and PostgreSQL {} cannot be asked about {} on the scratch",
        catalog.version.major(),
        names(&resting)
    ))
    .code("unmodelled")
    .detail(format!("what they rest on is of kinds that are not modelled yet, which a scratch copy lacks: {}", all_names(&used)))
    .help("--scratch postgres://… with a server of the live one's major version makes no copy necessary"))
}

/// What the plan does to objects that a copy cannot have, as an error, or a note that it leaves them alone.
pub(super) fn left_out(from: &Catalog, to: &Catalog, plan: &Plan) -> Result<Option<Diagnostic>, Diagnostic> {
    let resting = &from.resting_on_unmodelled() | &to.resting_on_unmodelled();
    let touched: BTreeSet<&ObjectId> =
        plan.actions().map(|action| &action.about).filter(|id| resting.contains(id)).collect();
    if !touched.is_empty() {
        let touched: Vec<&ObjectId> = touched.into_iter().collect();
        let message = format!("the plan cannot be proved, because it changes {}", names(&touched));
        return Err(Diagnostic::error(message)
            .code("unmodelled")
            .detail("that rests on objects of kinds that are not modelled yet, which a scratch copy lacks")
            .help("--no-prove plans without a copy"));
    }
    let resting: Vec<&ObjectId> = resting.iter().collect();
    Ok((!resting.is_empty()).then(|| {
        Diagnostic::note(format!("{} took no part in the proof", names(&resting)))
            .code("unmodelled")
            .detail("what they rest on is of kinds that are not modelled yet, and a scratch copy lacks it")
    }))
}

fn has(catalog: &Catalog, one: &Unmodelled) -> bool {
    let at = catalog.unmodelled.partition_point(|other| (&other.kind, &other.name) < (&one.kind, &one.name));
    catalog.unmodelled.get(at).is_some_and(|other| other.is_same(one))
}

fn only_in<'a>(catalog: &'a Catalog, other: &'a Catalog) -> impl Iterator<Item = &'a Unmodelled> {
    catalog.unmodelled.iter().filter(|one| !has(other, one))
}

pub(super) fn all_names(list: &[&Unmodelled]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn names(ids: &[&ObjectId]) -> String {
    let named: Vec<String> = ids.iter().take(NAMED).map(ToString::to_string).collect();
    match ids.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

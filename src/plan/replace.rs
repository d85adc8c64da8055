//! From changes to actions: what is altered in place, what must be dropped and created anew, and how far that spreads
//! along the dependency edges.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{Action, Context, Moment, PlanError, Refusal, Verb};
use crate::catalog::{Object, ObjectId};
use crate::diff::{Change, Diff};
use crate::kind::{Alter, Disturbance, Reaction};

/// All actions of the plan, unordered. Fills the context's set of replaced objects.
pub(super) fn actions(cx: &mut Context<'_>, diff: &Diff) -> Result<Vec<Action>, PlanError> {
    let mut spread = Spread::default();
    spread.alter_changed(cx, diff);
    spread.run(cx);
    if !spread.refusals.is_empty() {
        return Err(PlanError::Refused(spread.refusals.into_iter().collect()));
    }
    let altered = spread.in_place.keys().cloned().collect();
    // What is changed in place may make or remove others on the way (the columns of a table OF a type).
    let mut actions: Vec<Action> = spread.in_place.into_values().flatten().collect();
    let special = replacements(cx, &mut actions);
    drops(cx, &special, &mut actions);
    creates(cx, &special, &mut actions);
    implied(cx, &altered, &mut actions);
    Ok(actions)
}

/// The spreading of disturbances over dependents, one worklist.
#[derive(Default)]
struct Spread {
    in_place: BTreeMap<ObjectId, Vec<Action>>,
    queue: VecDeque<(ObjectId, Disturbance)>,
    seen: BTreeSet<(ObjectId, Disturbance)>,
    refusals: BTreeSet<Refusal>,
}

impl Spread {
    fn alter_changed(&mut self, cx: &mut Context<'_>, diff: &Diff) {
        for change in &diff.changes {
            let id = change.id();
            match change {
                Change::Create { .. } => self.make_room(cx, id),
                Change::Drop { .. } => self.queue.push_back((id.clone(), Disturbance::Replaced)),
                Change::Alter { fields, .. } => {
                    let (Some(old), Some(new)) = (cx.from.get(id), cx.to.get(id)) else { continue };
                    // No statement hands an object to another parent (a table that becomes a view of its name).
                    if old.parent != new.parent {
                        self.replace(cx, id, None);
                        continue;
                    }
                    match new.body.alter(&old.body, id, fields, cx) {
                        Alter::InPlace(actions) => self.keep(id, actions),
                        Alter::Replace => self.replace(cx, id, None),
                        Alter::Refuse(refusal) => _ = self.refusals.insert(refusal),
                    }
                }
            }
        }
    }

    fn run(&mut self, cx: &mut Context<'_>) {
        while let Some((id, how)) = self.queue.pop_front() {
            if !self.seen.insert((id.clone(), how)) {
                continue;
            }
            let only_parts = id.kind.leaves_users();
            for dependent in cx.from.dependents(&id) {
                if only_parts && dependent.parent.as_ref() != Some(&id) {
                    continue;
                }
                self.react(cx, dependent, &id, how);
            }
        }
    }

    fn react(&mut self, cx: &mut Context<'_>, dependent: &Object, on: &ObjectId, how: Disturbance) {
        if cx.drops(&dependent.id) || !cx.to.contains(&dependent.id) {
            return;
        }
        // What changes in place has let go of an object that is gone for good: its new state cannot depend on it.
        let lets_go =
            how == Disturbance::Replaced && !cx.to.contains(on) && self.in_place.contains_key(&dependent.id);
        if lets_go {
            return;
        }
        let taken_along = how == Disturbance::Replaced
            && dependent.carrier().as_ref() == Some(on)
            && dependent.body.carried(&dependent.id, cx);
        if taken_along {
            self.replace(cx, &dependent.id, Some(on));
            return;
        }
        match dependent.body.reaction(&dependent.id, on, how, cx) {
            Reaction::Unaffected => {}
            Reaction::Recreate => self.replace(cx, &dependent.id, Some(on)),
            Reaction::Adapt(actions) => {
                // What the object does anyway for its own change is not done twice.
                let known = self.in_place.get(&dependent.id).map(Vec::as_slice).unwrap_or_default();
                let more: Vec<Action> =
                    actions.into_iter().filter(|action| !known.contains(action)).collect();
                if !more.is_empty() {
                    self.keep(&dependent.id, more);
                }
            }
            Reaction::PassOn(how) => self.queue.push_back((dependent.id.clone(), how)),
            Reaction::Refuse(refusal) => _ = self.refusals.insert(refusal),
        }
    }

    fn keep(&mut self, id: &ObjectId, actions: Vec<Action>) {
        for (disturbed, how) in actions.iter().flat_map(|action| &action.disturbs) {
            self.queue.push_back((disturbed.clone(), *how));
        }
        self.in_place.entry(id.clone()).or_default().extend(actions);
    }

    fn replace(&mut self, cx: &mut Context<'_>, id: &ObjectId, because: Option<&ObjectId>) {
        self.in_place.remove(id);
        if !cx.replaced.contains_key(id) {
            cx.replaced.insert(id.clone(), because.cloned());
            self.queue.push_back((id.clone(), Disturbance::Replaced));
            self.make_room(cx, id);
        }
    }

    /// Replaces what something new cannot come beside.
    fn make_room(&mut self, cx: &mut Context<'_>, id: &ObjectId) {
        let mut displaced = cx.to.get(id).map(|object| object.body.displaces(id, cx)).unwrap_or_default();
        displaced.retain(|other| cx.from.contains(other) && cx.to.contains(other));
        for other in displaced {
            self.replace(cx, &other, Some(id));
        }
    }
}

/// Objects whose kind has its own way of being replaced.
fn replacements(cx: &Context<'_>, actions: &mut Vec<Action>) -> BTreeSet<ObjectId> {
    let mut special = BTreeSet::new();
    for id in cx.replaced.keys() {
        let (Some(old), Some(new)) = (cx.from.get(id), cx.to.get(id)) else { continue };
        if let Some(own) = new.body.replace(&old.body, id, cx) {
            special.insert(id.clone());
            actions.extend(own.into_iter().map(|action| with_carried(cx, action)));
        }
    }
    special
}

fn drops(cx: &Context<'_>, special: &BTreeSet<ObjectId>, actions: &mut Vec<Action>) {
    // What an earlier attempt has left and this plan makes again goes by itself, and first.
    let again: BTreeSet<&ObjectId> = actions.iter().flat_map(|action| &action.produces).collect();
    let in_passing: BTreeSet<ObjectId> = actions
        .iter()
        .flat_map(|action| &action.destroys)
        .filter(|id| cx.replaced.contains_key(*id) || !again.contains(id))
        .cloned()
        .collect();
    for id in cx.dropped.iter().chain(cx.replaced.keys()).filter(|id| !special.contains(*id)) {
        let Some(object) = cx.from.get(id) else { continue };
        if is_carried_away(cx, object) || in_passing.contains(id) {
            continue;
        }
        for mut action in object.body.drop(id, cx) {
            if action.moment != Moment::Opening {
                action.order = -object.body.order();
            }
            say_why(cx, id, &mut action);
            actions.push(with_carried(cx, action));
        }
    }
}

fn creates(cx: &Context<'_>, special: &BTreeSet<ObjectId>, actions: &mut Vec<Action>) {
    let mut produced: BTreeSet<ObjectId> =
        actions.iter().flat_map(|action| action.produces.iter().cloned()).collect();
    let wanted: BTreeSet<&ObjectId> = cx.created.iter().chain(cx.replaced.keys()).collect();
    for id in wanted {
        if produced.contains(id) || special.contains(id) {
            continue;
        }
        let Some(object) = cx.to.get(id) else { continue };
        for mut action in object.body.create(id, cx) {
            if action.order == 0 {
                action.order = object.body.order();
            }
            produced.extend(action.produces.iter().cloned());
            say_why(cx, id, &mut action);
            actions.push(action);
        }
    }
}

/// A reader sees something dropped that was not to change: the reason says for whose sake, and that it comes back.
fn say_why(cx: &Context<'_>, id: &ObjectId, action: &mut Action) {
    let Some(because) = cx.replaced.get(id) else { return };
    match (action.verb, because) {
        (Verb::Drop, Some(on)) => action.reason.push_str(&format!(" for now: it depends on {on}")),
        (Verb::Drop, None) => action.reason.push_str(" for now: it cannot be changed in place"),
        (Verb::Create, _) => action.reason.push_str(" again"),
        (Verb::Rename | Verb::Alter, _) => {}
    }
}

/// What the statements for the objects bring about besides, undone where it is not wanted.
fn implied(cx: &Context<'_>, altered: &BTreeSet<ObjectId>, actions: &mut Vec<Action>) {
    let touched: BTreeSet<&ObjectId> = cx.created.iter().chain(cx.replaced.keys()).chain(altered).collect();
    let touched = touched.into_iter().filter_map(|id| cx.to.get(id));
    actions.extend(touched.flat_map(|object| crate::kind::implied(object, cx)));
}

/// Whether the drop of its carrier (which happens) takes the object along.
fn is_carried_away(cx: &Context<'_>, object: &Object) -> bool {
    object.carrier().is_some_and(|carrier| cx.drops(&carrier)) && object.body.carried(&object.id, cx)
}

/// A drop also destroys what the object carries.
fn with_carried(cx: &Context<'_>, mut action: Action) -> Action {
    if action.verb == Verb::Drop || action.verb == Verb::Rename {
        let mut open = action.destroys.clone();
        while let Some(id) = open.pop() {
            let carried = cx.from.dependents(&id).filter(|object| object.carrier().as_ref() == Some(&id));
            for object in carried.filter(|object| is_carried_away(cx, object)) {
                action.destroys.push(object.id.clone());
                open.push(object.id.clone());
            }
        }
    }
    action
}

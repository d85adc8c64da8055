//! The edges between actions, from what they produce, destroy and use and from what the catalogs say depends on what.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::graph::{DiGraph, NodeIndex};

use super::{Action, Context, Half, Verb};
use crate::catalog::{Catalog, Object, ObjectId};

/// A name that more actions than this produce (`id`) does not tell which of them a text means, and an edge from each to
/// each would be quadratic.
const NAMESAKES: usize = 8;

/// How much an edge matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A wish, let go when a circle would come of it.
    Soft,
    /// PostgreSQL refuses otherwise.
    Hard,
}

/// Actions and which must come before which.
pub(super) struct Graph {
    pub(super) actions: DiGraph<Action, Strength>,
    edges: BTreeMap<(NodeIndex, NodeIndex), Strength>,
    producers: BTreeMap<ObjectId, NodeIndex>,
    destroyers: BTreeMap<ObjectId, NodeIndex>,
    alters: BTreeMap<ObjectId, Vec<NodeIndex>>,
}

impl Graph {
    pub(super) fn new(cx: &Context<'_>, actions: Vec<Action>) -> Self {
        let mut graph = Self {
            actions: DiGraph::with_capacity(actions.len(), actions.len() * 3),
            edges: BTreeMap::new(),
            producers: BTreeMap::new(),
            destroyers: BTreeMap::new(),
            alters: BTreeMap::new(),
        };
        for action in actions {
            graph.add(action);
        }
        for node in graph.actions.node_indices() {
            graph.connect(cx, node);
        }
        graph.chain_same_object();
        graph.free_names(cx);
        graph.wishes(cx);
        for ((first, then), strength) in std::mem::take(&mut graph.edges) {
            graph.actions.add_edge(first, then, strength);
        }
        graph
    }

    fn add(&mut self, action: Action) {
        let node = self.actions.add_node(action);
        let action = &self.actions[node];
        for id in &action.produces {
            self.producers.insert(id.clone(), node);
        }
        for id in &action.destroys {
            self.destroyers.entry(id.clone()).or_insert(node);
        }
        if action.verb == Verb::Alter {
            self.alters.entry(action.about.clone()).or_default().push(node);
        }
    }

    fn before(&mut self, first: NodeIndex, then: NodeIndex, strength: Strength) {
        if first != then {
            let known = self.edges.entry((first, then)).or_insert(strength);
            *known = strength.max(*known);
        }
    }

    fn connect(&mut self, cx: &Context<'_>, node: NodeIndex) {
        let action = self.actions[node].clone();
        for id in &action.produces {
            self.after_what_it_needs(cx, id, node);
            self.after_what_makes_room(cx, id, node);
            if let Some(destroyer) = self.destroyers.get(id).copied() {
                // What is only there in between (an old type under another name) is made first and then destroyed.
                let passing = !cx.from.contains(id) || cx.cleared.contains(id);
                let (first, then) = if passing { (node, destroyer) } else { (destroyer, node) };
                self.before(first, then, Strength::Hard);
            }
        }
        for id in &action.destroys {
            self.after_dependents_are_gone(cx, id, node);
        }
        for id in &action.requires {
            self.after_produced(id, node);
        }
        for id in &action.follows {
            self.after_changes(cx, id, node, Strength::Hard);
        }
        for id in &action.precedes {
            for alter in self.alters.get(id).cloned().unwrap_or_default() {
                self.before(node, alter, Strength::Hard);
            }
        }
        for id in &action.releases {
            if let Some(destroyer) = self.destroyers.get(id).copied() {
                self.before(node, destroyer, Strength::Hard);
            }
        }
        if action.verb == Verb::Alter {
            self.around_alter(cx, &action, node);
        }
    }

    fn after_changes(&mut self, cx: &Context<'_>, id: &ObjectId, node: NodeIndex, strength: Strength) {
        for alter in self.alters.get(id).cloned().unwrap_or_default() {
            // A change that waits for what this action makes (an index as replica identity) comes after it.
            let waits =
                self.actions[alter].requires.iter().any(|id| self.actions[node].produces.contains(id));
            let joining = self.actions[alter].half == Half::Joining && self.is_settled_before(cx, node, id);
            if !waits && !joining && !self.actions[node].precedes.contains(id) {
                self.before(alter, node, strength);
            }
        }
    }

    /// Whether the action changes what the object is before it joins another: one of the parts that shape it, or
    /// something of it that goes.
    fn is_settled_before(&self, cx: &Context<'_>, node: NodeIndex, joining: &ObjectId) -> bool {
        let action = &self.actions[node];
        let belongs = |catalog: &Catalog| {
            catalog.get(&action.about).is_some_and(|part| part.parent.as_ref() == Some(joining))
        };
        action.verb == Verb::Drop && belongs(cx.from) || action.about.kind.shapes_parent() && belongs(cx.to)
    }

    fn after_produced(&mut self, id: &ObjectId, node: NodeIndex) {
        if let Some(producer) = self.producers.get(id).copied() {
            self.before(producer, node, Strength::Hard);
        }
    }

    fn after_what_it_needs(&mut self, cx: &Context<'_>, id: &ObjectId, node: NodeIndex) {
        let mut open = vec![id];
        let mut seen = BTreeSet::from([id]);
        while let Some(id) = open.pop() {
            for needed in needs(cx.to, id) {
                self.after_produced(&needed.id, node);
                self.after_changes(cx, &needed.id, node, Strength::Hard);
                // What comes into being without a statement (a partition's index) is there with what it needs itself.
                let silent = cx.creates(&needed.id) && !self.producers.contains_key(&needed.id);
                if silent && seen.insert(&needed.id) {
                    open.push(&needed.id);
                }
            }
        }
    }

    fn after_what_makes_room(&mut self, cx: &Context<'_>, id: &ObjectId, node: NodeIndex) {
        let displaced = cx.to.get(id).map(|object| object.body.displaces(id, cx)).unwrap_or_default();
        for other in displaced {
            if let Some(destroyer) = self.destroyers.get(&other).copied() {
                self.before(destroyer, node, Strength::Hard);
            }
        }
    }

    fn after_dependents_are_gone(&mut self, cx: &Context<'_>, id: &ObjectId, node: NodeIndex) {
        // What depended on it is long gone, and what has its name now is another.
        if cx.cleared.contains(id) {
            return;
        }
        for dependent in cx.from.dependents(id) {
            let Some(destroyer) = self.destroyers.get(&dependent.id).copied() else { continue };
            if self.actions[destroyer].outlasts.contains(id) {
                self.before(node, destroyer, Strength::Hard);
            } else {
                self.before(destroyer, node, Strength::Hard);
            }
        }
    }

    fn around_alter(&mut self, cx: &Context<'_>, action: &Action, node: NodeIndex) {
        let id = &action.about;
        // The changes of one object that count as its state produce it again: those stand in a chain.
        let is_made =
            self.producers.get(id).is_some_and(|producer| self.actions[*producer].verb != Verb::Alter);
        if is_made {
            self.after_produced(id, node);
        }
        let counts = |other: &ObjectId| action.half != Half::Between || other.kind != id.kind;
        if action.half != Half::Leaving {
            self.after_what_changed_needs(cx, id, node, counts);
        }
        // What has been created again uses nothing of what it was.
        if action.half != Half::Joining && !is_made {
            self.before_what_it_used_goes(cx, id, node, counts);
        }
        if matches!(action.half, Half::Leaving | Half::Joining) {
            self.around_parts(cx, action, node);
        }
        for dependent in cx.from.dependents(id) {
            if let Some(destroyer) = self.destroyers.get(&dependent.id).copied() {
                self.before(destroyer, node, Strength::Soft);
            }
        }
    }

    fn after_what_changed_needs(
        &mut self,
        cx: &Context<'_>,
        id: &ObjectId,
        node: NodeIndex,
        counts: impl Fn(&ObjectId) -> bool,
    ) {
        for needed in needs(cx.to, id).filter(|needed| counts(&needed.id)) {
            self.after_produced(&needed.id, node);
            self.after_changes(cx, &needed.id, node, Strength::Soft);
        }
    }

    fn before_what_it_used_goes(
        &mut self,
        cx: &Context<'_>,
        id: &ObjectId,
        node: NodeIndex,
        counts: impl Fn(&ObjectId) -> bool,
    ) {
        for used in cx.from.depends(id).filter(|used| counts(&used.id)) {
            let Some(destroyer) = self.destroyers.get(&used.id).copied() else { continue };
            if self.producers.contains_key(&used.id) {
                self.before_passing_are_gone(cx, node, destroyer);
            } else {
                self.before(node, destroyer, Strength::Hard);
            }
        }
    }

    /// Parts change between leaving and joining: only then do they neither follow the old place nor contradict the new.
    /// So do the parts that shape the places themselves.
    fn around_parts(&mut self, cx: &Context<'_>, action: &Action, node: NodeIndex) {
        let leaving = action.half == Half::Leaving;
        let (here, there) = if leaving { (cx.from, cx.to) } else { (cx.to, cx.from) };
        for part in cx.to.children(&action.about) {
            for change in self.alters.get(&part.id).cloned().unwrap_or_default() {
                self.on_one_side(node, change, leaving, Strength::Soft);
            }
        }
        for part in cx.from.children(&action.about).filter(|_| !leaving) {
            if let Some(drop) = self.destroyers.get(&part.id).copied() {
                self.before(drop, node, Strength::Soft);
            }
        }
        let elsewhere: BTreeSet<&ObjectId> = there.depends(&action.about).map(|on| &on.id).collect();
        let is_left = |on: &&ObjectId| !elsewhere.contains(*on);
        let places: Vec<&ObjectId> = here.depends(&action.about).map(|on| &on.id).collect();
        // What leaves no place for good comes back to where it was.
        let comes_back = !places.iter().any(is_left);
        let places = places.into_iter().filter(|place| comes_back || is_left(place));
        for place in places.chain([&action.about]) {
            let parts = cx.from.children(place).chain(cx.to.children(place));
            for part in parts.filter(|part| part.id.kind.shapes_parent()) {
                let mut changes = self.alters.get(&part.id).cloned().unwrap_or_default();
                changes.extend(self.destroyers.get(&part.id));
                changes.extend(self.producers.get(&part.id));
                for change in changes {
                    self.on_one_side(node, change, leaving, Strength::Hard);
                }
            }
        }
    }

    fn on_one_side(&mut self, half: NodeIndex, change: NodeIndex, leaving: bool, strength: Strength) {
        let (first, then) = if leaving { (half, change) } else { (change, half) };
        self.before(first, then, strength);
    }

    /// What is produced anew under the same id (a type under its columns) was not released by this action, but may be
    /// by then under the name it got from `renamed`.
    fn before_passing_are_gone(&mut self, cx: &Context<'_>, node: NodeIndex, renamed: NodeIndex) {
        for id in self.actions[renamed].produces.clone() {
            if let Some(destroyer) = self.destroyers.get(&id).copied().filter(|_| !cx.to.contains(&id)) {
                self.before(node, destroyer, Strength::Hard);
            }
        }
    }

    /// The actions about one object run in the order its kind gave them.
    fn chain_same_object(&mut self) {
        for chain in self.alters.values().cloned().collect::<Vec<_>>() {
            for pair in chain.windows(2) {
                self.before(pair[0], pair[1], Strength::Hard);
            }
        }
        let mut chains: BTreeMap<(Verb, ObjectId), NodeIndex> = BTreeMap::new();
        for node in self.actions.node_indices() {
            let action = &self.actions[node];
            if matches!(action.verb, Verb::Create | Verb::Drop)
                && let Some(previous) = chains.insert((action.verb, action.about.clone()), node)
            {
                self.before(previous, node, Strength::Hard);
            }
        }
    }

    /// What takes a name or a place waits for the one that gives it up.
    fn free_names(&mut self, cx: &Context<'_>) {
        let actions = &self.actions;
        let halves = |wanted: Half| {
            let nodes = actions.node_indices().filter(move |node| actions[*node].half == wanted);
            nodes.map(|node| (&actions[node].about, node))
        };
        let gone = self.destroyers.iter().map(|(id, node)| (id, *node));
        let made = self.producers.iter().map(|(id, node)| (id, *node));
        let names = |catalog: &Catalog, id: &ObjectId| catalog.get(id)?.body.occupies(id);
        let places = |catalog: &Catalog, id: &ObjectId, node: NodeIndex| {
            let places = catalog.get(id).map(|object| object.body.places()).unwrap_or_default();
            places.into_iter().map(move |place| (place, node))
        };
        let mut given_up: BTreeMap<String, NodeIndex> = BTreeMap::new();
        given_up.extend(gone.clone().filter_map(|(id, node)| Some((names(cx.from, id)?, node))));
        let leaving = gone.chain(halves(Half::Leaving));
        given_up.extend(leaving.flat_map(|(id, node)| places(cx.from, id, node)));
        // A name is taken with the first of several statements.
        let mut begun: BTreeMap<&ObjectId, NodeIndex> = BTreeMap::new();
        for node in actions.node_indices().filter(|node| actions[*node].verb == Verb::Create) {
            begun.entry(&actions[node].about).or_insert(node);
        }
        let begin = |id: &ObjectId, node: NodeIndex| begun.get(id).copied().unwrap_or(node);
        let mut taken: Vec<(String, NodeIndex)> = Vec::new();
        taken.extend(made.clone().filter_map(|(id, node)| Some((names(cx.to, id)?, begin(id, node)))));
        let joining = made.chain(halves(Half::Joining));
        taken.extend(joining.flat_map(|(id, node)| places(cx.to, id, node)));
        for (name, taker) in taken {
            if let Some(giver) = given_up.get(&name).copied() {
                self.before(giver, taker, Strength::Hard);
            }
        }
    }

    /// What a body mentions should be there first, though `pg_depend` does not say so.
    fn wishes(&mut self, cx: &Context<'_>) {
        let mut by_name: BTreeMap<&str, BTreeSet<NodeIndex>> = BTreeMap::new();
        for (id, node) in &self.producers {
            by_name.entry(id.name()).or_default().insert(*node);
        }
        let mut wishes = Vec::new();
        for (id, node) in &self.producers {
            let Some(text) = cx.to.get(id).and_then(|object| object.body.mentions()) else { continue };
            let telling = |nodes: &&BTreeSet<NodeIndex>| nodes.len() <= NAMESAKES;
            for word in words(text) {
                wishes.extend(
                    by_name.get(word).filter(telling).into_iter().flatten().map(|first| (*first, *node)),
                );
            }
        }
        for (first, then) in wishes {
            self.before(first, then, Strength::Soft);
        }
    }
}

/// What must be there for an object to be: all it depends on but what merely takes it along when dropped.
fn needs<'a>(catalog: &'a Catalog, id: &ObjectId) -> impl Iterator<Item = &'a Object> {
    let carrier = catalog.get(id).and_then(|object| object.body.carrier(id));
    catalog.depends(id).filter(move |on| Some(&on.id) != carrier.as_ref())
}

/// The identifiers in a text, each once.
fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .filter(|word| !word.is_empty())
        .collect()
}

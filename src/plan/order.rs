//! One order that satisfies every edge: the smallest ready action first, so that equal catalogs give equal plans.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::fmt;

use petgraph::Direction;
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use super::graph::{Graph, Strength};
use super::{Action, Context, Half, Moment, Settle, Verb, late};
use crate::catalog::ObjectId;

/// An action in its place, and the places of the actions it had to wait for.
pub(super) struct Ordered {
    pub(super) place: usize,
    pub(super) action: Action,
    pub(super) waited_for: Vec<usize>,
}

/// Actions that wait for each other.
#[derive(Clone, Debug)]
pub struct Cycle(Vec<ObjectId>);

impl fmt::Display for Cycle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&names.join(" -> "))
    }
}

type Priority<'a> = (u8, u16, i32, &'a ObjectId, usize);

impl Graph {
    pub(super) fn into_order(mut self, cx: &Context<'_>) -> Result<Vec<Ordered>, Cycle> {
        self.break_circles(cx);
        let order = late::drops(&self.actions, order(&self.actions)?);
        let mut place = vec![0; order.len()];
        for (position, node) in order.iter().enumerate() {
            place[node.index()] = position;
        }
        let waits = |node: &NodeIndex| {
            let before = self.actions.neighbors_directed(*node, Direction::Incoming);
            before.map(|first| place[first.index()]).collect::<Vec<_>>()
        };
        let waited_for: Vec<Vec<usize>> = order.iter().map(waits).collect();
        let mut actions: Vec<Option<Action>> =
            self.actions.into_nodes_edges().0.into_iter().map(|n| Some(n.weight)).collect();
        let placed = order.iter().zip(waited_for).enumerate();
        let ordered = placed.filter_map(|(place, (node, waited_for))| {
            Some(Ordered { place, action: actions[node.index()].take()?, waited_for })
        });
        Ok(joined(ordered))
    }
}

/// Makes one statement of those that begin alike, where the later one waits for nothing that comes after the earlier
/// one: a table whose columns get other types is then written once.
fn joined(ordered: impl Iterator<Item = Ordered>) -> Vec<Ordered> {
    let mut done: Vec<Ordered> = Vec::new();
    let mut open: BTreeMap<String, usize> = BTreeMap::new();
    for next in ordered {
        let Some(head) = next.action.joins.clone() else {
            done.push(next);
            continue;
        };
        let first = open
            .get(&head)
            .copied()
            .filter(|at| next.waited_for.iter().all(|place| *place < done[*at].place));
        if let Some(at) = first {
            done[at].waited_for.extend(next.waited_for);
            done[at].action.join(next.action);
        } else {
            open.insert(head, done.len());
            done.push(next);
        }
    }
    done
}

fn order(graph: &DiGraph<Action, Strength>) -> Result<Vec<NodeIndex>, Cycle> {
    let mut waiting = Waiting::new(graph);
    let mut order = Vec::with_capacity(graph.node_count());
    while order.len() < graph.node_count() {
        let Some(node) = waiting.next() else { return Err(cycle(graph)) };
        order.push(node);
        waiting.done(node);
    }
    Ok(order)
}

/// What each action still waits for.
struct Waiting<'a> {
    graph: &'a DiGraph<Action, Strength>,
    hard: Vec<usize>,
    soft: Vec<usize>,
    ordered: Vec<bool>,
    ready: BinaryHeap<Reverse<(Priority<'a>, NodeIndex)>>,
    wishing: BinaryHeap<Reverse<(Priority<'a>, NodeIndex)>>,
    closing: BinaryHeap<Reverse<(Priority<'a>, NodeIndex)>>,
}

impl<'a> Waiting<'a> {
    fn new(graph: &'a DiGraph<Action, Strength>) -> Self {
        let nodes = graph.node_count();
        let mut waiting = Self {
            graph,
            hard: vec![0; nodes],
            soft: vec![0; nodes],
            ordered: vec![false; nodes],
            ready: BinaryHeap::new(),
            wishing: BinaryHeap::new(),
            closing: BinaryHeap::new(),
        };
        for edge in graph.edge_references() {
            *waiting.counter(edge.target(), *edge.weight()) += 1;
        }
        for node in graph.node_indices() {
            waiting.offer(node);
        }
        waiting
    }

    fn counter(&mut self, node: NodeIndex, strength: Strength) -> &mut usize {
        match strength {
            Strength::Hard => &mut self.hard[node.index()],
            Strength::Soft => &mut self.soft[node.index()],
        }
    }

    fn offer(&mut self, node: NodeIndex) {
        if self.hard[node.index()] > 0 || self.ordered[node.index()] {
            return;
        }
        let entry = Reverse((priority(self.graph, node), node));
        if self.graph[node].moment == Moment::Closing {
            self.closing.push(entry);
        } else if self.soft[node.index()] == 0 {
            self.ready.push(entry);
        } else {
            self.wishing.push(entry);
        }
    }

    /// The smallest action that waits for nothing; failing that, the smallest that only has wishes; at the end, those
    /// that close the plan.
    fn next(&mut self) -> Option<NodeIndex> {
        for heap in [&mut self.ready, &mut self.wishing, &mut self.closing] {
            while let Some(Reverse((_, node))) = heap.pop() {
                if !self.ordered[node.index()] {
                    return Some(node);
                }
            }
        }
        None
    }

    fn done(&mut self, node: NodeIndex) {
        self.ordered[node.index()] = true;
        for edge in self.graph.edges(node) {
            *self.counter(edge.target(), *edge.weight()) -= 1;
            self.offer(edge.target());
        }
    }
}

/// What later statements shall do without goes first, what must be committed before use comes next, then what only takes away, then the rest; parents before children.
fn priority(graph: &DiGraph<Action, Strength>, node: NodeIndex) -> Priority<'_> {
    let action = &graph[node];
    let stage = match (action.settle, action.verb) {
        _ if action.moment == Moment::Early => 0,
        (Settle::BeforeUse, _) => 1,
        (_, Verb::Rename) => 2,
        (_, Verb::Drop) => 3,
        (_, Verb::Alter) if action.half == Half::Leaving => 3,
        (_, Verb::Create | Verb::Alter) => 4,
    };
    let rank = action.about.kind.rank();
    let rank = match action.verb {
        Verb::Drop => u16::MAX - rank,
        // What would contradict it (a foreign key to the rows of a partition) is gone by then, if it goes.
        Verb::Alter if action.half == Half::Leaving => u16::MAX,
        _ => rank,
    };
    (stage, rank, action.order, &action.about, node.index())
}

fn cycle(graph: &DiGraph<Action, Strength>) -> Cycle {
    let hard = graph.filter_map(|_, _| Some(()), |_, strength| (*strength == Strength::Hard).then_some(()));
    let circle = tarjan_scc(&hard).into_iter().find(|component| component.len() > 1).unwrap_or_default();
    Cycle(circle.iter().rev().map(|node| graph[*node].about.clone()).collect())
}

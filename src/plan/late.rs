//! What is dropped and created again is away no longer than it must be.
//!
//! Steps that take their time stand behind the rest of a plan. A view that waits for them to be created again is dropped
//! behind them, too, and not at the beginning.

use std::collections::BTreeSet;

use petgraph::graph::{DiGraph, NodeIndex};

use super::graph::Strength;
use super::{Action, Moment, Verb};
use crate::catalog::ObjectId;

/// The same order, but that a drop of what comes again stands right before the first action that waits for it, if
/// anything that takes its time would come in between.
pub(super) fn drops(graph: &DiGraph<Action, Strength>, order: Vec<NodeIndex>) -> Vec<NodeIndex> {
    let produced: BTreeSet<&ObjectId> = graph.node_weights().flat_map(|action| &action.produces).collect();
    let comes_again = |action: &Action| {
        action.verb == Verb::Drop
            && action.moment != Moment::Early
            && action.destroys.iter().any(|id| produced.contains(id))
    };
    let mut place = vec![0; order.len()];
    // How many actions up to a place take their time.
    let mut slow = Vec::with_capacity(order.len() + 1);
    slow.push(0);
    for (position, node) in order.iter().enumerate() {
        place[node.index()] = position;
        let is_slow = graph[*node].moment == Moment::Closing;
        slow.push(slow[position] + usize::from(is_slow));
    }
    let mut before: Vec<Vec<NodeIndex>> = vec![Vec::new(); order.len()];
    let mut stays = vec![true; order.len()];
    // From the end, so that what waits for a drop which is moved is in its new place already.
    for (position, node) in order.iter().enumerate().rev() {
        let next = graph.neighbors(*node).map(|then| place[then.index()]).min();
        let Some(next) = next.filter(|next| comes_again(&graph[*node]) && slow[*next] > slow[position])
        else {
            continue;
        };
        place[node.index()] = next;
        before[next].push(*node);
        stays[position] = false;
    }
    let mut moved = Vec::with_capacity(order.len());
    for (position, node) in order.into_iter().enumerate() {
        // The last to be put there is the first in the old order.
        moved.extend(before[position].iter().rev());
        moved.extend(stays[position].then_some(node));
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    #[test]
    fn a_view_goes_when_it_can_come_again() {
        let id = |name: &str| ObjectId::new(Kind::View, &["s", name]);
        let column = ObjectId::new(Kind::Column, &["s", "t", "c"]);
        let mut graph = DiGraph::new();
        let mut add = |action: Action| graph.add_node(action);
        let gone = add(Action::drop(&id("gone"), "DROP VIEW gone"));
        let upper = add(Action::drop(&id("upper"), "DROP VIEW upper"));
        let lower = add(Action::drop(&id("lower"), "DROP VIEW lower"));
        let fill = add(Action::alter(&column, "fill", "").apart());
        let again = add(Action::create(&id("lower"), "CREATE VIEW lower"));
        let last = add(Action::create(&id("upper"), "CREATE VIEW upper"));
        let edges = [(upper, lower), (upper, last), (lower, again), (fill, again), (again, last)];
        for (first, then) in edges {
            graph.add_edge(first, then, Strength::Hard);
        }
        let order = drops(&graph, vec![gone, upper, lower, fill, again, last]);
        assert_eq!(order, [gone, fill, upper, lower, again, last]);
    }
}

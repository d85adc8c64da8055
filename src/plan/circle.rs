//! Breaking circles: actions that wait for each other although a state in between satisfies them all.

use std::collections::BTreeSet;

use petgraph::algo::tarjan_scc;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

use super::graph::{Graph, Strength};
use super::{Action, Context, Verb};
use crate::catalog::ObjectId;
use crate::kind::Shell;

impl Graph {
    /// Breaks every circle that a hollow form can break; then those in which something new waits for a change of what
    /// it uses, because the state before the change will do.
    pub(super) fn break_circles(&mut self, cx: &Context<'_>) {
        let mut tried = BTreeSet::new();
        while let Some((circle, node, shell)) = self.breakable(cx, &tried) {
            tried.insert(node);
            if self.actions[node].verb == Verb::Create {
                self.create_hollow(cx, node, shell);
            } else if let Some(hollow) = shell.hollow {
                let alike = self.alike(node);
                tried.extend(alike.iter().copied());
                self.let_go_hollow(&alike, hollow, &circle);
            }
        }
        for circle in self.circles() {
            self.relax(&circle);
        }
    }

    fn circles(&self) -> Vec<BTreeSet<NodeIndex>> {
        let hard = |strength: &Strength| (*strength == Strength::Hard).then_some(());
        let graph = self.actions.filter_map(|_, _| Some(()), |_, strength| hard(strength));
        let circles = tarjan_scc(&graph).into_iter().filter(|circle| circle.len() > 1);
        circles.map(|circle| circle.into_iter().collect()).collect()
    }

    /// What is created or dropped is tried first: what stays needs one more statement to be hollow for a while.
    fn breakable(
        &self,
        cx: &Context<'_>,
        done: &BTreeSet<NodeIndex>,
    ) -> Option<(BTreeSet<NodeIndex>, NodeIndex, Shell)> {
        let circles = self.circles();
        [false, true].into_iter().find_map(|stays| {
            circles.iter().find_map(|circle| {
                let (node, shell) = circle.iter().find_map(|node| {
                    let action = &self.actions[*node];
                    let catalog = match action.verb {
                        Verb::Create if !stays && action.produces.contains(&action.about) => cx.to,
                        Verb::Drop if !stays => cx.from,
                        Verb::Alter if stays && cx.keeps(&action.about) => cx.from,
                        _ => return None,
                    };
                    let object = catalog.get(&action.about).filter(|_| !done.contains(node))?;
                    let shell = object.body.shell(&object.id, catalog)?;
                    (!stays || shell.hollow.is_some()).then_some((*node, shell))
                })?;
                Some((circle.clone(), node, shell))
            })
        })
    }

    /// The node and, if it changes an object, all other changes of that.
    fn alike(&self, node: NodeIndex) -> Vec<NodeIndex> {
        let action = &self.actions[node];
        let is_alike = |other: &NodeIndex| {
            *other == node
                || action.verb == Verb::Alter
                    && self.actions[*other].verb == Verb::Alter
                    && self.actions[*other].about == action.about
        };
        self.actions.node_indices().filter(is_alike).collect()
    }

    /// Everyone who waited for `node`, and is served by it, now waits for the hollow form, which waits for what it still needs and for the
    /// predecessor to be gone.
    fn create_hollow(&mut self, cx: &Context<'_>, node: NodeIndex, shell: Shell) {
        let enough_for = shell.enough_for;
        let mut needed = shell.create.requires.clone();
        needed.extend(cx.to.get(&self.actions[node].about).and_then(|object| object.parent.clone()));
        let first = self.actions.add_node(shell.create);
        if let Some(fill) = shell.fill {
            self.actions[node] = fill;
        }
        let needs = |before: &Action| {
            before.verb == Verb::Drop || before.produces.iter().any(|id| needed.contains(id))
        };
        let before: Vec<NodeIndex> =
            self.actions.neighbors_directed(node, petgraph::Direction::Incoming).collect();
        for source in before {
            if needs(&self.actions[source]) {
                self.actions.update_edge(source, first, Strength::Hard);
            }
        }
        // The rest of its own creation goes on where it is whole.
        let about = self.actions[node].about.clone();
        let serves = |target: &Action| {
            let is_enough = |ids: &Vec<ObjectId>| target.produces.iter().any(|id| ids.contains(id));
            target.about != about && enough_for.as_ref().is_none_or(is_enough)
        };
        let after: Vec<_> = self.actions.edges(node).map(|edge| (edge.target(), *edge.weight())).collect();
        for (target, strength) in after {
            if serves(&self.actions[target]) {
                self.actions.update_edge(first, target, strength);
            }
        }
        self.actions.retain_edges(|graph, edge| {
            graph.edge_endpoints(edge).is_none_or(|(from, to)| from != node || !serves(&graph[to]))
        });
        self.actions.update_edge(first, node, Strength::Hard);
    }

    /// The drops in the circle that waited for these actions about one object now wait only until that is hollow.
    fn let_go_hollow(&mut self, nodes: &[NodeIndex], hollow: Action, circle: &BTreeSet<NodeIndex>) {
        let needed = hollow.requires.clone();
        let first = self.actions.add_node(hollow);
        for node in nodes.iter().copied() {
            let after: Vec<NodeIndex> = self.actions.neighbors(node).collect();
            for target in after {
                let action = &self.actions[target];
                let is_let_go =
                    action.verb == Verb::Drop && !action.destroys.iter().any(|id| needed.contains(id));
                if circle.contains(&target) && is_let_go {
                    self.actions
                        .retain_edges(|graph, edge| graph.edge_endpoints(edge) != Some((node, target)));
                    self.actions.update_edge(first, target, Strength::Hard);
                }
            }
            self.actions.update_edge(first, node, Strength::Hard);
        }
    }

    fn relax(&mut self, circle: &BTreeSet<NodeIndex>) {
        let edges = self.actions.edge_references();
        let within = edges.filter(|edge| circle.contains(&edge.source()) && circle.contains(&edge.target()));
        let is_change = |action: &Action| action.verb == Verb::Alter && action.produces.is_empty();
        let can_wait = within.filter(|edge| {
            is_change(&self.actions[edge.source()]) && self.actions[edge.target()].verb == Verb::Create
        });
        for edge in can_wait.map(|edge| edge.id()).collect::<Vec<_>>() {
            self.actions[edge] = Strength::Soft;
        }
    }
}

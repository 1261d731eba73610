/// Rubric files that change another rubric: from its nodes and their changes to the nodes of an
/// ordinary rubric.
@NullMarked
package fidelity.input.tailoring;

import org.jspecify.annotations.NullMarked;

/// Scores supported-employment services against a rubric. This room builds the command line and
/// exits.
@NullMarked
package fidelity;

import org.jspecify.annotations.NullMarked;

/// The commands about rubrics.
@NullMarked
package fidelity.cli.rubric;

import org.jspecify.annotations.NullMarked;

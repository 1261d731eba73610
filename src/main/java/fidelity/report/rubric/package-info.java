/// The layout of a rubric as a handbook: from its items and their levels to blocks.
@NullMarked
package fidelity.report.rubric;

import org.jspecify.annotations.NullMarked;

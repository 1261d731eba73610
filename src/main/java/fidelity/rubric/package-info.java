/// What a scale says: sections, items, questions, levels, conditions and bands.
///
/// Records and pure functions.
@NullMarked
package fidelity.rubric;

import org.jspecify.annotations.NullMarked;

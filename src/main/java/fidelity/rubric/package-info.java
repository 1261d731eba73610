/// What a scale says: sections, items, questions, levels, conditions and bands; and its proof.
///
/// Records and pure functions; this room calls no other.
@NullMarked
package fidelity.rubric;

import org.jspecify.annotations.NullMarked;

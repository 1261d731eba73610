/// The keys of review and rubric files: each declared once, for reading, schemas, blank reviews and
/// the reference. Pure.
@NullMarked
package fidelity.keys;

import org.jspecify.annotations.NullMarked;

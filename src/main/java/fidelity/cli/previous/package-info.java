/// The last review that a review names: named by its file, and read beside it.
@NullMarked
package fidelity.cli.previous;

import org.jspecify.annotations.NullMarked;

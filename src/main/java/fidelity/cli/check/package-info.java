/// Whether rubrics and reviews are sound and their reports current.
@NullMarked
package fidelity.cli.check;

import org.jspecify.annotations.NullMarked;

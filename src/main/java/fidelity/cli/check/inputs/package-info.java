/// The reviews and rubrics that are checked, and what was found in them.
@NullMarked
package fidelity.cli.check.inputs;

import org.jspecify.annotations.NullMarked;

/// Reads reviews and rubrics, from YAML or tables, into records, or reports every problem with its
/// place. Only this room and `data` know Jackson.
@NullMarked
package fidelity.input;

import org.jspecify.annotations.NullMarked;

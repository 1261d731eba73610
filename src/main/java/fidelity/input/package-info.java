/// YAML to records, or to every problem with its place. This room and `data` alone know Jackson.
@NullMarked
package fidelity.input;

import org.jspecify.annotations.NullMarked;

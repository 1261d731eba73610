/// The files that a command leaves: reports in their formats, whole or not at all.
@NullMarked
package fidelity.cli.outputs;

import org.jspecify.annotations.NullMarked;

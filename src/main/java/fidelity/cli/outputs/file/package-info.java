/// Files that are complete or not there, whatever ends a run.
@NullMarked
package fidelity.cli.outputs.file;

import org.jspecify.annotations.NullMarked;

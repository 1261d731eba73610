/// The command line: commands, options, exit codes, and the wording of problems.
@NullMarked
package fidelity.cli;

import org.jspecify.annotations.NullMarked;

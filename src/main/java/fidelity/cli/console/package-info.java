/// Where the program speaks, and its words for problems, warnings, counts and progress.
@NullMarked
package fidelity.cli.console;

import org.jspecify.annotations.NullMarked;

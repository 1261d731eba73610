/// The command line: commands, options and exit codes.
///
/// What commands share has rooms of its own, and none of these knows the command line.
@NullMarked
package fidelity.cli;

import org.jspecify.annotations.NullMarked;

/// The command line: commands, options and exit codes.
///
/// What commands share is in the rooms below, none of which knows the commands.
@NullMarked
package fidelity.cli;

import org.jspecify.annotations.NullMarked;

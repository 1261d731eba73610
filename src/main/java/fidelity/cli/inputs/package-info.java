/// The files that a command names: found, told apart, and what is wrong or worth another look in
/// them.
@NullMarked
package fidelity.cli.inputs;

import org.jspecify.annotations.NullMarked;

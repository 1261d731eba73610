/// How an option or an argument is declared, and what values it takes.
@NullMarked
package fidelity.cli.options.argument;

import org.jspecify.annotations.NullMarked;

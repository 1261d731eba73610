/// What commands are given: their arguments and options, declared once, and how the program speaks.
@NullMarked
package fidelity.cli.options;

import org.jspecify.annotations.NullMarked;

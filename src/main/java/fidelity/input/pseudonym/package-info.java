/// The table of sites and their codes, which a user keeps.
@NullMarked
package fidelity.input.pseudonym;

import org.jspecify.annotations.NullMarked;

/// What is said of a cohort: its figures, its groups, and what follows from them.
@NullMarked
package fidelity.words.cohort;

import org.jspecify.annotations.NullMarked;

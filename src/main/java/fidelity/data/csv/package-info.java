/// The tidy tables of a cohort: scores, items and answers, a row each.
@NullMarked
package fidelity.data.csv;

import org.jspecify.annotations.NullMarked;

/// What is told of a cohort and its parts, and what is kept back lest it give a site away. Pure.
@NullMarked
package fidelity.cohort.overview;

import org.jspecify.annotations.NullMarked;

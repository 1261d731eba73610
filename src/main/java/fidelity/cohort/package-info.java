/// Many scorecards become statistics. Pure.
@NullMarked
package fidelity.cohort;

import org.jspecify.annotations.NullMarked;

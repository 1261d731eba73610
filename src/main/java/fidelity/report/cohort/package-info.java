/// The layout of a cohort's report: from what is told of the cohort to its blocks.
@NullMarked
package fidelity.report.cohort;

import org.jspecify.annotations.NullMarked;

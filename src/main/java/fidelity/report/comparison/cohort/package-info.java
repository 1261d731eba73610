/// What changed at many sites as a report. Pure.
@NullMarked
package fidelity.report.comparison.cohort;

import org.jspecify.annotations.NullMarked;

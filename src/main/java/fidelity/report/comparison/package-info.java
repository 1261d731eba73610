/// Two reviews of one site as a report: two raters of one visit, or two visits. Pure.
@NullMarked
package fidelity.report.comparison;

import org.jspecify.annotations.NullMarked;

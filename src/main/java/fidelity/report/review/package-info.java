/// The layouts of one review: from its scorecard to the blocks of its reports.
@NullMarked
package fidelity.report.review;

import org.jspecify.annotations.NullMarked;

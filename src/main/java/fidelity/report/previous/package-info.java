/// What has changed since the last review, as a part of a review's report. Pure.
@NullMarked
package fidelity.report.previous;

import org.jspecify.annotations.NullMarked;

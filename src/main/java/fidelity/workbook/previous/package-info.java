/// What has changed since the last review, as a sheet of a review's workbook. Pure.
@NullMarked
package fidelity.workbook.previous;

import org.jspecify.annotations.NullMarked;

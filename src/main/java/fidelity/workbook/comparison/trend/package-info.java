/// A site over its visits as a workbook: a file for each sheet. Pure.
@NullMarked
package fidelity.workbook.comparison.trend;

import org.jspecify.annotations.NullMarked;

/// Rows as tall as their text, number formats and chart axes, for sheets of reviews and cohorts.
@NullMarked
package fidelity.workbook.layout;

import org.jspecify.annotations.NullMarked;

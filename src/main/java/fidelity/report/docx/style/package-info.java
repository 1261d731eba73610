/// The styles of a report for Word, which a house's own document can set.
@NullMarked
package fidelity.report.docx.style;

import org.jspecify.annotations.NullMarked;

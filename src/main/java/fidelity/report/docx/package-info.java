/// Writes reports as documents for Word, and reads them back.
@NullMarked
package fidelity.report.docx;

import org.jspecify.annotations.NullMarked;

/// The text of a report for Word: each kind of block as its XML.
@NullMarked
package fidelity.report.docx.body;

import org.jspecify.annotations.NullMarked;

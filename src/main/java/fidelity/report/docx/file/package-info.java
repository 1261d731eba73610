/// The file of a report for Word: its parts and how they refer to one another.
@NullMarked
package fidelity.report.docx.file;

import org.jspecify.annotations.NullMarked;

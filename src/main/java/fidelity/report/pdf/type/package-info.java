/// The type of a report: faces, colours, styles, columns, and how text is cut into lines.
@NullMarked
package fidelity.report.pdf.type;

import org.jspecify.annotations.NullMarked;

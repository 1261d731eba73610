/// Pages as plain records: pieces with coordinates, strips of them, and the flow of strips.
@NullMarked
package fidelity.report.pdf.page;

import org.jspecify.annotations.NullMarked;

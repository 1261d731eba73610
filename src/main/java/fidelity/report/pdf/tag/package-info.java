/// What a PDF says to a screen reader: the nodes of its structure tree, and the marks that bind
/// drawings to them.
@NullMarked
package fidelity.report.pdf.tag;

import org.jspecify.annotations.NullMarked;

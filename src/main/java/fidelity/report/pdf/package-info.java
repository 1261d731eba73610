/// A report as an accessible PDF: its blocks become strips, a flow stacks these into pages, and a
/// painter draws the pages into a tagged file.
@NullMarked
package fidelity.report.pdf;

import org.jspecify.annotations.NullMarked;

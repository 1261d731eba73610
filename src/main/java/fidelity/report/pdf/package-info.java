/// A report as an accessible PDF: laid out as plain records first, then drawn, each piece in its
/// mark.
///
/// The way of a report: [DocumentLayout] turns its blocks into [Strip]s, [Flow] stacks these into
/// [Page]s, [Painter] draws the pages into a [TaggedFile]. Only the last two know OpenPDF.
@NullMarked
package fidelity.report.pdf;

import org.jspecify.annotations.NullMarked;

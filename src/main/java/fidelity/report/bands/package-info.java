/// Totals on the scale of bands, for reports of every kind.
@NullMarked
package fidelity.report.bands;

import org.jspecify.annotations.NullMarked;

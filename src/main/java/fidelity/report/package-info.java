/// The document for people, as records in reading order, and its layout from a scorecard.
@NullMarked
package fidelity.report;

import org.jspecify.annotations.NullMarked;

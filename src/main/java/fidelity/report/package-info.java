/// The document for people, as records in reading order.
@NullMarked
package fidelity.report;

import org.jspecify.annotations.NullMarked;

/// A report as plain text, for a terminal or a file.
@NullMarked
package fidelity.report.text;

import org.jspecify.annotations.NullMarked;

/// A report as a page for browsers: one file without a script that asks for nothing from elsewhere.
@NullMarked
package fidelity.report.html;

import org.jspecify.annotations.NullMarked;

/// Reading pages that anybody may have written, in little time and memory whatever they hold.
@NullMarked
package fidelity.report.html.read;

import org.jspecify.annotations.NullMarked;

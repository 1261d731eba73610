/// Reading PDF files that anybody may have written, in little time and memory whatever they hold.
@NullMarked
package fidelity.report.pdf.read;

import org.jspecify.annotations.NullMarked;

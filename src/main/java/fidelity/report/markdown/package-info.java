/// A document as Markdown, for a handbook or a web page.
@NullMarked
package fidelity.report.markdown;

import org.jspecify.annotations.NullMarked;

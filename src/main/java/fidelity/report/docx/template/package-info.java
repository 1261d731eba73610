/// A house's own document as the template of reports: its styles, header, footer and page.
@NullMarked
package fidelity.report.docx.template;

import org.jspecify.annotations.NullMarked;

/// Pages drawn into a PDF file that is PDF/UA-1 and PDF/A-2a at once.
@NullMarked
package fidelity.report.pdf.file;

import org.jspecify.annotations.NullMarked;

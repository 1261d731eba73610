package fidelity.report.docx;

import fidelity.report.docx.file.WordFile;
import fidelity.report.docx.style.DocumentStyles;

/// What a document looks like around its text: its styles, its page, its headers and footers.
interface PageDesign {

  /// The styles, for a report in this language.
  ///
  /// @param language the tag of its language, as Word has it
  DocumentStyles sheet(String language);

  /// How wide the text is, in twentieths of a point.
  int width();

  /// Whether pages with even numbers have headers of their own.
  boolean evenPages();

  /// Adds headers and footers to a file, and returns what the document's only section says of them
  /// and of its page.
  ///
  /// @param own the headers and footers of a report without a template
  String section(WordFile file, MarginXml own);
}

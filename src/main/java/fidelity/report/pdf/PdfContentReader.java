package fidelity.report.pdf;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.Provenance;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Reads what a PDF says, whoever wrote it.
public final class PdfContentReader {

  /// Pages beyond these are not read: no report has so many.
  private static final int MOST_PAGES = 1000;

  private PdfContentReader() {}

  /// The document's provenance, and the text of all its pages.
  ///
  /// @throws IOException when it is no sound PDF, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws IOException {
    SafeStreams.check(bytes);
    try (var file = new PdfReader(bytes)) {
      return new ReportContent(Provenance.find(file.getInfo()), lines(file));
    } catch (IOException
        | RuntimeException
        | StackOverflowError e) { // a hostile file may break OpenPDF anywhere
      throw new UnsoundFileException(Code.UNSOUND_PDF, e);
    }
  }

  /// The document's provenance alone, which is there much sooner than its text.
  ///
  /// @throws IOException when it is no sound PDF, or one too large to be a report
  public static Optional<Provenance> provenance(byte[] bytes) throws IOException {
    SafeStreams.check(bytes);
    try (var file = new PdfReader(bytes)) {
      return Provenance.find(file.getInfo());
    } catch (IOException
        | RuntimeException
        | StackOverflowError e) { // a hostile file may break OpenPDF anywhere
      throw new UnsoundFileException(Code.UNSOUND_PDF, e);
    }
  }

  private static SequencedMap<String, String> lines(PdfReader file) throws IOException {
    var lines = new LinkedHashMap<String, String>();
    var texts = new PdfTextExtractor(file);
    for (var page = 1; page <= Math.min(file.getNumberOfPages(), MOST_PAGES); page++) {
      var number = 0;
      for (var line : texts.getTextFromPage(page).lines().toList()) {
        number++;
        lines.put("page %d, line %d".formatted(page, number), line.strip());
      }
    }
    return lines;
  }
}

package fidelity.report.docx;

import fidelity.input.xlsx.XmlPart;
import fidelity.ooxml.OfficeFile;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/// Reads what a Word file says, whoever wrote it, in little time and memory whatever it holds.
public final class DocxContentReader {

  private static final String DOCUMENT = "word/document.xml";
  private static final String MARGINS = "word/(header|footer)\\d*\\.xml";
  private static final String CHARTS = "word/charts/chart\\d*\\.xml";

  private DocxContentReader() {}

  /// The file's properties, the texts of its paragraphs, cells, replies, margins and charts, and a
  /// hash of each of its parts.
  ///
  /// @throws UnsoundFileException when it is no sound Word file, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws UnsoundFileException {
    return OfficeFile.read(bytes, Code.UNSOUND_WORD_FILE, DocxContentReader::content);
  }

  /// The file's properties alone, which are there much sooner than all its text.
  ///
  /// @throws UnsoundFileException when it is no sound Word file, or one too large to be a report
  public static SequencedMap<String, String> properties(byte[] bytes) throws UnsoundFileException {
    return OfficeFile.properties(bytes, Code.UNSOUND_WORD_FILE);
  }

  private static ReportContent content(OfficeFile file) throws IOException, XMLStreamException {
    if (!file.parts().containsKey(DOCUMENT)) {
      throw new UnsoundFileException(Code.UNSOUND_WORD_FILE);
    }
    return new ReportContent(file.properties(), texts(file), file.hashes());
  }

  private static SequencedMap<String, String> texts(OfficeFile file) throws XMLStreamException {
    var texts = new DocumentTexts();
    XmlPart.read(file.part(DOCUMENT), texts);
    for (var part : file.parts().entrySet()) {
      var name = part.getKey();
      if (name.matches(MARGINS) || name.matches(CHARTS)) {
        texts.within(name.replaceAll(".*/|\\.xml$", ""));
        XmlPart.read(part.getValue(), texts);
      }
    }
    return texts.all();
  }
}

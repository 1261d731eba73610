package fidelity.report.html;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.report.html.read.PageParts;
import fidelity.report.html.read.PageScanner;
import fidelity.report.html.read.PageToken;
import fidelity.report.html.read.PageToken.Opening;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads what a page says, whoever wrote it.
public final class HtmlContentReader {

  private HtmlContentReader() {}

  /// The page's properties, its texts by the headings that they stand under, and a hash of all that
  /// stands under each.
  ///
  /// @throws IOException when it is no sound page, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws IOException {
    var tokens = PageScanner.tokens(text(bytes));
    var parts = PageParts.of(tokens);
    return new ReportContent(properties(tokens), parts.texts(), parts.hashes());
  }

  /// The page's properties alone, which its head holds.
  ///
  /// @throws IOException when it is no sound page, or one too large to be a report
  public static SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    var page = text(bytes);
    var head = page.indexOf("</head>");
    return properties(PageScanner.tokens(head < 0 ? page : page.substring(0, head)));
  }

  private static SequencedMap<String, String> properties(List<PageToken> tokens) {
    var properties = new LinkedHashMap<String, String>();
    for (var token : tokens) {
      if (token instanceof Opening tag
          && tag.name().equals("meta")
          && tag.value("name").startsWith(PageFrame.PROPERTY)) {
        properties.put(
            tag.value("name").substring(PageFrame.PROPERTY.length()), tag.value("content"));
      }
    }
    return properties;
  }

  private static String text(byte[] bytes) throws UnsoundFileException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnsoundFileException(Code.UNSOUND_HTML, e);
    }
  }
}

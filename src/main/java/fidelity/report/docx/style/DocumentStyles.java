package fidelity.report.docx.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The styles of a document, with the numbering of its lists.
///
/// @param styles the part of styles
/// @param numbering the part of lists
/// @param ids what it calls the styles of a report
public record DocumentStyles(String styles, String numbering, StyleIds ids) {

  /// The colour of headings and labels.
  public static final String ACCENT = "0B5563";

  private static final String BULLET =
      """
      <w:abstractNum w:abstractNumId="%1$s"><w:multiLevelType w:val="hybridMultilevel"/>\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>\
      <w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
      <w:pPr><w:ind w:left="%2$s" w:hanging="240"/></w:pPr>\
      <w:rPr><w:color w:val="0B5563"/></w:rPr></w:lvl></w:abstractNum>
      """;

  /// The styles of our own, for a document in this language.
  ///
  /// @param language the tag of its language, as Word has it
  public static DocumentStyles own(String language) {
    return new DocumentStyles(
        resource().replace("w:lang w:val=\"en-GB\"", "w:lang w:val=\"" + language + "\""),
        lists(),
        new StyleIds(Map.of()));
  }

  /// One list of dots for all lists, and one that stands further in, under labels.
  private static String lists() {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    %s%s<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    </w:numbering>
    """
        .formatted(BULLET.formatted(0, 240), BULLET.formatted(1, 2200));
  }

  static String resource() {
    try (var in = DocumentStyles.class.getResourceAsStream("/fidelity/report/docx/styles.xml")) {
      if (in == null) {
        throw new IllegalStateException("The styles are not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

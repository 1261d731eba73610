package fidelity.report.docx.body;

import fidelity.report.Prose;
import fidelity.report.Prose.Run;
import fidelity.report.docx.style.StyleIds;
import fidelity.report.docx.style.WordLanguage;
import fidelity.report.docx.style.WordStyle;
import java.text.Bidi;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Runs of text, each with its style, its language and its direction.
public final class RunXml {

  private final Texts texts;
  private final StyleIds styles;

  /// Writes runs in these styles.
  public RunXml(Texts texts, StyleIds styles) {
    this.texts = texts;
    this.styles = styles;
  }

  /// The runs of a prose.
  public String of(Prose prose) {
    return prose.runs().stream().map(this::of).collect(Collectors.joining());
  }

  private String of(Run run) {
    var style =
        switch (run.stress()) {
          case PLAIN -> Optional.<WordStyle>empty();
          case STRONG -> Optional.of(WordStyle.STRONG);
          case QUIET -> Optional.of(WordStyle.QUIET);
          case SMALL -> Optional.of(WordStyle.SMALL);
        };
    return runs(run.text(), style.map(this::named).orElse(""), run.language());
  }

  /// Plain text in the language of the document.
  public String plain(String text) {
    return runs(text, "", "");
  }

  /// Text in a style of its own.
  public String styled(WordStyle style, String text) {
    return runs(text, named(style), "");
  }

  private String named(WordStyle style) {
    return "<w:rStyle w:val=\"%s\"/>".formatted(styles.of(style));
  }

  /// A run for each stretch of one direction: Word orders letters by what their run says.
  private String runs(String text, String style, String language) {
    var letters = text.toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return run(text, style, false, language);
    }
    var runs = new StringBuilder();
    for (var line : text.split("(?<=\n)", -1)) {
      var bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
      for (var each = 0; each < bidi.getRunCount(); each++) {
        var stretch = line.substring(bidi.getRunStart(each), bidi.getRunLimit(each));
        runs.append(run(stretch, style, bidi.getRunLevel(each) % 2 == 1, language));
      }
    }
    return runs.toString();
  }

  private String run(String text, String style, boolean leftwards, String language) {
    if (text.isEmpty()) {
      return "";
    }
    var properties = style + (leftwards ? "<w:rtl/>" : "") + language(language, leftwards);
    return "<w:r>%s%s</w:r>"
        .formatted(
            properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>", lines(texts.of(text)));
  }

  private static String language(String tag, boolean leftwards) {
    return tag.isEmpty()
        ? ""
        : "<w:lang w:%s=\"%s\"/>".formatted(leftwards ? "bidi" : "val", WordLanguage.of(tag));
  }

  /// The lines of an escaped text, which has a line feed as a reference.
  private static String lines(String escaped) {
    return escaped
        .replace('\t', ' ')
        .lines()
        .flatMap(line -> Arrays.stream(line.split("&#10;", -1)))
        .map("<w:t xml:space=\"preserve\">%s</w:t>"::formatted)
        .collect(Collectors.joining("<w:br/>"));
  }
}

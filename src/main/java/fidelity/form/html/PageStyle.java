package fidelity.form.html;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/// How the page looks.
final class PageStyle {

  private static final List<String> PARTS =
      List.of("style/page.css", "style/fields.css", "style/item.css", "style/standing.css");

  /// Blanks that mean nothing: around signs that separate, and behind the colon of a declaration.
  private static final Pattern NEEDLESS_BLANKS = Pattern.compile("\\s*([{};,])\\s*|(?<=:) ");

  private PageStyle() {}

  /// The style sheet, without needless blanks.
  static String text() {
    return NEEDLESS_BLANKS.matcher(PageFile.lines(PARTS).collect(joining("\n"))).replaceAll("$1");
  }
}

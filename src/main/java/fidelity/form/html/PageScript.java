package fidelity.form.html;

import static java.util.stream.Collectors.joining;

import fidelity.form.engine.EngineScript;
import fidelity.markup.PageFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the page does: our own scripts, and the reader of YAML as it comes.
final class PageScript {

  private static final String YAML = "/META-INF/resources/webjars/js-yaml/4.3.1/";

  /// Where its readable text would be found, which no form has beside it.
  private static final Pattern MAP = Pattern.compile("\n?//# sourceMappingURL=\\S*\\s*$");

  /// A line end behind which nothing can be meant to end.
  private static final Pattern NEEDLESS_LINE_END = Pattern.compile("(?<=[{(\\[,;])\n");

  /// The parts; each uses those before it.
  static final List<String> PARTS =
      List.of(
          "data",
          "letters",
          "yaml-escapes",
          "yaml-text",
          "yaml-lines",
          "tree",
          "words",
          "review-yaml",
          "review-reader",
          "review",
          "last-review",
          "findings",
          "page",
          "fields",
          "question",
          "specialists",
          "own-score",
          "item",
          "header",
          "standing",
          "net",
          "files",
          "start");

  private PageScript() {}

  /// Our own script, without its remarks, needless blanks and line ends.
  static String text() {
    var files = PARTS.stream().map("script/%s.js"::formatted).toList();
    var own = PageFile.lines(PageScript.class, files).filter(line -> !line.startsWith("//"));
    var text =
        Stream.concat(Stream.concat(Stream.of("'use strict';"), EngineScript.text().lines()), own)
            .map(ScriptLine::compact)
            .collect(joining("\n", "", "\n"));
    return NEEDLESS_LINE_END.matcher(text).replaceAll("");
  }

  /// The reader of YAML under its licence. Control characters, which no page may hold, stand in it
  /// as escapes.
  static String yaml() {
    var licence = PageFile.read(PageScript.class, YAML + "LICENSE").strip();
    return "/*! js-yaml\n%s\n*/\n%s".formatted(licence, yamlReader());
  }

  private static String yamlReader() {
    return MAP.matcher(PageFile.read(PageScript.class, YAML + "dist/js-yaml.min.js"))
        .replaceFirst("")
        .chars()
        .mapToObj(
            letter -> isControl(letter) ? "\\x%02x".formatted(letter) : Character.toString(letter))
        .collect(joining());
  }

  private static boolean isControl(int letter) {
    return letter != '\n' && Character.isISOControl(letter);
  }
}

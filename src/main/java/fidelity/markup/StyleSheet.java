package fidelity.markup;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/// How a page looks.
public final class StyleSheet {

  /// Blanks that mean nothing: around signs that separate, and behind the colon of a declaration.
  private static final Pattern NEEDLESS_BLANKS = Pattern.compile("\\s*([{};,])\\s*|(?<=:) ");

  private StyleSheet() {}

  /// The style sheet of these files beside a class, without needless blanks.
  public static String of(Class<?> beside, List<String> files) {
    var lines = PageFile.lines(beside, files).collect(joining("\n"));
    return NEEDLESS_BLANKS.matcher(lines).replaceAll("$1");
  }
}

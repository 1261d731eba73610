package fidelity.pseudonym;

import fidelity.review.Site;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what a site calls itself in texts about it, and puts its code there.
///
/// Its name and its organisation are found as whole words, in capital or small letters, and where
/// the last word goes on: a Finnish ending goes with it. Its id is found as it is written. What is
/// shorter than three characters, or has no letter, is left alone: it would be found in figures.
final class OwnNames {

  private static final int SHORTEST = 3;
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
  private static final String FREE = "(?<!" + LETTER + ")";

  private final Optional<Pattern> names;
  private final String code;

  OwnNames(Site site, String code) {
    this.code = Matcher.quoteReplacement(code);
    this.names =
        Stream.concat(
                Stream.of(site.name(), site.organisation())
                    .filter(OwnNames::telling)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(OwnNames::called),
                Stream.of(site.id()).filter(OwnNames::telling).map(OwnNames::exactly))
            .collect(Collectors.collectingAndThen(Collectors.toList(), OwnNames::any));
  }

  private static Optional<Pattern> any(List<String> patterns) {
    return patterns.isEmpty()
        ? Optional.empty()
        : Optional.of(Pattern.compile(String.join("|", patterns)));
  }

  private static boolean telling(String name) {
    return name.length() >= SHORTEST && name.codePoints().anyMatch(Character::isLetter);
  }

  private static String called(String name) {
    return "(?iu:%s%s%s*)".formatted(start(name), words(name), LETTER);
  }

  private static String exactly(String id) {
    return "%s%s(?!%s)".formatted(start(id), words(id), LETTER);
  }

  private static String start(String name) {
    return Character.isLetterOrDigit(name.codePointAt(0)) ? FREE : "";
  }

  /// The words of a name, whatever blanks or ends of lines are between them.
  private static String words(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("[\\s\\u00A0]+"));
  }

  String hiddenIn(String text) {
    return names.map(each -> each.matcher(text).replaceAll(code)).orElse(text);
  }
}

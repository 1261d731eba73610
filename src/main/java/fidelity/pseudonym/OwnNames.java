package fidelity.pseudonym;

import fidelity.review.Site;
import java.text.Normalizer;
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
/// All are found as whole words, in capital or small letters, with any kind of blank, dash,
/// apostrophe and quotation mark, and with signs that are not seen. A name and an organisation are
/// found where the last word goes on, too: a Finnish ending goes with it. The parts of an id may be
/// apart, as in "north quay" for north-quay. What is shorter than three characters, or has no
/// letter, is left alone: it would be found in figures.
final class OwnNames {

  private static final int SHORTEST = 3;
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
  private static final String FREE = "(?<!" + LETTER + ")";
  private static final String UNSEEN = "[\\p{Cf}]*";
  private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]+";
  private static final String BETWEEN_PARTS = "[\\s\\p{Z}\\p{Cf}\\p{Pd}_.]+";

  /// Signs that are written one for another.
  private static final List<String> ALIKE =
      List.of("'\u2019\u2018\u02BC\u2032\u00B4`", "\"\u201C\u201D\u201E\u00AB\u00BB");

  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

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
                Stream.of(site.id()).filter(OwnNames::telling).map(OwnNames::identified))
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
    return "(?iu:%s%s%s*)".formatted(start(name), parts(name, "\\s+", BLANKS), LETTER);
  }

  private static String identified(String id) {
    return "(?iu:%s%s(?!%s))".formatted(start(id), parts(id, "[\\s_.-]+", BETWEEN_PARTS), LETTER);
  }

  private static String start(String name) {
    return Character.isLetterOrDigit(name.codePointAt(0)) ? FREE : "";
  }

  /// The parts of a name, whatever blanks, ends of lines or other signs are between them.
  private static String parts(String name, String apart, String between) {
    var parts = Arrays.stream(name.strip().split(apart)).filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty()
        ? signs(name)
        : parts.stream().map(OwnNames::signs).collect(Collectors.joining(between));
  }

  private static String signs(String part) {
    return composed(part)
        .codePoints()
        .mapToObj(Character::toString)
        .map(OwnNames::sign)
        .collect(Collectors.joining(UNSEEN));
  }

  private static String sign(String sign) {
    return DASH.matcher(sign).matches()
        ? "[\\p{Pd}\u2212]"
        : ALIKE.stream()
            .filter(alike -> alike.contains(sign))
            .findFirst()
            .map("[%s]"::formatted)
            .orElse(Pattern.quote(sign));
  }

  /// A letter and its accents as one sign, however they are written.
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  String hiddenIn(String text) {
    return names
        .map(each -> each.matcher(composed(text)))
        .filter(Matcher::find)
        .map(found -> found.replaceAll(code))
        .orElse(text);
  }
}

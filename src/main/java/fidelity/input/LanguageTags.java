package fidelity.input;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads language tags as documents carry them (BCP 47): `fi`, `en-GB`.
final class LanguageTags {

  private static final String EXAMPLES = "fi, sv, en-GB";
  private static final int LONGEST_LANGUAGE = 3;

  private LanguageTags() {}

  /// The tag as BCP 47 writes it; empty when its language or its region is not known, or it is no
  /// tag at all.
  static Optional<String> tag(String text) {
    try {
      var locale = new Locale.Builder().setLanguageTag(text).build();
      return known(locale) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /// What is said of a text that is no tag, with the tag that it seems to mean.
  static Message wrong(String text) {
    return Message.of(Code.LANGUAGE_TAG_NEEDED, Detail.name(meant(text).orElse(EXAMPLES)));
  }

  private static boolean known(Locale locale) {
    var language = locale.getLanguage();
    var region = locale.getCountry();
    var languageKnown =
        language.length() == LONGEST_LANGUAGE
            ? byLongCode(language).isEmpty()
            : List.of(Locale.getISOLanguages()).contains(language);
    return languageKnown
        && (region.length() != 2 || List.of(Locale.getISOCountries()).contains(region));
  }

  /// The tag of `en_GB`, `en_GB.UTF-8`, `eng`, `English` or `suomi`.
  private static Optional<String> meant(String text) {
    var dashed = text.replaceFirst("[.@].*", "").replace('_', '-');
    return tag(dashed).or(() -> byLongCode(dashed)).or(() -> byName(text.strip()));
  }

  private static Optional<String> byLongCode(String code) {
    return language(language -> language.getISO3Language().equalsIgnoreCase(code));
  }

  private static Optional<String> byName(String name) {
    return language(
        language ->
            language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                || language.getDisplayLanguage(language).equalsIgnoreCase(name));
  }

  private static Optional<String> language(Predicate<Locale> which) {
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::of)
        .filter(which)
        .map(Locale::toLanguageTag)
        .findFirst();
  }
}

package fidelity.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A language that reports can be written in.
public enum Language {
  ENGLISH("en"),
  FINNISH("fi");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// Its language tag, as a rubric names it.
  public String tag() {
    return tag;
  }

  /// The language of a tag; none when reports cannot be written in it.
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }

  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }
}

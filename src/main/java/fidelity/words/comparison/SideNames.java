package fidelity.words.comparison;

import fidelity.scoring.Scorecard;
import fidelity.words.KindTexts;
import fidelity.words.Words;

/// What two reviews of one visit are called: by their raters, by their kinds, or by their files.
///
/// @param first the name of the first
/// @param second the name of the second, another
public record SideNames(String first, String second) {

  /// The names, in the language of the words.
  public static SideNames of(Scorecard first, Scorecard second, Words words) {
    var one = first.review().header();
    var other = second.review().header();
    if (!one.rater().isEmpty() && !other.rater().isEmpty() && !one.rater().equals(other.rater())) {
      return new SideNames(one.rater(), other.rater());
    }
    if (one.kind() != other.kind()) {
      var kinds = new KindTexts(words);
      return new SideNames(kinds.of(one.kind()), kinds.of(other.kind()));
    }
    return new SideNames(first.review().origin().name(), second.review().origin().name());
  }
}

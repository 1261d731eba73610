package fidelity.words.comparison;

import fidelity.scoring.Scorecard;
import java.util.HashSet;
import java.util.List;

/// What the reviews of several raters are called: by their raters where each has another, else by
/// their files.
///
/// @param names one for each review, in their order
public record RaterNames(List<String> names) {

  public RaterNames {
    names = List.copyOf(names);
  }

  /// The names of reviews of one visit.
  public static RaterNames of(List<Scorecard> reviews) {
    var raters = reviews.stream().map(each -> each.review().header().rater()).toList();
    return new HashSet<>(raters).size() == raters.size() && !raters.contains("")
        ? new RaterNames(raters)
        : new RaterNames(reviews.stream().map(each -> each.review().origin().name()).toList());
  }
}

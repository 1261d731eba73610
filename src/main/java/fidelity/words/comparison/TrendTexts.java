package fidelity.words.comparison;

import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.phrase.TrendPhrase;
import java.util.List;
import java.util.stream.Stream;

/// How a site's total went over its visits, in words.
///
/// @param words the report's language
public record TrendTexts(SiteTrend trend, Words words) {

  /// Where the total went, and what each change of the rubric made of the visit before.
  public String finding() {
    var changes = trend.steps().stream().filter(step -> !step.sameRubric()).map(this::changed);
    return String.join(" ", Stream.concat(Stream.of(course()), changes).toList());
  }

  private String course() {
    var first = trend.visits().getFirst();
    var last = trend.latest();
    var name = new TotalTexts(last.rubric(), words).name();
    var visits = trend.visits().size();
    if (!trend.steps().stream().allMatch(VisitComparison::onOneScale)) {
      return words.say(TrendPhrase.TOTAL_ON_OTHER_SCALE, name, total(last), visits);
    }
    return same(first.total(), last.total())
        ? words.say(TrendPhrase.TOTAL_THE_SAME, name, total(last), visits)
        : words.say(course(first.total(), last.total()), name, total(first), total(last), visits);
  }

  private static boolean same(Range first, Range last) {
    return first.settled() && last.settled() && first.lowest().compareTo(last.lowest()) == 0;
  }

  private static TrendPhrase course(Range first, Range last) {
    if (last.lowest().compareTo(first.highest()) > 0) {
      return TrendPhrase.TOTAL_ROSE;
    }
    return last.highest().compareTo(first.lowest()) < 0
        ? TrendPhrase.TOTAL_FELL
        : TrendPhrase.TOTAL_NOT_SETTLED;
  }

  private String changed(VisitComparison step) {
    return words.say(
        TrendPhrase.RUBRIC_CHANGED,
        visited(step.before()),
        visited(step.after()),
        total(step.between()));
  }

  /// How marks and lines are to be read.
  ///
  /// @param rescored whether a mark is of answers by another rubric
  /// @param open whether a mark is of a total that is not settled
  public String key(boolean rescored, boolean open) {
    var sentences =
        List.of(
            words.say(TrendPhrase.KEY_OF_LINE),
            rescored ? words.say(TrendPhrase.KEY_OF_OTHER_RUBRIC) : "",
            open ? words.say(TrendPhrase.KEY_OF_RANGE) : "");
    return String.join(" ", sentences.stream().filter(each -> !each.isEmpty()).toList());
  }

  private String total(Scorecard visit) {
    return new TotalTexts(visit.rubric(), words).figure(visit.total());
  }

  private String visited(Scorecard visit) {
    return new ReviewTexts(visit, words).visited();
  }
}

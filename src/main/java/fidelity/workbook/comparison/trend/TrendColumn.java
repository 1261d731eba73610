package fidelity.workbook.comparison.trend;

import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.comparison.ScoreColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a trend has a column of scores for: a visit, or its answers by the rubric of the next one.
///
/// @param visit the place of the visit among all, from 0
/// @param rescored whether its answers are scored by the rubric of the next visit
/// @param name what it is called: its days
record TrendColumn(int visit, boolean rescored, String name, ScoreColumn scores) {

  Scorecard scorecard() {
    return scores.scorecard();
  }

  /// The occasions in the order of their days; another rubric's stands behind the visit's own.
  ///
  /// @param first the column of the first of them
  /// @param rows each item's row, by item id
  static List<TrendColumn> of(
      SiteTrend trend, Words words, String sheet, int first, Map<String, Integer> rows) {
    var occasions = new ArrayList<TrendColumn>();
    for (var visit = 0; visit < trend.visits().size(); visit++) {
      var card = trend.visits().get(visit);
      var name = new ReviewTexts(card, words).visited();
      occasions.add(
          new TrendColumn(
              visit,
              false,
              name,
              new ScoreColumn(card, words, sheet, first + occasions.size(), rows)));
      if (visit < trend.steps().size() && !trend.steps().get(visit).sameRubric()) {
        var between = trend.steps().get(visit).between();
        occasions.add(
            new TrendColumn(
                visit,
                true,
                words.say(ComparisonPhrase.RESCORED, name),
                new ScoreColumn(between, words, sheet, first + occasions.size(), rows)));
      }
    }
    return occasions;
  }
}

package fidelity.report.comparison;

import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out the totals of all visits, each with what it changed by; where the rubric changed, also
/// that of the earlier answers by the later rubric.
///
/// @param words the report's language
record TrendTotals(SiteTrend trend, Words words) {

  Table table() {
    var rows = new ArrayList<Row>();
    rows.add(row(visited(trend.visits().getFirst()), trend.visits().getFirst(), List.of()));
    for (var step : trend.steps()) {
      if (!step.sameRubric()) {
        var name = words.say(ComparisonPhrase.RESCORED, visited(step.before()));
        rows.add(row(name, step.between(), List.of()));
      }
      rows.add(row(visited(step.after()), step.after(), changes(step)));
    }
    return new Table(words.say(ComparisonPhrase.VISITS_TITLE), false, columns(), rows);
  }

  /// Without the parts of a change where one rubric goes for all visits.
  private List<Column> columns() {
    var visits =
        Stream.of(
            Column.naming(words.say(ComparisonPhrase.VISIT), 32),
            Column.right(new TotalTexts(trend.latest().rubric(), words).name(), 14),
            Column.of(words.say(ScorePhrase.BAND), 22),
            Column.right(words.say(ComparisonPhrase.CHANGE_COLUMN), 10));
    var parts =
        Stream.of(
            Column.right(words.say(ComparisonPhrase.CHANGE_BY_RULE), 11),
            Column.right(words.say(ComparisonPhrase.CHANGE_BY_PRACTICE), 11));
    return Stream.concat(visits, oneRubric() ? Stream.of() : parts).toList();
  }

  private boolean oneRubric() {
    return trend.steps().stream().allMatch(VisitComparison::sameRubric);
  }

  private List<String> changes(VisitComparison step) {
    var whole = step.total().whole().map(each -> change(each, step)).orElse("");
    return step.sameRubric()
        ? List.of(whole)
        : List.of(
            whole,
            part(step, step.total().split().flatMap(Split::rule)),
            part(step, step.total().split().map(Split::practice)));
  }

  private String part(VisitComparison step, Optional<Range> part) {
    return part.map(each -> change(each, step)).orElse("");
  }

  private String change(Range change, VisitComparison step) {
    return new MovementTexts(words).change(change, step.after().rubric().decimals());
  }

  private Row row(String name, Scorecard visit, List<String> changes) {
    var card = new ScoreTexts(visit, words);
    var cells = new ArrayList<>(List.of(name, card.total(), card.bands()));
    cells.addAll(changes);
    while (cells.size() < columns().size()) {
      cells.add("");
    }
    return new Row(Rank.BODY, cells.stream().map(Prose::of).toList());
  }

  private String visited(Scorecard scorecard) {
    return new ReviewTexts(scorecard, words).visited();
  }
}

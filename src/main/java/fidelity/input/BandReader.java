package fidelity.input;

import fidelity.form.BandKey;
import fidelity.form.IntervalKey;
import fidelity.form.Key;
import fidelity.form.RubricKey;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.UniqueIds;
import fidelity.problem.Code;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric.ReviewInterval;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Decodes what a rubric says of totals: the bands, and how soon the next review is due.
///
/// Both are lists from the highest total down whose last entry is open: it begins at the lowest
/// total there is.
final class BandReader {

  private final Problems problems;
  private final BigDecimal least;

  BandReader(Problems problems, TotalRule total, Scale scale, List<Section> sections) {
    this.problems = problems;
    var items = Math.max(1, sections.stream().mapToInt(each -> each.items().size()).sum());
    this.least = total.of(items * scale.from(), items, scale);
  }

  Bands bands(Fields rubric) {
    var nodes = rubric.requiredNodes(RubricKey.BANDS);
    var ids = new UniqueIds(problems);
    var bands = new ArrayList<Band>();
    for (var node : nodes) {
      var fields = Fields.of(node, Subject.key("band"), problems, BandKey.values());
      var id = fields.requiredText(BandKey.BAND);
      ids.check(id, fields.placeOf(BandKey.BAND), Subject.band(id));
      bands.add(
          new Band(
              id,
              fields.requiredText(BandKey.NAME),
              from(fields, BandKey.FROM, bands.size() + 1 == nodes.size())));
    }
    if (bands.isEmpty()) {
      problems.add(rubric.placeOf(RubricKey.BANDS), Subject.key("bands"), Code.NO_BANDS);
      return new Bands(List.of(new Band("", "", least)));
    }
    return new Bands(bands);
  }

  List<ReviewInterval> intervals(Fields rubric) {
    var nodes = rubric.nodes(RubricKey.REVIEW_EVERY);
    var intervals = new ArrayList<ReviewInterval>();
    for (var node : nodes) {
      var fields = Fields.of(node, Subject.key("review_every"), problems, IntervalKey.values());
      var months = fields.requiredValue(IntervalKey.MONTHS, Values::count, Code.COUNT_NEEDED);
      intervals.add(
          new ReviewInterval(
              from(fields, IntervalKey.FROM, intervals.size() + 1 == nodes.size()),
              months.orElse(1)));
    }
    return intervals;
  }

  private BigDecimal from(Fields fields, Key from, boolean last) {
    if (!last) {
      return fields.requiredValue(from, Values::decimal, Code.NUMBER_NEEDED).orElse(least);
    }
    if (fields.has(from)) {
      problems.add(fields.placeOf(from), Subject.RUBRIC, Code.LAST_ENTRY_LIMITED);
    }
    return least;
  }
}

package fidelity.input;

import fidelity.input.answer.Values;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.UniqueIds;
import fidelity.keys.BandKey;
import fidelity.keys.IntervalKey;
import fidelity.keys.Key;
import fidelity.keys.RubricKey;
import fidelity.keys.SectionKey;
import fidelity.problem.Code;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric.ReviewInterval;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Decodes what a rubric says of totals and of sections: the bands, and how soon the next review is
/// due.
///
/// Both are lists from the highest total down whose last entry is open: it begins at the lowest
/// total there is.
final class BandReader {

  private final Problems problems;
  private final BigDecimal least;

  /// @param items how many items make the figures that the bands are of
  BandReader(Problems problems, TotalRule total, Scale scale, int items) {
    this.problems = problems;
    this.least = total.printed(scale.lowest().times(Math.max(1, items)), Math.max(1, items), scale);
  }

  /// The bands of the total.
  Bands bands(Fields rubric) {
    rubric.require(RubricKey.BANDS);
    return bands(rubric, RubricKey.BANDS, Subject::band);
  }

  /// The bands of a section.
  Optional<Bands> bands(Fields section, String id) {
    return section.has(SectionKey.BANDS)
        ? Optional.of(bands(section, SectionKey.BANDS, band -> Subject.band(id, band)))
        : Optional.empty();
  }

  private Bands bands(Fields owner, Key key, Function<String, Subject> subject) {
    var nodes = owner.nodes(key);
    var ids = new UniqueIds(problems);
    var bands = new ArrayList<Band>();
    for (var node : nodes) {
      var fields = Fields.of(node, Subject.key("band"), problems, BandKey.values());
      var id = fields.requiredText(BandKey.BAND);
      ids.check(id, fields.placeOf(BandKey.BAND), subject.apply(id));
      bands.add(
          new Band(
              id,
              fields.requiredText(BandKey.NAME),
              from(fields, BandKey.FROM, bands.size() + 1 == nodes.size())));
    }
    if (bands.isEmpty()) {
      problems.add(owner.placeOf(key), Subject.key("bands"), Code.NO_BANDS);
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

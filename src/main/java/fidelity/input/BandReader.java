package fidelity.input;

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
    var nodes = rubric.requiredNodes("bands");
    var ids = new UniqueIds(problems);
    var bands = new ArrayList<Band>();
    for (var node : nodes) {
      var fields = Fields.of(node, Subject.key("band"), problems, List.of("band", "name", "from"));
      var id = fields.requiredText("band");
      ids.check(id, fields.placeOf("band"), Subject.band(id));
      bands.add(
          new Band(id, fields.requiredText("name"), from(fields, node.equals(nodes.getLast()))));
    }
    if (bands.isEmpty()) {
      problems.add(rubric.placeOf("bands"), Subject.key("bands"), Code.NO_BANDS);
      return new Bands(List.of(new Band("", "", least)));
    }
    return new Bands(bands);
  }

  List<ReviewInterval> intervals(Fields rubric) {
    var nodes = rubric.nodes("review_every");
    var intervals = new ArrayList<ReviewInterval>();
    for (var node : nodes) {
      var fields =
          Fields.of(node, Subject.key("review_every"), problems, List.of("from", "months"));
      var months = fields.requiredValue("months", Values::count, Code.COUNT_NEEDED);
      intervals.add(
          new ReviewInterval(from(fields, node.equals(nodes.getLast())), months.orElse(1)));
    }
    return intervals;
  }

  private BigDecimal from(Fields fields, boolean last) {
    if (!last) {
      return fields.requiredValue("from", Values::decimal, Code.NUMBER_NEEDED).orElse(least);
    }
    if (fields.has("from")) {
      problems.add(fields.placeOf("from"), Subject.RUBRIC, Code.LAST_ENTRY_LIMITED);
    }
    return least;
  }
}

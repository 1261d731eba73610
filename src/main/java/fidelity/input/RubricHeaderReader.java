package fidelity.input;

import fidelity.input.answer.Values;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.keys.RubricKey;
import fidelity.keys.ScoresKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Identity;
import fidelity.rubric.Language;
import fidelity.rubric.MissingItems;
import fidelity.rubric.Origin;
import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import fidelity.rubric.Tailoring;
import fidelity.rubric.TotalRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Decodes what a rubric file says before its sections, but for its bands.
record RubricHeaderReader(Fields fields, Problems problems) {

  /// The most characters that a rubric's id may have.
  static final int LONGEST_ID = 100;

  private static final Scale STAND_IN = new Scale(1, 5);

  /// What an id may look like: it becomes part of the names of report files.
  private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0," + (LONGEST_ID - 1) + "}";

  Identity identity(Origin origin, Optional<Tailoring> tailoring) {
    var id =
        fields
            .requiredValue(
                RubricKey.RUBRIC,
                text -> Optional.of(text).filter(each -> each.matches(ID)),
                Code.UNFIT_RUBRIC_ID)
            .orElse("");
    var version = fields.requiredText(RubricKey.VERSION);
    var language = fields.requiredOneOf(RubricKey.LANGUAGE, Language.tags()).flatMap(Language::of);
    var name = fields.requiredText(RubricKey.NAME);
    return new Identity(id, version, language.orElse(Language.ENGLISH), name, origin, tailoring);
  }

  Scale scale() {
    return fields.require(RubricKey.SCORES).flatMap(this::scale).orElse(STAND_IN);
  }

  private Optional<Scale> scale(Node node) {
    var scores = Fields.of(node, Subject.key("scores"), problems, ScoresKey.values());
    var from = scores.requiredValue(ScoresKey.FROM, Values::whole, Code.WHOLE_NUMBER_NEEDED);
    var to = scores.requiredValue(ScoresKey.TO, Values::whole, Code.WHOLE_NUMBER_NEEDED);
    var halves = scores.value(ScoresKey.STEP, RubricHeaderReader::halves, Code.UNFIT_STEP);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (!Scale.canRun(from.get(), to.get())) {
      problems.add(
          node.place(),
          Subject.key("scores"),
          Code.UNFIT_SCALE,
          Detail.whole(from.get()),
          Detail.whole(to.get()),
          Detail.whole(Scale.MOST_SCORES),
          Detail.amount(-Scale.FARTHEST),
          Detail.amount(Scale.FARTHEST));
      return Optional.empty();
    }
    return Optional.of(new Scale(from.get(), to.get(), halves.orElse(false)));
  }

  /// Whether a step is half a point; a whole one is the other that there is.
  private static Optional<Boolean> halves(String step) {
    return Values.decimal(step)
        .flatMap(Points::of)
        .filter(points -> points.halves() == 1 || points.halves() == 2)
        .map(points -> !points.whole());
  }

  TotalRule total() {
    return fields
        .requiredOneOf(RubricKey.TOTAL, TotalRule.ids())
        .flatMap(TotalRule::of)
        .orElse(TotalRule.SUM);
  }

  /// What a sum makes of items that do not apply; other totals leave them out by themselves.
  Optional<MissingItems> missing(TotalRule total) {
    var missing = fields.constant(RubricKey.MISSING, MissingItems.class);
    if (fields.has(RubricKey.MISSING) && total.leavesOut()) {
      problems.add(
          fields.placeOf(RubricKey.MISSING),
          Subject.RUBRIC,
          Code.MISSING_WITHOUT_SUM,
          Detail.name(total.id()));
    }
    return missing;
  }

  Optional<Integer> developmentNeed() {
    return fields.requiredValue(
        RubricKey.DEVELOPMENT_NEED, Values::whole, Code.WHOLE_NUMBER_NEEDED);
  }

  Map<String, String> sources() {
    var sources = new LinkedHashMap<String, String>();
    fields
        .find(RubricKey.SOURCES)
        .map(node -> Fields.of(node, Subject.key("sources"), problems))
        .ifPresent(
            codes ->
                codes.entries().forEach(each -> sources.put(each.key(), codes.requiredText(each))));
    return sources;
  }
}

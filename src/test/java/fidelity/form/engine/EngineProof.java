package fidelity.form.engine;

import static java.util.stream.Collectors.joining;

import fidelity.form.engine.RandomForms.Form;
import fidelity.review.ItemReview;
import fidelity.rubric.Assignment;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Holds what a script makes of answers against what the program makes of them.
///
/// @param script the script under proof
record EngineProof(String script) {

  /// The script as pages have it.
  static EngineProof ofTheEngine() {
    return new EngineProof(EngineScript.text());
  }

  /// The same, where five combinations are many already: what else is done for the largest items.
  static EngineProof ofManyCombinations() {
    return new EngineProof(EngineScript.text().replace("MANY = 1 << 14", "MANY = 4"));
  }

  /// What was tried, and where script and program differ.
  record Outcome(long tried, List<String> differences) {}

  /// Every combination of cells of every item that asks something.
  Outcome combinations(Rubric rubric) {
    var tried = 0L;
    var differences = new ArrayList<String>();
    try (var engine = RhinoEngine.of(script, rubric)) {
      for (var place = 0; place < rubric.items().size(); place++) {
        var item = rubric.items().get(place);
        var all = item.judged() ? List.<Assignment>of() : combinations(item);
        var levels = engine.call("levels", String.valueOf(place), rows(all)).split(" ", -1);
        for (var each = 0; each < all.size(); each++) {
          var level = String.valueOf(item.reached(all.get(each)).score());
          if (!level.equals(levels[each])) {
            differences.add(
                "item %s %s: %s and not %s"
                    .formatted(item.id(), row(all.get(each)), levels[each], level));
          }
        }
        tried += all.size();
      }
    }
    return new Outcome(tried, differences);
  }

  /// Forms filled in by chance, in which about one question of six is open, or one of two. What is
  /// tried are sets of answers.
  Outcome forms(Rubric rubric, RandomForms chance, int count) {
    var tried = 0L;
    var differences = new ArrayList<String>();
    try (var engine = RhinoEngine.of(script, rubric)) {
      for (var each = 0; each < count; each++) {
        var form = chance.form(rubric, each % 2 == 0 ? 6 : 2);
        if (Scorer.applies(rubric, form.review())) { // the program refuses other reviews
          compare(engine, rubric, form).ifPresent(differences::add);
          tried += form.review().items().values().stream().mapToInt(EngineProof::sets).sum();
        }
      }
    }
    return new Outcome(tried, differences);
  }

  private static int sets(ItemReview item) {
    return item.answers().size();
  }

  private static Optional<String> compare(RhinoEngine engine, Rubric rubric, Form form) {
    var expected = new ScorecardDump(Scorer.score(rubric, form.review())).text();
    var found = engine.call("scorecard", form.typed());
    return Optional.of("%s%n%s and not%n%s".formatted(form.typed(), found, expected))
        .filter(_ -> !found.equals(expected));
  }

  private static List<Assignment> combinations(Item item) {
    var all = List.of(new Assignment(new LinkedHashMap<>()));
    for (var question : item.questions()) {
      var longer = new ArrayList<Assignment>();
      for (var each : all) {
        for (var position : item.cells(question).representatives()) {
          longer.add(each.with(question, position));
        }
      }
      all = longer;
    }
    return all;
  }

  private static String rows(List<Assignment> all) {
    return all.stream().map(EngineProof::row).collect(joining(",", "[", "]"));
  }

  private static String row(Assignment answers) {
    return answers.positions().entrySet().stream()
        .map(each -> "\"%s\"".formatted(typed(each.getKey(), each.getValue())))
        .collect(joining(",", "[", "]"));
  }

  private static String typed(Question question, BigDecimal position) {
    return switch (question) {
      case YesNo _ -> position.signum() > 0 ? "yes" : "no";
      case Choice choice -> choice.optionIds().get(position.intValueExact());
      case Numeric _ -> position.toPlainString();
    };
  }
}

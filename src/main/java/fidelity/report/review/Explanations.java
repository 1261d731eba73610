package fidelity.report.review;

import fidelity.report.Block.Fact;
import fidelity.report.Prose;
import fidelity.review.GivenScore;
import fidelity.scoring.ItemScore;
import fidelity.words.explanation.Explained;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.List;
import java.util.stream.Stream;

/// Why an item has its score: the level's words, what made it hold, what is open, why not higher.
final class Explanations {

  private final ItemScore item;
  private final ReportLanguage language;

  private Explanations(ItemScore item, ReportLanguage language) {
    this.item = item;
    this.language = language;
  }

  static List<Fact> of(ItemScore item, ReportLanguage language) {
    return new Explanations(item, language).facts();
  }

  private List<Fact> facts() {
    var explainer = language.explainer();
    return Stream.of(
            explainer.level(item).stream().map(Explanations::fact),
            item.given().stream().map(this::reason),
            explainer.rule(item).stream().map(Explanations::fact))
        .flatMap(each -> each)
        .toList();
  }

  /// What the assessors wrote is in their language; that there was a table is in the report's.
  private Fact reason(GivenScore given) {
    var reason = language.explainer().reason(given);
    return new Fact(
        language.say(ExplanationPhrase.REASON),
        given.table().isPresent() ? List.of(Prose.of(reason)) : language.quotes(reason));
  }

  private static Fact fact(Explained part) {
    return new Fact(part.label(), part.lines().stream().map(Prose::of).toList());
  }
}

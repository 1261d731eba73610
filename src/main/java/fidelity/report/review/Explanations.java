package fidelity.report.review;

import fidelity.report.Block.Fact;
import fidelity.report.Prose;
import fidelity.scoring.ItemScore;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.ArrayList;
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
    var found =
        Stream.concat(explainer.reasons(item).stream(), explainer.open(item).stream()).toList();
    var level = explainer.level(item);
    var facts = new ArrayList<Fact>();
    explainer
        .rule(item)
        .ifPresentOrElse(
            rule -> {
              facts.add(fact(language.say(ExplanationPhrase.WHY), level, List.of()));
              facts.add(reason());
              facts.add(fact(ruleGives(), rule, found));
            },
            () -> {
              facts.add(fact(language.say(ExplanationPhrase.WHY), level, found));
              item.review().given().ifPresent(_ -> facts.add(reason()));
            });
    var obstacles = explainer.obstacles(item);
    if (!obstacles.isEmpty()) {
      facts.add(new Fact(explainer.notHigher(item), proses(obstacles.stream())));
    }
    return facts;
  }

  private Fact reason() {
    var reason =
        item.review().given().stream().flatMap(given -> language.quotes(given.reason()).stream());
    return new Fact(language.say(ExplanationPhrase.REASON), reason.toList());
  }

  private String ruleGives() {
    return language.say(ExplanationPhrase.RULE_SCORE, language.words().scores(item.rule()));
  }

  private static Fact fact(String label, String first, List<String> rest) {
    return new Fact(label, proses(Stream.concat(Stream.of(first), rest.stream())));
  }

  private static List<Prose> proses(Stream<String> texts) {
    return texts.map(Prose::of).toList();
  }
}

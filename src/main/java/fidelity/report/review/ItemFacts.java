package fidelity.report.review;

import fidelity.report.Block.Fact;
import fidelity.report.Prose;
import fidelity.review.GivenScore;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.words.ScoreTexts;
import fidelity.words.SummaryTexts;
import fidelity.words.explanation.Explained;
import fidelity.words.explanation.RequiredTexts;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Why an item has its score, beside its answers: what the score means, who decided, what is still
/// to be found out, what the next score requires.
final class ItemFacts {

  private final ItemScore item;
  private final ScoreTexts texts;
  private final ReportLanguage language;
  private final List<Fact> facts = new ArrayList<>();

  private ItemFacts(ItemScore item, ScoreTexts texts, ReportLanguage language) {
    this.item = item;
    this.texts = texts;
    this.language = language;
  }

  static List<Fact> of(ItemScore item, ScoreTexts texts, ReportLanguage language) {
    var layout = new ItemFacts(item, texts, language);
    layout.meaning();
    layout.decision();
    layout.open();
    layout.next();
    return layout.facts;
  }

  private void meaning() {
    var explainer = language.explainer();
    var label = language.say(ScorePhrase.SCORE_VALUE, language.words().scores(item.scores()));
    facts.add(fact(new Explained(label, explainer.meaning(item))));
  }

  /// Who gave the score against the rule or without it, and why.
  private void decision() {
    item.given()
        .ifPresent(
            given -> facts.add(new Fact(language.say(ExplanationPhrase.REASON), reason(given))));
  }

  private List<Prose> reason(GivenScore given) {
    var reason = language.explainer().reason(given);
    var paragraphs =
        new ArrayList<>(
            given.table().isPresent() ? List.of(Prose.of(reason)) : language.quotes(reason));
    var basis = texts.basis(item);
    if (!basis.isEmpty()) {
      paragraphs.addFirst(Prose.strong(sentence(basis) + " ").then(paragraphs.removeFirst()));
    }
    return paragraphs;
  }

  /// A phrase as a sentence of its own.
  private static String sentence(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
  }

  private void open() {
    if (item.basis() == Basis.OPEN) {
      var questions = new SummaryTexts(texts.scorecard(), language.words()).findOut(item);
      facts.add(fact(new Explained(language.say(ExplanationPhrase.NOT_KNOWN), questions)));
    }
  }

  private void next() {
    new RequiredTexts(item, language.words()).next().map(ItemFacts::fact).ifPresent(facts::add);
  }

  private static Fact fact(Explained part) {
    return new Fact(part.label(), part.lines().stream().map(Prose::of).toList());
  }
}

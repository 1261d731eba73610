package fidelity.workbook;

import static java.util.stream.Collectors.joining;

import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.function.Function;

/// The charts in words, for those who do not see them.
record ProfileTexts(Draft draft) {

  /// The sections' shares.
  String sections() {
    return draft.say(
        ScorePhrase.SECTION_SHARES_FINDING,
        draft.scorecard().sections().stream()
            .map(
                section ->
                    value(
                        section.section().name(),
                        bound -> share(bound.of(section.score()), section.most())))
            .collect(joining(", ")));
  }

  /// The items' scores.
  String items() {
    var scale = draft.scorecard().rubric().scale();
    return draft.say(
        ScorePhrase.ITEM_PROFILE_FINDING,
        scale.from(),
        scale.to(),
        draft.scorecard().items().stream()
            .map(item -> value(item.item().id(), bound -> bound.of(item.scores()).toString()))
            .collect(joining(", ")));
  }

  private String share(BigDecimal score, BigDecimal most) {
    return draft.words().wholePercent(Draft.share(score, most));
  }

  private String value(String name, Function<Bound, String> figure) {
    var figures = draft.bounds().stream().map(figure).distinct().toList();
    return draft.say(
        ExplanationPhrase.FACT,
        name,
        figures.size() == 1
            ? figures.getFirst()
            : draft.words().fromTo(figures.getFirst(), figures.getLast()));
  }
}

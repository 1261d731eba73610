package fidelity.workbook.review;

import static java.util.stream.Collectors.joining;

import fidelity.cohort.Share;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.function.Function;

/// The charts in words, for those who do not see them.
record ProfileTexts(SheetContext context) {

  /// The sections' shares.
  String sections() {
    return context.say(
        ScorePhrase.SECTION_SHARES_FINDING,
        context.scorecard().sections().stream()
            .map(
                section ->
                    value(
                        section.section().name(),
                        end -> share(end.of(section.score()), section.most())))
            .collect(joining(", ")));
  }

  /// The items' scores.
  String items() {
    var scale = context.scorecard().rubric().scale();
    return context.say(
        ScorePhrase.ITEM_PROFILE_FINDING,
        scale.from(),
        scale.to(),
        context.scorecard().items().stream()
            .map(
                item ->
                    value(item.item().id(), end -> context.words().number(end.of(item.scores()))))
            .collect(joining(", ")));
  }

  private String share(BigDecimal score, BigDecimal most) {
    return context.words().wholePercent(Share.part(score, most));
  }

  private String value(String name, Function<RangeEnd, String> figure) {
    var figures = context.ends().stream().map(figure).distinct().toList();
    return context.say(
        ExplanationPhrase.FACT,
        name,
        figures.size() == 1
            ? figures.getFirst()
            : context.words().fromTo(figures.getFirst(), figures.getLast()));
  }
}

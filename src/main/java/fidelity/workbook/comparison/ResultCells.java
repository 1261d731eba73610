package fidelity.workbook.comparison;

import fidelity.rubric.Rubric;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Range;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.ItemScoreTexts;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.Optional;

/// What reviews come to, in the cells of a table: numbers where they are settled, and texts where
/// they are not, which no formula takes for numbers.
///
/// @param rubric the rubric that they were scored by
public record ResultCells(Rubric rubric, Words words) {

  /// An item's score.
  public Cell score(Optional<ItemResult> result) {
    return settled(result)
        .<Cell>map(score -> new Cell.Figure(score, formats().scores(), CellStyle.BODY_RIGHT))
        .orElseGet(() -> right(new ItemScoreTexts(words).of(result)));
  }

  /// An item's score where it is settled.
  public static Optional<BigDecimal> settled(Optional<ItemResult> result) {
    return result
        .flatMap(
            each ->
                switch (each) {
                  case ItemScore score -> Optional.of(score.scores());
                  case NotApplicable _ -> Optional.empty();
                })
        .filter(scores -> scores.settled())
        .map(scores -> scores.lowest().number());
  }

  /// A total or a section's figure.
  public Cell figure(Optional<Range> figure) {
    return figure
        .filter(Range::settled)
        .<Cell>map(each -> figure(each.lowest()))
        .orElseGet(
            () ->
                right(
                    figure
                        .map(new TotalTexts(rubric, words)::figure)
                        .orElseGet(() -> words.say(ComparisonPhrase.NO_SCORE_OF_VISIT))));
  }

  /// A total or a section's figure that is settled.
  public Cell.Figure figure(BigDecimal figure) {
    return new Cell.Figure(figure, formats().totals(), CellStyle.BODY_RIGHT);
  }

  /// By how much a figure changed, with its sign; nothing where that cannot be said.
  ///
  /// @param decimals how many it is printed with
  public Cell change(Optional<Range> change, int decimals) {
    return change
        .<Cell>map(
            each ->
                each.settled()
                    ? signed(each.lowest(), decimals)
                    : right(new MovementTexts(words).change(each, decimals)))
        .orElseGet(() -> new Cell.Blank(CellStyle.BODY_RIGHT));
  }

  /// A number with its sign, the minus of reports; none has no sign.
  public static Cell.Figure signed(BigDecimal number, int decimals) {
    return new Cell.Figure(number, signs(decimals), CellStyle.BODY_RIGHT);
  }

  private static String signs(int decimals) {
    var format = NumberFormats.decimals(decimals);
    return "+%1$s;\\\u2212%1$s;%1$s".formatted(format);
  }

  private static Cell right(String text) {
    return new Cell.Text(text, CellStyle.BODY_RIGHT);
  }

  private NumberFormats formats() {
    return new NumberFormats(rubric, words);
  }
}

package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.review.Evidence;
import fidelity.review.Review;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.comparison.AnswerPair;
import fidelity.scoring.comparison.ItemRatings;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.comparison.SideNames;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out what two raters recorded of one item, where it is not the same.
///
/// @param words the report's language
record RatedItemLayout(RaterComparison comparison, SideNames names, Words words) {

  List<Block> of(ItemRatings item) {
    var heading =
        new Heading(3, words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()));
    var rows = rows(item);
    return rows.isEmpty()
        ? List.of(heading, Paragraph.of(words.say(ComparisonPhrase.SAME_ANSWERS)))
        : List.of(heading, new TableBlock(table(item, rows)));
  }

  private Table table(ItemRatings item, List<Row> rows) {
    return new Table(
        item.item().name(),
        false,
        List.of(
            Column.naming(words.say(EvidencePhrase.QUESTION), 40),
            Column.of(names.first(), 30),
            Column.of(names.second(), 30)),
        rows);
  }

  private List<Row> rows(ItemRatings item) {
    var rows = new ArrayList<Row>();
    item.otherAnswers().forEach(pair -> rows.add(answers(item, pair)));
    given(item).ifPresent(rows::add);
    comments(item).ifPresent(rows::add);
    return rows;
  }

  private Row answers(ItemRatings item, AnswerPair pair) {
    var question = new AnswerTexts(words).of(pair.whose(), pair.question().text());
    return row(
        Prose.of(question),
        answer(item, pair, pair.first(), comparison.first().review()),
        answer(item, pair, pair.second(), comparison.second().review()));
  }

  private Prose answer(
      ItemRatings item, AnswerPair pair, Optional<Evidence> evidence, Review review) {
    return evidence
        .map(
            each -> {
              var answer =
                  Prose.of(new AnswerTexts(words).of(item.item(), pair.question(), each.answer()));
              return each.note().isEmpty()
                  ? answer
                  : answer.then(Prose.of(". ")).then(Quotes.line(each.note(), review, words));
            })
        .orElseGet(() -> Prose.of(words.say(ExplanationPhrase.UNANSWERED)));
  }

  /// Scores that a rater gave, with the reason.
  private Optional<Row> given(ItemRatings item) {
    var first = given(item.first(), comparison.first().review());
    var second = given(item.second(), comparison.second().review());
    return first.isEmpty() && second.isEmpty()
        ? Optional.empty()
        : Optional.of(
            row(
                Prose.of(words.say(ComparisonPhrase.SCORE_GIVEN)),
                first.orElseGet(this::nothing),
                second.orElseGet(this::nothing)));
  }

  private Optional<Prose> given(ItemResult result, Review review) {
    return switch (result) {
      case ItemScore score ->
          score
              .given()
              .map(
                  given ->
                      Prose.of(words.number(given.score()) + ". ")
                          .then(Quotes.line(given.reason(), review, words)));
      case NotApplicable _ -> Optional.empty();
    };
  }

  private Optional<Row> comments(ItemRatings item) {
    var first = item.first().review().comments();
    var second = item.second().review().comments();
    return first.equals(second)
        ? Optional.empty()
        : Optional.of(
            row(
                Prose.of(words.say(EvidencePhrase.COMMENTS)),
                comment(first, comparison.first().review()),
                comment(second, comparison.second().review())));
  }

  private Prose comment(String text, Review review) {
    return text.isEmpty() ? nothing() : Quotes.line(text, review, words);
  }

  private Prose nothing() {
    return Prose.of(words.say(ComparisonPhrase.NO_SCORE_OF_VISIT));
  }

  private static Row row(Prose... cells) {
    return new Row(Rank.BODY, List.of(cells));
  }
}

package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Question;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.words.ChangeTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ImprovementPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out what other answers would make of a score: item by item, before and after.
public final class WhatIfLayout {

  private final Scorecard before;
  private final Scorecard after;
  private final ReportLanguage language;
  private final List<Touched> touched;

  private WhatIfLayout(Scorecard before, Scorecard after, Collection<String> items) {
    this.before = before;
    this.after = after;
    this.language = ReportLanguage.of(before.rubric(), before.review());
    this.touched =
        after.scored().stream()
            .filter(item -> items.contains(item.item().id()))
            .map(item -> new Touched(result(before, item), item))
            .toList();
  }

  /// The comparison.
  ///
  /// @param after the same review by the same rubric, with some answers changed
  /// @param items the ids of the items whose answers were changed
  public static Report layOut(Scorecard before, Scorecard after, Collection<String> items) {
    return new WhatIfLayout(before, after, items).report();
  }

  private static ItemResult result(Scorecard before, ItemScore after) {
    return before.items().stream()
        .filter(item -> item.item().id().equals(after.item().id()))
        .findFirst()
        .orElseThrow();
  }

  private Report report() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, before.review().header().site().name()));
    blocks.add(ReviewLines.of(before, language));
    blocks.add(new Heading(2, language.say(ImprovementPhrase.WHAT_IF)));
    blocks.add(Bullets.of(touched.stream().flatMap(this::changes).toList()));
    blocks.add(new TableBlock(table()));
    blocks.add(
        new Facts(
            List.of(
                Fact.of(language.say(ImprovementPhrase.BEFORE), texts(before).result()),
                Fact.of(language.say(ImprovementPhrase.AFTER), texts(after).resultIf()))));
    return new Report(ReviewMetadata.of(before, language.words()), blocks);
  }

  /// What changes in an item: every answer that differs, a given score that is set aside, and that
  /// it applies after all.
  private Stream<String> changes(Touched item) {
    var sets = item.after().evaluations().size();
    var answers = IntStream.range(0, sets).boxed().flatMap(set -> changes(item, set));
    return Stream.concat(answers, setAside(item.before()).stream());
  }

  private Optional<String> setAside(ItemResult before) {
    var id = before.item().id();
    return switch (before) {
      case ItemScore score ->
          score
              .given()
              .map(given -> language.say(ImprovementPhrase.GIVEN_SET_ASIDE, id, given.score()));
      case NotApplicable _ -> Optional.of(language.say(ImprovementPhrase.APPLIES_IN_TRIAL, id));
    };
  }

  private Stream<String> changes(Touched item, int set) {
    return item.after().item().questions().stream()
        .flatMap(question -> change(item, set, question).stream());
  }

  private Optional<String> change(Touched item, int set, Question question) {
    var from = answer(item.before(), set, question);
    var changes = new ChangeTexts(language.words());
    return answer(item.after(), set, question)
        .filter(to -> !from.equals(Optional.of(to)))
        .map(
            to ->
                changes.of(
                    item.after(), set, question, from, changes.quoted(item.after(), question, to)))
        .map(text -> language.say(ScorePhrase.ITEM_TITLE, item.id(), text));
  }

  private static Optional<Answer> answer(ItemResult item, int set, Question question) {
    return evaluations(item).stream()
        .map(Evaluation::answers)
        .skip(set)
        .findFirst()
        .orElse(AnswerSet.EMPTY)
        .to(question)
        .map(Evidence::answer);
  }

  private static List<Evaluation> evaluations(ItemResult item) {
    return switch (item) {
      case ItemScore score -> score.evaluations();
      case NotApplicable _ -> List.of();
    };
  }

  private Table table() {
    var rows = new ArrayList<>(touched.stream().map(this::row).toList());
    var total = texts(before).figures().name();
    rows.add(row(Rank.TOTAL, "", total, texts(before).total(), texts(after).total()));
    return new Table(language.say(ImprovementPhrase.WHAT_IF), columns(), rows);
  }

  private List<Column> columns() {
    return List.of(
        new Column(language.say(ScorePhrase.NUMBER), 7, Align.RIGHT, false),
        Column.naming(language.say(ScorePhrase.ITEM), 63),
        Column.right(language.say(ImprovementPhrase.BEFORE), 15),
        Column.right(language.say(ImprovementPhrase.AFTER), 15));
  }

  private Row row(Touched item) {
    return row(
        Rank.BODY,
        item.id(),
        item.before().item().name(),
        texts(before).score(item.before()),
        texts(after).score(item.after()));
  }

  private static Row row(Rank rank, String number, String name, String before, String after) {
    return new Row(rank, Stream.of(number, name, before, after).map(Prose::of).toList());
  }

  private ScoreTexts texts(Scorecard scorecard) {
    return new ScoreTexts(scorecard, language.words());
  }

  /// An item of which something was changed.
  private record Touched(ItemResult before, ItemScore after) {

    String id() {
      return before.item().id();
    }
  }
}

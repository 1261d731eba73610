package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out what the total and the sections changed by: in all, and where the rubric has changed by
/// the rule and by practice.
///
/// @param words the report's language
public record ChangeLayout(VisitComparison comparison, Words words) {

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say(ComparisonPhrase.CHANGE_OF_TOTAL)));
    blocks.addAll(ofTotal());
    blocks.add(new Heading(2, words.say(ComparisonPhrase.SECTIONS_CHANGED)));
    blocks.add(new TableBlock(sections()));
    return blocks;
  }

  /// What the total changed by, under no heading of its own.
  public List<Block> ofTotal() {
    return comparison.total().split().map(this::total).orElse(List.of());
  }

  private List<Block> total(Split split) {
    if (split.rule().isEmpty()) {
      return List.of(
          Paragraph.of(
              words.say(ComparisonPhrase.CHANGE_NOT_ON_ONE_SCALE, change(split.practice()))));
    }
    var facts = new ArrayList<Fact>();
    comparison
        .total()
        .whole()
        .ifPresent(whole -> facts.add(fact(ComparisonPhrase.CHANGE_IN_ALL, whole)));
    if (comparison.sameRubric()) {
      return List.of(new Facts(facts));
    }
    split.rule().ifPresent(rule -> facts.add(fact(ComparisonPhrase.CHANGE_BY_RULE, rule)));
    facts.add(fact(ComparisonPhrase.CHANGE_BY_PRACTICE, split.practice()));
    if (split.given().lowest().signum() != 0 || split.given().highest().signum() != 0) {
      facts.add(fact(ComparisonPhrase.CHANGE_OF_GIVEN, split.given()));
    }
    return List.of(
        new Facts(facts), new Paragraph(Prose.quiet(words.say(ComparisonPhrase.CHANGE_ADDS_UP))));
  }

  private Fact fact(ComparisonPhrase label, Range change) {
    return Fact.of(words.say(label), change(change));
  }

  private String change(Range change) {
    return new MovementTexts(words).change(change, comparison.after().rubric().decimals());
  }

  private Table sections() {
    var columns =
        Stream.of(
                Stream.of(Column.naming(words.say(ScorePhrase.SECTION), 40)),
                Stream.of(Column.right(words.say(ComparisonPhrase.BEFORE_COLUMN), 15)),
                comparison.sameRubric()
                    ? Stream.<Column>of()
                    : Stream.of(Column.right(words.say(ComparisonPhrase.RESCORED_COLUMN), 15)),
                Stream.of(
                    Column.right(words.say(ComparisonPhrase.NOW_COLUMN), 15),
                    Column.right(words.say(changeHeading()), 15)))
            .flatMap(each -> each)
            .toList();
    return new Table(
        words.say(ComparisonPhrase.SECTIONS_CHANGED),
        false,
        columns,
        comparison.after().rubric().sections().stream().map(this::section).toList());
  }

  /// Across rubrics a change is told by the later one alone.
  private ComparisonPhrase changeHeading() {
    return comparison.sameRubric()
        ? ComparisonPhrase.CHANGE_COLUMN
        : ComparisonPhrase.PRACTICE_COLUMN;
  }

  private Row section(Section section) {
    var change = Objects.requireNonNull(comparison.sections().get(section.id()));
    var cells = new ArrayList<String>();
    cells.add(section.name());
    cells.add(figure(comparison.before().rubric(), change.before()));
    if (!comparison.sameRubric()) {
      cells.add(figure(comparison.after().rubric(), change.between()));
    }
    cells.add(figure(comparison.after().rubric(), change.after()));
    cells.add(change.split().map(Split::practice).map(this::change).orElseGet(this::none));
    return new Row(Rank.BODY, cells.stream().map(Prose::of).toList());
  }

  private String figure(Rubric rubric, Optional<Range> figure) {
    return figure.map(new TotalTexts(rubric, words)::figure).orElseGet(this::none);
  }

  private String none() {
    return words.say(ComparisonPhrase.NO_SCORE_OF_VISIT);
  }
}

package fidelity.report.review;

import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import fidelity.scoring.Evaluation;
import fidelity.scoring.ItemScore;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The table of an item's answers; a component table when it asks yes-no questions alone.
final class AnswerTable {

  /// The columns' shares of the table's width, in hundredths.
  private static final int QUESTION_WIDTH = 60;

  private static final int ANSWER_WIDTH = 40;

  private static final int SPECIALIST_WIDTH = 13;

  private final Item item;
  private final List<AnswerSet> sets;
  private final Rubric rubric;
  private final ReportLanguage language;

  private AnswerTable(Item item, List<AnswerSet> sets, Rubric rubric, ReportLanguage language) {
    this.item = item;
    this.sets = sets;
    this.rubric = rubric;
    this.language = language;
  }

  /// The table; empty when nothing is recorded.
  static Optional<Table> of(ItemScore score, Rubric rubric, ReportLanguage language) {
    var sets = score.evaluations().stream().map(Evaluation::answers).toList();
    return sets.stream().allMatch(set -> set.answers().isEmpty())
        ? Optional.empty()
        : Optional.of(new AnswerTable(score.item(), sets, rubric, language).table());
  }

  private Table table() {
    return new Table(
        language.say(EvidencePhrase.ANSWERS_OF, item.id(), item.name()),
        columns(),
        IntStream.range(0, sets.size()).boxed().flatMap(this::rows).toList());
  }

  /// Several sets stand under one another, so that their answers keep the width they need.
  private List<Column> columns() {
    var components = item.questions().stream().allMatch(Question.YesNo.class::isInstance);
    var question = language.say(components ? EvidencePhrase.COMPONENT : EvidencePhrase.QUESTION);
    var answer = language.say(components ? EvidencePhrase.COMPONENT_MET : EvidencePhrase.ANSWER);
    return severalSets()
        ? List.of(
            Column.of(language.say(WorkbookPhrase.SPECIALIST_COLUMN), SPECIALIST_WIDTH),
            Column.naming(question, QUESTION_WIDTH - SPECIALIST_WIDTH),
            Column.of(answer, ANSWER_WIDTH))
        : List.of(Column.naming(question, QUESTION_WIDTH), Column.of(answer, ANSWER_WIDTH));
  }

  private Stream<Row> rows(int set) {
    return item.questions().stream().map(question -> row(set, question));
  }

  private Row row(int set, Question question) {
    var cells = new ArrayList<Prose>();
    if (severalSets()) {
      cells.add(Prose.of(String.valueOf(set + 1)));
    }
    cells.add(Prose.of(question.text()));
    cells.add(cell(sets.get(set), question));
    return new Row(Rank.BODY, cells);
  }

  private boolean severalSets() {
    return sets.size() > 1;
  }

  /// The answer, and behind it where it was seen.
  private Prose cell(AnswerSet set, Question question) {
    var answer = Prose.of(language.answers().recorded(item, set, question));
    return set.to(question)
        .map(this::evidence)
        .filter(evidence -> !evidence.isEmpty())
        .map(evidence -> answer.then(Prose.of(" – ")).then(language.quote(evidence)))
        .orElse(answer);
  }

  private String evidence(Evidence evidence) {
    return Stream.of(rubric.source(evidence.source()), evidence.note())
        .filter(text -> !text.isEmpty())
        .reduce((source, note) -> source + ": " + note)
        .orElse("");
  }
}

package fidelity.report.review;

import fidelity.report.Block.Fact;
import fidelity.report.CellContent;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.review.Evidence;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out what was found of an item: one answer as a sentence, several as a table, with what is
/// lacking first.
final class AnswerLayout {

  /// The columns' shares of the table's width.
  private static final int QUESTION_WIDTH = 48;

  private static final int ANSWER_WIDTH = 16;
  private static final int FINDING_WIDTH = 36;
  private static final int SPECIALIST_WIDTH = 22;

  private final ItemScore score;
  private final Item item;
  private final List<Evaluation> sets;
  private final Rubric rubric;
  private final ReportLanguage language;

  private AnswerLayout(ItemScore score, Rubric rubric, ReportLanguage language) {
    this.score = score;
    this.item = score.item();
    this.sets = score.evaluations();
    this.rubric = rubric;
    this.language = language;
  }

  /// What is laid out.
  sealed interface Answers {}

  /// One answer with its question.
  record Sentence(Fact fact) implements Answers {}

  /// Several of them.
  record Grid(Table table) implements Answers {}

  /// The answers of an item; empty when nothing is recorded.
  static Optional<Answers> of(ItemScore score, Rubric rubric, ReportLanguage language) {
    var sets = score.evaluations();
    if (sets.stream().allMatch(set -> set.answers().answers().isEmpty())) {
      return Optional.empty();
    }
    var layout = new AnswerLayout(score, rubric, language);
    return Optional.of(
        !layout.namesSpecialists() && score.item().questions().size() == 1
            ? new Sentence(layout.sentence(sets.getFirst(), score.item().questions().getFirst()))
            : new Grid(layout.table()));
  }

  private Fact sentence(Evaluation set, Question question) {
    var answer = language.answers().recorded(item, set.answers(), question);
    var sentence = Prose.of(question.text() + ": ").then(Prose.strong(answer));
    var found = finding(set, question);
    return new Fact(
        language.say(EvidencePhrase.FINDING),
        List.of(found.text().isEmpty() ? sentence : sentence.then(Prose.of(". ")).then(found)));
  }

  private Table table() {
    return new Table(
        language.say(EvidencePhrase.ANSWERS_OF, item.id(), item.name()),
        false,
        columns(),
        IntStream.range(0, sets.size()).boxed().flatMap(this::rows).toList());
  }

  /// Several sets stand under one another, so that their answers keep the width they need.
  private List<Column> columns() {
    var components = item.questions().stream().allMatch(AnswerLayout::isComponent);
    var question = language.say(components ? EvidencePhrase.COMPONENT : EvidencePhrase.QUESTION);
    var answer = language.say(components ? EvidencePhrase.COMPONENT_MET : EvidencePhrase.ANSWER);
    var columns = new ArrayList<Column>();
    if (namesSpecialists()) {
      columns.add(Column.of(language.say(WorkbookPhrase.SPECIALIST_COLUMN), SPECIALIST_WIDTH));
    }
    columns.add(Column.naming(question, QUESTION_WIDTH));
    columns.add(Column.of(answer, components ? ANSWER_WIDTH : ANSWER_WIDTH + 6));
    if (hasFindings()) {
      columns.add(Column.of(language.say(EvidencePhrase.FINDING), FINDING_WIDTH));
    }
    return columns;
  }

  /// Whether the question asks for something that can be met; a fault is found or not.
  private static boolean isComponent(Question question) {
    return question instanceof Question.YesNo yesNo && !yesNo.isFault();
  }

  private boolean namesSpecialists() {
    return score.specialist(0).isPresent();
  }

  private boolean hasFindings() {
    return sets.stream()
        .flatMap(set -> item.questions().stream().map(question -> finding(set, question)))
        .anyMatch(finding -> !finding.text().isEmpty());
  }

  private Stream<Row> rows(int set) {
    return item.questions().stream()
        .sorted(Comparator.comparing(question -> standing(sets.get(set), question)))
        .map(question -> row(set, question));
  }

  /// What is not met and the faults that are found come first, then what is still to be found out.
  private enum Standing {
    LACKING,
    OPEN,
    SETTLED
  }

  private static Standing standing(Evaluation set, Question question) {
    if (set.undecided().contains(question)) {
      return Standing.OPEN;
    }
    var lacking =
        set.answers()
            .to(question)
            .map(Evidence::answer)
            .filter(answer -> answer.isWorse(question))
            .isPresent();
    return lacking ? Standing.LACKING : Standing.SETTLED;
  }

  private Row row(int number, Question question) {
    var set = sets.get(number);
    var stressed = standing(set, question) != Standing.SETTLED;
    var cells = new ArrayList<CellContent>();
    score.specialist(number).map(Specialist::nameOrNumber).map(Prose::of).ifPresent(cells::add);
    cells.add(prose(stressed, question.text()));
    cells.add(prose(stressed, language.answers().recorded(item, set.answers(), question)));
    if (hasFindings()) {
      cells.add(finding(set, question));
    }
    return new Row(Rank.BODY, cells);
  }

  private static Prose prose(boolean stressed, String text) {
    return stressed ? Prose.strong(text) : Prose.of(text);
  }

  /// What the reviewers noted of an answer, and where they saw it.
  private Prose finding(Evaluation set, Question question) {
    var evidence = set.answers().to(question);
    var note = language.quote(evidence.map(Evidence::note).orElse(""));
    var source = language.smallQuote(evidence.map(Evidence::source).map(rubric::source).orElse(""));
    if (source.text().isEmpty()) {
      return note;
    }
    return note.text().isEmpty()
        ? source
        : note.then(Prose.small(" (")).then(source).then(Prose.small(")"));
  }
}

package fidelity.report;

import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Rating;
import fidelity.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The table of an item's answers; a component table when it asks yes-no questions alone.
final class AnswerTable {

  private static final int QUESTION_WIDTH = 60;
  private static final int ANSWERS_WIDTH = 40;

  private final Item item;
  private final List<AnswerSet> sets;
  private final Voice voice;

  private AnswerTable(Item item, List<AnswerSet> sets, Voice voice) {
    this.item = item;
    this.sets = sets;
    this.voice = voice;
  }

  /// The table; none when nothing is recorded.
  static Optional<Table> of(ItemScore score, Voice voice) {
    var sets = score.ratings().stream().map(Rating::answers).toList();
    return sets.stream().allMatch(set -> set.answers().isEmpty())
        ? Optional.empty()
        : Optional.of(new AnswerTable(score.item(), sets, voice).table());
  }

  private Table table() {
    return new Table(
        voice.say(Phrase.ANSWERS_OF, item.id(), item.name()),
        columns(),
        item.questions().stream().map(this::row).toList());
  }

  private List<Column> columns() {
    var components = item.questions().stream().allMatch(Question.YesNo.class::isInstance);
    var columns = new ArrayList<Column>();
    columns.add(
        Column.naming(voice.say(components ? Phrase.COMPONENT : Phrase.QUESTION), QUESTION_WIDTH));
    var answer = voice.say(components ? Phrase.COMPONENT_MET : Phrase.ANSWER);
    IntStream.rangeClosed(1, sets.size())
        .mapToObj(number -> sets.size() == 1 ? answer : voice.say(Phrase.SPECIALIST_SHORT, number))
        .map(heading -> Column.of(heading, ANSWERS_WIDTH / sets.size()))
        .forEach(columns::add);
    return columns;
  }

  private Row row(Question question) {
    var answers = sets.stream().map(set -> cell(set, question));
    return new Row(
        Rank.BODY, Stream.concat(Stream.of(Prose.of(question.text())), answers).toList());
  }

  /// The answer, and behind it where it was seen.
  private Prose cell(AnswerSet set, Question question) {
    var answer = Prose.of(voice.answers().recorded(set, question));
    return set.to(question)
        .map(this::evidence)
        .filter(evidence -> !evidence.isEmpty())
        .map(evidence -> answer.then(Prose.of(" – ")).then(voice.quote(evidence)))
        .orElse(answer);
  }

  private String evidence(Evidence evidence) {
    return Stream.of(evidence.source(), evidence.note())
        .filter(text -> !text.isEmpty())
        .reduce((source, note) -> source + ": " + note)
        .orElse("");
  }
}

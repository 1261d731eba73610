package fidelity.input.book;

import fidelity.input.answer.AnswerParser;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.keys.EvidenceKey;
import fidelity.keys.book.BookColumn;
import fidelity.keys.book.OptionWords;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.review.Answer;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import java.util.ArrayList;
import java.util.Optional;

/// Turns the cells of answered questions into the nodes that a review file has.
///
/// @param notSeen what the book offers where nothing could be seen
record BookAnswers(Subject subject, String notSeen, Problems problems) {

  /// The answer to a question; empty where none is given, or none can be read.
  Optional<Node> answer(Question question, BookField field) {
    var cells = new BookCells(problems);
    var answer = field.answer();
    var to = field.cell(BookColumn.TO);
    var readable =
        Quotients.of(answer.cell(), question).isPresent() || cells.sound(answer, subject);
    if (!cells.sound(to, subject) || !readable) {
      return Optional.empty();
    }
    if (answer.empty()) {
      withoutAnswer(field, Code.RANGE_WITHOUT_BEGINNING, BookColumn.TO);
      withoutAnswer(field, Code.EVIDENCE_WITHOUT_ANSWER, BookColumn.SOURCE);
      withoutAnswer(field, Code.EVIDENCE_WITHOUT_ANSWER, BookColumn.NOTE);
      return Optional.empty();
    }
    return written(question, answer, to).map(text -> evidence(field, answer.scalar(text)));
  }

  private void withoutAnswer(BookField field, Code code, BookColumn column) {
    var cell = field.cell(column);
    if (!cell.empty()) {
      problems.add(
          cell.place(),
          subject,
          code,
          Detail.written(cell.text()),
          Detail.At.of(field.answer().place()));
    }
  }

  /// The answer alone, or with where it was seen and what was noted.
  private Node evidence(BookField field, Node.Scalar answer) {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(EvidenceKey.IS.id(), answer.place(), answer));
    text(field, BookColumn.SOURCE, EvidenceKey.SOURCE).ifPresent(entries::add);
    text(field, BookColumn.NOTE, EvidenceKey.NOTE).ifPresent(entries::add);
    return entries.size() == 1 ? answer : new MapNode(answer.place(), entries);
  }

  private Optional<Entry> text(BookField field, BookColumn column, EvidenceKey key) {
    var cells = field.cells(column);
    for (var cell : cells) {
      if (!new BookCells(problems).sound(cell, subject)) {
        return Optional.empty();
      }
    }
    return cells.stream().findFirst().map(cell -> cell.entry(key.id(), field.text(column)));
  }

  /// The answer as a review file writes it.
  private Optional<String> written(Question question, BookCell answer, BookCell to) {
    return switch (question) {
      case Question.YesNo _ -> alone(to).map(_ -> answer.word());
      case Choice choice -> alone(to).flatMap(_ -> option(choice, answer));
      case Numeric numeric -> numbers(numeric).written(answer, to);
    };
  }

  private BookNumbers numbers(Numeric question) {
    return new BookNumbers(question, subject, problems);
  }

  private Optional<BookCell> alone(BookCell to) {
    if (!to.empty()) {
      problems.add(to.place(), subject, Code.RANGE_OF_WORDS, Detail.written(to.text()));
    }
    return Optional.of(to).filter(BookCell::empty);
  }

  /// The option whose words these are: those that the book offers, or else as they are understood
  /// in review files.
  private Optional<String> option(Choice choice, BookCell cell) {
    var offered = OptionWords.of(choice, notSeen).indexOf(cell.text());
    if (offered >= 0) {
      return Optional.of(choice.options().get(offered).id());
    }
    if (cell.text().equals(notSeen)) {
      return Optional.of(Answer.NotSeen.WRITTEN);
    }
    return switch (AnswerParser.parse(cell.word(), choice)) {
      case AnswerParser.Read _ -> Optional.of(cell.word());
      case AnswerParser.Refused _ -> {
        var words = OptionWords.of(choice, notSeen);
        refuse(
            cell,
            Message.of(
                Code.UNKNOWN_OPTION,
                Detail.name(choice.id()),
                Detail.written(cell.text()),
                Spelling.suggestion(cell.text(), words)));
        yield Optional.empty();
      }
    };
  }

  private Optional<String> refuse(BookCell cell, Message message) {
    problems.add(cell.place(), subject, message);
    return Optional.empty();
  }
}

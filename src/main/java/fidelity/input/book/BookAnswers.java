package fidelity.input.book;

import fidelity.input.answer.AnswerParser;
import fidelity.input.answer.Thousands;
import fidelity.input.xlsx.XlsxCell.Value;
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
import fidelity.rubric.Amount;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/// Turns the cells of answered questions into the nodes that a review file has.
///
/// @param notSeen what the book offers where nothing could be seen
record BookAnswers(Subject subject, String notSeen, Problems problems) {

  private static final String RANGE = "..";

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
      case Numeric numeric -> to.empty() ? number(numeric, answer) : range(numeric, answer, to);
    };
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

  private Optional<String> range(Numeric question, BookCell from, BookCell to) {
    if (Quotients.of(from.cell(), question).isPresent()) {
      return refuse(from, Message.of(Code.RANGE_END_NEEDED, Detail.written(from.text())));
    }
    var first = end(question, from);
    var last = end(question, to);
    return first.flatMap(one -> last.map(other -> one + RANGE + other));
  }

  private Optional<String> end(Numeric question, BookCell cell) {
    return switch (cell.value()) {
      case Value.Figure(var number) -> Optional.of(plain(number, question));
      case Value.Percent(var number) -> Optional.of(plain(number, question));
      case Value.Text _ -> Optional.of(cell.word()).filter(word -> isNumber(word, cell));
      case Value.Date _ -> refuse(cell, date(question, cell));
      case Value.Truth _ -> Optional.of(cell.word()).filter(word -> isNumber(word, cell));
      case Value.Missing _, Value.Failure _ -> Optional.empty(); // told before
    };
  }

  /// Whether the end of a range is a number by itself: a share or another range is none.
  private boolean isNumber(String word, BookCell cell) {
    var number = word.matches(Amount.WRITTEN);
    if (!number) {
      refuse(cell, Message.of(Code.RANGE_END_NEEDED, Detail.written(cell.text())));
    }
    return number;
  }

  private Optional<String> number(Numeric question, BookCell cell) {
    var quotient = Quotients.of(cell.cell(), question);
    if (quotient.isPresent()) {
      return quotient;
    }
    return switch (cell.value()) {
      case Value.Figure(var number) -> Optional.of(plain(number, question));
      case Value.Percent _, Value.Truth _ -> Optional.of(cell.word());
      case Value.Text _ -> {
        doubtText(question, cell);
        yield Optional.of(cell.word());
      }
      case Value.Date _ -> refuse(cell, date(question, cell));
      case Value.Missing _, Value.Failure _ -> Optional.empty(); // told before
    };
  }

  /// Warns of a number that the book's own formulas do not see, because it is a text.
  private void doubtText(Numeric question, BookCell cell) {
    if (AnswerParser.parse(cell.word(), question) instanceof AnswerParser.Read(var answer, _)
        && !(answer instanceof Answer.NotSeen)) {
      problems.add(cell.place(), subject, Code.NUMBER_AS_TEXT, Detail.written(cell.text()));
    }
  }

  /// What to say of a day: nobody types one as an answer, but spreadsheets make one of 9/12 or 3.5.
  private static Message date(Numeric question, BookCell cell) {
    var day = ((Value.Date) cell.value()).date().toLocalDate();
    var parts = new int[] {day.getDayOfMonth(), day.getMonthValue()};
    var part = Detail.whole(Math.min(parts[0], parts[1]));
    var whole = Detail.whole(Math.max(parts[0], parts[1]));
    return switch (question) {
      case Question.Percent _ -> Message.of(Code.DATE_FOR_SHARE, new Detail.Day(day), part, whole);
      case Question.Quantity _ -> Message.of(Code.DATE_FOR_NUMBER, new Detail.Day(day));
    };
  }

  private Optional<String> refuse(BookCell cell, Message message) {
    problems.add(cell.place(), subject, message);
    return Optional.empty();
  }

  /// A number of a cell, which is never in doubt, so that no reader of texts doubts it either.
  private static String plain(BigDecimal number, Numeric question) {
    var text = number.toPlainString();
    var doubtful = Thousands.perhaps(text) && question.takes(Amount.of(Thousands.joined(text)));
    return doubtful ? text + "0" : text;
  }
}

package fidelity.input.book;

import fidelity.input.answer.AnswerParser;
import fidelity.input.answer.Thousands;
import fidelity.input.xlsx.XlsxCell.Value;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Answer;
import fidelity.rubric.Amount;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Numeric;
import java.math.BigDecimal;
import java.util.Optional;

/// Turns the cells of an answered number or percentage into what a review file has.
record BookNumbers(Numeric question, Subject subject, Problems problems) {

  private static final String RANGE = "..";

  /// A number, or every number up to that of a second cell; empty where none can be read.
  Optional<String> written(BookCell answer, BookCell to) {
    return to.empty() ? number(answer) : range(answer, to);
  }

  private Optional<String> range(BookCell from, BookCell to) {
    if (Quotients.of(from.cell(), question).isPresent()) {
      return refuse(from, Message.of(Code.RANGE_END_NEEDED, Detail.written(from.text())));
    }
    var first = end(from);
    var last = end(to);
    return first.flatMap(one -> last.map(other -> one + RANGE + other));
  }

  private Optional<String> end(BookCell cell) {
    return switch (cell.value()) {
      case Value.Figure(var number) -> Optional.of(plain(number));
      case Value.Percent(var number) -> Optional.of(plain(number));
      case Value.Text _ -> Optional.of(cell.word()).filter(word -> isNumber(word, cell));
      case Value.Date _ -> refuse(cell, date(cell));
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

  private Optional<String> number(BookCell cell) {
    var quotient = Quotients.of(cell.cell(), question);
    if (quotient.isPresent()) {
      return quotient;
    }
    return switch (cell.value()) {
      case Value.Figure(var number) -> Optional.of(plain(number));
      case Value.Percent _, Value.Truth _ -> Optional.of(cell.word());
      case Value.Text _ -> {
        doubtText(cell);
        yield Optional.of(cell.word());
      }
      case Value.Date _ -> refuse(cell, date(cell));
      case Value.Missing _, Value.Failure _ -> Optional.empty(); // told before
    };
  }

  /// Warns of a number that the book's own formulas do not see, because it is a text.
  private void doubtText(BookCell cell) {
    if (AnswerParser.parse(cell.word(), question) instanceof AnswerParser.Read(var answer, _)
        && !(answer instanceof Answer.NotSeen)) {
      problems.add(cell.place(), subject, Code.NUMBER_AS_TEXT, Detail.written(cell.text()));
    }
  }

  /// What to say of a day: nobody types one as an answer, but spreadsheets make one of 9/12 or 3.5.
  private Message date(BookCell cell) {
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
  private String plain(BigDecimal number) {
    var text = number.toPlainString();
    var doubtful = Thousands.perhaps(text) && question.takes(Amount.of(Thousands.joined(text)));
    return doubtful ? text + "0" : text;
  }
}

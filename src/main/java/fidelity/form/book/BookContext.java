package fidelity.form.book;

import fidelity.form.Form;
import fidelity.form.LastItem;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.keys.book.OptionWords;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.scoring.Scorecard;
import fidelity.words.Words;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.NumberFormats;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What all sheets of an answer book are made from: the form, its scores, its words and lists.
///
/// @param lists the sheet of lists, to which more are added
/// @param yesNo the answers to a statement, no first
/// @param scores the scores that assessors can give
record BookContext(
    Form form, Scorecard scorecard, Lists lists, Lists.Listed yesNo, Lists.Listed scores) {

  static BookContext of(Form form, String listsName) {
    var words = form.words();
    var lists = new Lists(listsName);
    var yesNo =
        lists.words(
            words.say(FormPhrase.FORM_YES),
            Stream.of(FormPhrase.FORM_NO, FormPhrase.FORM_YES, FormPhrase.FORM_NOT_SEEN)
                .map(words::say)
                .toList());
    var scores =
        lists.add(
            words.say(ScorePhrase.SCORE),
            form.rubric().scale().scores().stream()
                .map(Points::number)
                .map(UnseenFigure::of)
                .toList());
    return new BookContext(form, form.scorecard(), lists, yesNo, scores);
  }

  Words words() {
    return form.words();
  }

  String say(Phrase phrase, Object... values) {
    return words().say(phrase, values);
  }

  Cell.Text text(Phrase phrase, CellStyle style) {
    return new Cell.Text(words().say(phrase), style);
  }

  NumberFormats formats() {
    return new NumberFormats(form.rubric(), words());
  }

  String notSeen() {
    return say(FormPhrase.FORM_NOT_SEEN);
  }

  /// Where the words are that say that nothing could be seen.
  String notSeenCell() {
    return yesNo.at(2);
  }

  /// What stands for a score where there is none.
  String none() {
    return say(ScorePhrase.NO_SCORE);
  }

  /// What a question offers, without that nothing could be seen: no and yes, or its options.
  List<String> offered(Question question) {
    return switch (question) {
      case YesNo _ -> List.of(say(FormPhrase.FORM_NO), say(FormPhrase.FORM_YES));
      case Choice choice -> OptionWords.of(choice, notSeen());
      case Numeric _ -> List.of();
    };
  }

  /// Where that is listed, and below it that nothing could be seen; a new list for each choice.
  Optional<Lists.Listed> listed(Item item, Question question) {
    return switch (question) {
      case YesNo _ -> Optional.of(yesNo);
      case Choice choice ->
          Optional.of(
              lists.words(
                  "%s: %s".formatted(item.id(), choice.id()),
                  Stream.concat(offered(choice).stream(), Stream.of(notSeen())).toList()));
      case Numeric _ -> Optional.empty();
    };
  }

  /// What was said of an item last time, for a cell beside what is asked now.
  String lastTime(Item item, Function<LastItem, String> part) {
    return form.lastTime(item).map(part).orElse("");
  }

  /// What stands at the foot of every printed page.
  String footer() {
    var site = form.review().map(each -> each.header().site().name() + " · ").orElse("");
    return site + form.rubric().identity().name();
  }
}

package fidelity.words.problem;

import fidelity.problem.Detail;
import fidelity.problem.Detail.Advice;
import fidelity.problem.Detail.Found;
import fidelity.problem.Excerpt;
import fidelity.rubric.Limits;
import fidelity.rubric.VisibleName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Words what is filled into a sentence.
///
/// @param words what words a cause
/// @param texts the texts of the language
record Fragments(ProblemWords words, ProblemTexts texts) {

  /// The texts that say what was written, what is allowed and what may be meant.
  static final List<String> NAMES =
      List.of(
          "allowed.between",
          "allowed.from",
          "allowed.to",
          "allowed.any",
          "found.nothing",
          "found.text",
          "suggestion.nearest",
          "suggestion.known",
          "suggestion.none",
          "span");

  private static final int FIRST_GROUPED = 1000;

  String of(Detail detail) {
    return switch (detail) {
      case Detail.Written(var text) -> Excerpt.of(text);
      case Detail.Name(var text) -> VisibleName.of(text);
      case Detail.Names(var names) -> VisibleName.of(listed(names));
      case Detail.Every(var names) -> joined("every", names);
      case Detail.Either(var names) -> joined("either", names);
      case Detail.Commands(var commands) -> commands(commands);
      case Detail.Whole(var number) -> Long.toString(number);
      case Detail.Amount(var number) -> amount(number);
      case Detail.MorePlaces(var count) -> more("more-places", count);
      case Detail.MoreReviews(var count) -> more("more-reviews", count);
      case Detail.Day(var day) -> day.toString();
      case Detail.Span(var least, var most) ->
          least.equals(most) ? least : texts.say("span", least, most);
      case Detail.Allowed(var limits) -> allowed(limits);
      case Found found -> found(found);
      case Detail.Suggestion suggestion -> suggestion(suggestion);
      case Advice advice -> advice(advice);
      case Detail.At(var cell) -> words.cell(cell);
      case Detail.Cause(var message) -> words.message(message);
    };
  }

  /// "5,000,000", or with spaces that do not break.
  String amount(long number) {
    if (number > -FIRST_GROUPED && number < FIRST_GROUPED) {
      return Long.toString(number);
    }
    return String.format(Locale.ROOT, "%,d", number)
        .replace(",", words.language().numbers().groupMark());
  }

  private String joined(String key, List<String> names) {
    return names.stream()
        .map(VisibleName::of)
        .reduce((one, other) -> texts.say(key, one, other))
        .orElse("");
  }

  /// "'fidelity score', 'fidelity batch' or 'fidelity trend'".
  private String commands(List<String> commands) {
    var quoted = commands.stream().map(command -> "'" + command + "'").toList();
    var last = quoted.size() - 1;
    return last == 0
        ? quoted.getFirst()
        : texts.say("either", String.join(", ", quoted.subList(0, last)), quoted.getLast());
  }

  private String more(String key, int count) {
    return switch (count) {
      case 0 -> "";
      case 1 -> texts.say(key + ".one");
      default -> texts.say(key + ".many", amount(count));
    };
  }

  private String allowed(Limits limits) {
    var least = limits.least().map(BigDecimal::toPlainString);
    var most = limits.most().map(BigDecimal::toPlainString);
    if (least.isPresent() && most.isPresent()) {
      return texts.say("allowed.between", least.get(), most.get());
    }
    return least
        .map(from -> texts.say("allowed.from", from))
        .or(() -> most.map(to -> texts.say("allowed.to", to)))
        .orElseGet(() -> texts.say("allowed.any"));
  }

  private String found(Found found) {
    return switch (found) {
      case Found.Nothing() -> texts.say("found.nothing");
      case Found.AList() -> texts.say("found.list");
      case Found.AMap() -> texts.say("found.map");
      case Found.Text(var text) -> texts.say("found.text", Excerpt.of(text));
      case Found.Passage(var text) -> texts.say("found.text", text);
    };
  }

  private String advice(Advice advice) {
    return switch (advice) {
      case Advice.DeclareFault() -> texts.say("advice.declare-fault");
      case Advice.DeclareNoFault() -> texts.say("advice.declare-no-fault");
      case Advice.TurnOptions() -> texts.say("advice.turn-options");
      case Advice.TurnComparison(var level, var comparison) ->
          texts.say("advice.turn-comparison", Integer.toString(level), comparison);
      case Advice.HoldForBetter() -> texts.say("advice.hold-for-better");
      case Advice.Either(var one, var other) ->
          texts.say("advice.either", advice(one), advice(other));
      case Advice.CountApart(var level, var comparison) ->
          texts.say("advice.count-apart", Integer.toString(level), comparison);
    };
  }

  private String suggestion(Detail.Suggestion suggestion) {
    return suggestion
        .nearest()
        .map(nearest -> texts.say("suggestion.nearest", nearest))
        .orElseGet(
            () ->
                suggestion.known().isEmpty()
                    ? texts.say("suggestion.none")
                    : texts.say("suggestion.known", listed(suggestion.known())));
  }

  /// "1 to 25" for so many numbers in order, else each word.
  private String listed(List<String> words) {
    var count = words.size();
    var numbers = IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    return count > 2 && words.equals(numbers)
        ? texts.say("span", words.getFirst(), words.getLast())
        : String.join(", ", words);
  }
}

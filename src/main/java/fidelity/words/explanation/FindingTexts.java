package fidelity.words.explanation;

import static java.util.stream.Collectors.joining;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question;
import fidelity.rubric.Question.YesNo;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A set of answers held against what levels ask, in words.
///
/// @param words the language it is said in
record FindingTexts(Item item, AnswerSet answers, Words words) {

  private static final String AND = "; ";

  /// What was answered, where that is what the level asks.
  String given(Compare asked) {
    return switch (asked.operand()) {
      case Asked(var question) -> fact(question);
      case Counted counted -> count(counted);
    };
  }

  /// What was answered and what a way to a level asks instead. A component that is asked by its
  /// name too is told once.
  Stream<String> needed(List<Compare> way) {
    return way.stream()
        .flatMap(
            asked ->
                switch (asked.operand()) {
                  case Asked(var question) -> Stream.of(needed(question, asked));
                  case Counted counted -> needed(counted, asked, told(counted, way));
                });
  }

  private static List<YesNo> told(Counted counted, List<Compare> way) {
    return counted.components().stream()
        .filter(each -> way.stream().noneMatch(asked -> asked.operand().equals(new Asked(each))))
        .toList();
  }

  private String needed(Question question, Compare asked) {
    return words.say(
        ExplanationPhrase.NEEDED, fact(question), new RequirementTexts(words).of(question, asked));
  }

  /// A question and its answer: "Clients: 18".
  String fact(Question question) {
    return words.fact(question.text(), new AnswerTexts(words).recorded(item, answers, question));
  }

  /// How many are answered yes and how many must be; then those that lack something, by what.
  private Stream<String> needed(Counted counted, Compare asked, List<YesNo> told) {
    var count =
        words.say(
            ExplanationPhrase.NEEDED,
            count(counted),
            new RequirementTexts(words).related(asked, words.number(asked.constant())));
    return Stream.of(
            Stream.of(count),
            listed(ExplanationPhrase.NOT_MET, told, each -> !each.isFault() && no(each)),
            listed(ExplanationPhrase.FOUND, told, each -> each.isFault() && yes(each)),
            listed(ExplanationPhrase.NOT_SEEN, told, this::notSeen),
            listed(ExplanationPhrase.UNANSWERED, told, each -> answers.to(each).isEmpty()))
        .flatMap(each -> each);
  }

  /// The texts of some components, after what they have in common: "not seen: Weekly meetings".
  private Stream<String> listed(Phrase label, List<YesNo> components, Predicate<YesNo> which) {
    var texts = components.stream().filter(which).map(Question::text).collect(joining(AND));
    return texts.isEmpty() ? Stream.of() : Stream.of(words.fact(words.say(label), texts));
  }

  /// "Components met: 3 of 5", "3 to 4 of 5" where one is not known.
  private String count(Counted counted) {
    var surely = surely(counted.components());
    var perhaps = perhaps(counted.components());
    var all = counted.components().size();
    var number =
        surely == perhaps
            ? words.say(ExplanationPhrase.COUNT_OF, surely, all)
            : words.say(ExplanationPhrase.COUNT_FROM_TO, surely, perhaps, all);
    return new CountTexts(words).of(counted, number);
  }

  /// How many are answered yes: "3/5", "3–4/5" where one is not known.
  String share(Counted counted) {
    var components = counted.components();
    var surely = words.number(surely(components));
    var perhaps = words.number(perhaps(components));
    var yes = surely.equals(perhaps) ? surely : words.fromTo(surely, perhaps);
    return "%s/%s".formatted(yes, words.number(components.size()));
  }

  private int surely(List<YesNo> components) {
    return (int) components.stream().filter(this::yes).count();
  }

  private int perhaps(List<YesNo> components) {
    return (int) components.stream().filter(each -> !no(each)).count();
  }

  private boolean yes(YesNo question) {
    return is(question, new Answer.YesNo(true));
  }

  private boolean no(YesNo question) {
    return is(question, new Answer.YesNo(false));
  }

  private boolean notSeen(YesNo question) {
    return is(question, new Answer.NotSeen());
  }

  private boolean is(YesNo question, Answer answer) {
    return answers.to(question).filter(each -> each.answer().equals(answer)).isPresent();
  }
}

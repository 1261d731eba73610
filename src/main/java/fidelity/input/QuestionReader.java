package fidelity.input;

import fidelity.input.answer.Values;
import fidelity.input.condition.ConditionParser;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node.Entry;
import fidelity.keys.ItemKey;
import fidelity.keys.Key;
import fidelity.keys.QuestionKey;
import fidelity.keys.SpecialistKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Identified;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.Truth;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.QuestionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Decodes the questions of an item: `id: { kind: text }`, with what the kind needs besides.
final class QuestionReader {

  /// The keys of questions of all kinds.
  private static final List<String> KEYS =
      Stream.concat(
              Identified.ids(QuestionKind.class).stream(), Key.ids(QuestionKey.values()).stream())
          .toList();

  private static final Pattern QUESTION_ID = Pattern.compile(Question.ID);
  private static final Pattern OPTION_ID = Pattern.compile(Option.ID);

  private final Subject subject;
  private final Problems problems;
  private final Entry entry;
  private final Fields fields;

  private QuestionReader(String item, Problems problems, Entry entry) {
    this.subject = Subject.question(item, entry.key());
    this.problems = problems;
    this.entry = entry;
    this.fields = Fields.of(entry.value(), subject, problems, KEYS);
  }

  /// The questions under an item's `answers`, in their order.
  static List<Question> questions(Fields item, String id, Problems problems) {
    return item.find(ItemKey.ANSWERS).stream()
        .flatMap(node -> Fields.of(node, Subject.item(id), problems).entries().stream())
        .flatMap(entry -> new QuestionReader(id, problems, entry).question().stream())
        .toList();
  }

  private Optional<Question> question() {
    if (!QUESTION_ID.matcher(entry.key()).matches()
        || ConditionParser.WORDS.contains(entry.key())) {
      problems.add(entry.place(), subject, Code.UNFIT_QUESTION_ID);
    }
    if (Key.ids(SpecialistKey.values()).contains(entry.key())) {
      problems.add(entry.place(), subject, Code.RESERVED_QUESTION_ID);
    }
    var kinds = Arrays.stream(QuestionKind.values()).filter(each -> fields.has(each.id())).toList();
    if (kinds.size() != 1) {
      problems.add(
          entry.place(),
          subject,
          Code.ONE_KIND_NEEDED,
          new Detail.Names(Identified.ids(QuestionKind.class)));
      return Optional.empty();
    }
    return Optional.of(question(kinds.getFirst()));
  }

  private Question question(QuestionKind kind) {
    var text = fields.requiredText(kind.id());
    refuseOthers(kind);
    return switch (kind) {
      case YES_NO ->
          new YesNo(
              entry.key(),
              text,
              fields.constant(QuestionKey.BETTER, Truth.class).orElse(Truth.YES));
      case NUMBER -> new Quantity(entry.key(), text, limits());
      case PERCENT -> new Percent(entry.key(), text);
      case CHOICE -> new Choice(entry.key(), text, options());
    };
  }

  private void refuseOthers(QuestionKind kind) {
    for (var key : QuestionKey.values()) {
      if (fields.has(key) && !QuestionKey.of(kind).contains(key)) {
        problems.add(fields.placeOf(key), subject, Code.KEY_OF_OTHER_KIND, Detail.name(key.id()));
      }
    }
  }

  private Limits limits() {
    var least = fields.value(QuestionKey.LEAST, Values::decimal, Code.NUMBER_NEEDED);
    var most = fields.value(QuestionKey.MOST, Values::decimal, Code.NUMBER_NEEDED);
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) >= 0) {
      problems.add(fields.placeOf(QuestionKey.MOST), subject, Code.LIMITS_REVERSED);
      return Limits.NONE;
    }
    return new Limits(least, most);
  }

  private List<Option> options() {
    var options =
        fields.require(QuestionKey.OPTIONS).stream()
            .flatMap(node -> options(Fields.of(node, subject, problems)).stream())
            .toList();
    if (fields.has(QuestionKey.OPTIONS) && options.size() < 2) {
      problems.add(fields.placeOf(QuestionKey.OPTIONS), subject, Code.TOO_FEW_OPTIONS);
    }
    return options;
  }

  private List<Option> options(Fields options) {
    for (var option : options.entries()) {
      if (!OPTION_ID.matcher(option.key()).matches()) {
        problems.add(option.place(), subject, Code.UNFIT_OPTION_ID, Detail.written(option.key()));
      }
    }
    return options.entries().stream()
        .map(option -> new Option(option.key(), options.requiredText(option)))
        .toList();
  }
}

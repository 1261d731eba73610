package fidelity.input;

import fidelity.input.Node.Entry;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Subject;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.util.List;
import java.util.Optional;

/// Decodes the questions of an item: `id: { kind: text }`, with what the kind needs besides.
final class QuestionReader {

  private static final List<String> KINDS = List.of("yes-no", "number", "percent", "choice");
  private static final List<String> KEYS =
      List.of("yes-no", "number", "percent", "choice", "least", "most", "options");
  private static final String ID = "[a-z][a-z0-9_]*";
  private static final String OPTION_ID = "[a-z0-9][a-z0-9_-]*";

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
    return item.find("answers").stream()
        .flatMap(node -> Fields.of(node, Subject.item(id), problems).entries().stream())
        .flatMap(entry -> new QuestionReader(id, problems, entry).question().stream())
        .toList();
  }

  private Optional<Question> question() {
    if (!entry.key().matches(ID) || List.of("and", "or", "not", "met").contains(entry.key())) {
      problems.add(entry.place(), subject, Code.UNFIT_QUESTION_ID);
    }
    var kinds = KINDS.stream().filter(fields::has).toList();
    if (kinds.size() != 1) {
      problems.add(entry.place(), subject, Code.ONE_KIND_NEEDED, new Detail.Names(KINDS));
      return Optional.empty();
    }
    var kind = kinds.getFirst();
    var text = fields.requiredText(kind);
    refuse(kind.equals("number"), "least", "most");
    refuse(kind.equals("choice"), "options");
    return Optional.of(
        switch (kind) {
          case "yes-no" -> new YesNo(entry.key(), text);
          case "number" -> new Quantity(entry.key(), text, limits());
          case "percent" -> new Percent(entry.key(), text);
          default -> new Choice(entry.key(), text, options());
        });
  }

  private void refuse(boolean fit, String... keys) {
    for (var key : keys) {
      if (!fit && fields.has(key)) {
        problems.add(fields.placeOf(key), subject, Code.KEY_OF_OTHER_KIND, Detail.name(key));
      }
    }
  }

  private Limits limits() {
    var least = fields.value("least", Values::decimal, Code.NUMBER_NEEDED);
    var most = fields.value("most", Values::decimal, Code.NUMBER_NEEDED);
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) >= 0) {
      problems.add(fields.placeOf("most"), subject, Code.LIMITS_REVERSED);
      return Limits.NONE;
    }
    return new Limits(least, most);
  }

  private List<Option> options() {
    var options =
        fields.require("options").stream()
            .flatMap(node -> options(Fields.of(node, subject, problems)).stream())
            .toList();
    if (fields.has("options") && options.size() < 2) {
      problems.add(fields.placeOf("options"), subject, Code.TOO_FEW_OPTIONS);
    }
    return options;
  }

  private List<Option> options(Fields options) {
    for (var option : options.entries()) {
      if (!option.key().matches(OPTION_ID)) {
        problems.add(option.place(), subject, Code.UNFIT_OPTION_ID, Detail.written(option.key()));
      }
    }
    return options.entries().stream()
        .map(option -> new Option(option.key(), options.requiredText(option.key())))
        .toList();
  }
}

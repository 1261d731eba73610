package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

import fidelity.rubric.QuestionKind;
import java.util.Arrays;
import java.util.List;

/// The keys that questions of some kinds have, besides the kind's own.
public enum QuestionKey implements Key {
  LEAST(QuestionKind.NUMBER, OPTIONAL, "The least number that is an answer"),
  MOST(QuestionKind.NUMBER, OPTIONAL, "The greatest number that is an answer"),
  OPTIONS(QuestionKind.CHOICE, REQUIRED, "Ids with texts, from worst to best");

  private final QuestionKind kind;
  private final Need need;
  private final String says;

  QuestionKey(QuestionKind kind, Need need, String says) {
    this.kind = kind;
    this.need = need;
    this.says = says;
  }

  /// The keys of questions of a kind.
  public static List<QuestionKey> of(QuestionKind kind) {
    return Arrays.stream(values()).filter(key -> key.kind == kind).toList();
  }

  @Override
  public Need need() {
    return need;
  }

  @Override
  public String says() {
    return says;
  }
}

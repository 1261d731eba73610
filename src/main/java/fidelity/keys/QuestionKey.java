package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

import fidelity.rubric.QuestionKind;
import java.util.Arrays;
import java.util.List;

/// The keys that questions of some kinds have, besides the kind's own.
public enum QuestionKey implements Key {
  BETTER(
      QuestionKind.YES_NO,
      optional("The better answer: `no` where the question asks for a fault; yes when absent")),
  LEAST(QuestionKind.NUMBER, optional("The least number that is an answer")),
  MOST(QuestionKind.NUMBER, optional("The greatest number that is an answer")),
  OPTIONS(QuestionKind.CHOICE, required("Ids with texts, from worst to best"));

  private final QuestionKind kind;
  private final Declaration declaration;

  QuestionKey(QuestionKind kind, Declaration declaration) {
    this.kind = kind;
    this.declaration = declaration;
  }

  /// The keys of questions of a kind.
  public static List<QuestionKey> of(QuestionKind kind) {
    return Arrays.stream(values()).filter(key -> key.kind == kind).toList();
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}

package fidelity.rubric;

/// The kinds of questions as rubric files name them: `kind: text`.
public enum QuestionKind implements Identified {
  YES_NO,
  NUMBER,
  PERCENT,
  CHOICE
}

package fidelity.words.problem;

/// What closing lines count.
public enum Noun {
  PROBLEM,
  WARNING,
  NOTE,
  REVIEW,
  RUBRIC,
  REPORT,
  ITEM,
  FILE,
  OTHER_YAML_FILE,
  HIDDEN_FOLDER
}

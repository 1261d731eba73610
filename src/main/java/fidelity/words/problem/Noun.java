package fidelity.words.problem;

/// What closing lines count.
public enum Noun {
  PROBLEM,
  WARNING,
  NOTE,
  REVIEW,
  SERVICE,
  RUBRIC,
  REPORT,
  ITEM,
  FILE,
  OTHER_YAML_FILE,
  HIDDEN_FOLDER,
  TABLE
}

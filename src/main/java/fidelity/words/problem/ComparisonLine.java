package fidelity.words.problem;

/// How two rubrics differ.
public enum ComparisonLine {
  /// The two rubrics.
  TITLE,
  /// Names the parts that differ outside the items.
  PART,
  /// A rubric has no such part.
  ABSENT,
  /// From which total on a band goes.
  BAND,
  /// The same with the band's name.
  NAMED_BAND,
  /// An item has another rule.
  OTHER_RULE,
  /// Which scores the same answers get from both.
  OTHER_SCORE,
  /// A question takes other answers.
  ASKED_OTHERWISE,
  /// Only one is rated per specialist or judged.
  OTHER_CARDINALITY,
  /// Only one may be left out.
  ONLY_ONE_LEFT_OUT,
  /// There are too many combinations to compare.
  TOO_MANY,
  /// An item is in one rubric alone.
  ONLY_IN,
  /// Which texts of an item differ.
  OTHER_TEXT,
  /// How many items have the same rule, and which have another.
  SUMMARY,
  /// No item has another rule.
  NO_OTHER_RULE,
  /// Texts were not compared.
  TEXTS_NOT_COMPARED
}

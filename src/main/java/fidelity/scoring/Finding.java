package fidelity.scoring;

import fidelity.rubric.Condition.Compare;

/// One comparison of a level's condition, and whether the answers bear it out.
///
/// A comparison under a "not" stands here turned round, so that a finding always says what is
/// asked.
public record Finding(Compare asked, Truth truth) {}

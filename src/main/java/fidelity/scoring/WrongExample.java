package fidelity.scoring;

import fidelity.review.Example;

/// A worked example for which the rule does not give its score.
///
/// @param number which of its item's examples it is, from 1
/// @param scores what the rule gives instead
public record WrongExample(Example example, int number, Scores scores) {}

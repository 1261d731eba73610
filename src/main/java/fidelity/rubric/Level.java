package fidelity.rubric;

/// A score that an item can get, with its condition and its words.
public record Level(int score, Condition condition, String says) {}

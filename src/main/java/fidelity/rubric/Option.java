package fidelity.rubric;

/// One answer of a choice.
public record Option(String id, String text) {}

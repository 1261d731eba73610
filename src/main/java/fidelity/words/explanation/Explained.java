package fidelity.words.explanation;

import java.util.List;

/// A part of an explanation: what it tells, as "Why not 4", and its lines.
public record Explained(String label, List<String> lines) {

  public Explained {
    lines = List.copyOf(lines);
  }
}

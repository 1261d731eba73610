package fidelity.report;

import java.util.List;

/// A document for people: its imprint and its blocks in reading order, ready for any format.
public record Report(Imprint imprint, List<Block> blocks) {

  public Report {
    blocks = List.copyOf(blocks);
  }
}

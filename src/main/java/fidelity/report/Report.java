package fidelity.report;

import java.util.List;

/// A document for people: its metadata and its blocks in reading order, ready for any format.
public record Report(DocumentMetadata metadata, List<Block> blocks) {

  public Report {
    blocks = List.copyOf(blocks);
  }
}

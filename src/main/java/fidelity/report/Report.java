package fidelity.report;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A document for people: its metadata and its blocks in reading order, ready for any format.
public record Report(DocumentMetadata metadata, List<Block> blocks) {

  public Report {
    blocks = List.copyOf(blocks);
  }

  /// The same with these properties, and more at its end.
  public Report carrying(SequencedMap<String, String> properties, List<Block> more) {
    return new Report(
        metadata.carrying(properties), Stream.concat(blocks.stream(), more.stream()).toList());
  }
}

package fidelity.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a report carries of where it comes from, so that it can be checked against its review.
///
/// @param program the program's version
/// @param review the SHA-256 of the review file
/// @param rubric the rubric's id
/// @param version the rubric's version
/// @param rubricHash the SHA-256 of the rubric file
public record Stamp(
    String program, String review, String rubric, String version, String rubricHash) {

  private static final String PROGRAM = "fidelity";
  private static final String REVIEW_HASH = "review_sha256";
  private static final String RUBRIC = "rubric";
  private static final String VERSION = "rubric_version";
  private static final String RUBRIC_HASH = "rubric_sha256";

  /// The stamp of a scorecard's reports.
  public static Stamp of(Scorecard scorecard, String program) {
    var rubric = scorecard.rubric().identity();
    return new Stamp(
        program,
        scorecard.review().origin().sha256(),
        rubric.id(),
        rubric.version(),
        rubric.origin().sha256());
  }

  /// The stamp among a file's properties; none unless all of it is there.
  public static Optional<Stamp> find(Map<String, String> properties) {
    var stamp =
        new Stamp(
            properties.getOrDefault(PROGRAM, ""),
            properties.getOrDefault(REVIEW_HASH, ""),
            properties.getOrDefault(RUBRIC, ""),
            properties.getOrDefault(VERSION, ""),
            properties.getOrDefault(RUBRIC_HASH, ""));
    return stamp.properties().containsValue("") ? Optional.empty() : Optional.of(stamp);
  }

  /// The stamp as named texts, as files carry it.
  public SequencedMap<String, String> properties() {
    var properties = new LinkedHashMap<String, String>();
    properties.put(PROGRAM, program);
    properties.put(REVIEW_HASH, review);
    properties.put(RUBRIC, rubric);
    properties.put(VERSION, version);
    properties.put(RUBRIC_HASH, rubricHash);
    return properties;
  }
}

package fidelity.scoring.comparison;

import fidelity.rubric.Identified;
import fidelity.scoring.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Where a report that sets reviews side by side comes from. Each carries it, so that it can be
/// checked against its reviews.
///
/// @param program the version of the program that wrote it
/// @param kind what the reviews are set side by side for
/// @param sources what it was made from, in its order
public record ComparisonProvenance(String program, ComparisonKind kind, List<Source> sources) {

  private static final String PROGRAM = "fidelity";
  private static final String COMPARISON = "comparison";
  private static final String REVIEW = "review_";
  private static final String SHA256 = "_sha256";
  private static final String RUBRIC = "_rubric";
  private static final String RUBRIC_VERSION = "_rubric_version";
  private static final String RUBRIC_SHA256 = "_rubric_sha256";

  public ComparisonProvenance {
    sources = List.copyOf(sources);
  }

  /// A review and the rubric that it was scored by.
  ///
  /// @param name the review as reports name it: its file's name, with the row of a table
  /// @param sha256 the SHA-256 of the review file
  public record Source(
      String name, String sha256, String rubricId, String rubricVersion, String rubricSha256) {

    static Source of(Scorecard scorecard) {
      var review = scorecard.review().origin();
      var rubric = scorecard.rubric().identity();
      return new Source(
          review.name(), review.sha256(), rubric.id(), rubric.version(), rubric.origin().sha256());
    }

    private boolean complete() {
      return !List.of(name, sha256, rubricId, rubricVersion, rubricSha256).contains("");
    }
  }

  /// The provenance of a report about these reviews.
  public static ComparisonProvenance of(
      ComparisonKind kind, List<Scorecard> reviews, String program) {
    return new ComparisonProvenance(program, kind, reviews.stream().map(Source::of).toList());
  }

  /// The provenance among a file's properties; empty unless all of it is there.
  public static Optional<ComparisonProvenance> find(Map<String, String> properties) {
    var program = properties.getOrDefault(PROGRAM, "");
    var kind = Identified.of(ComparisonKind.class, properties.getOrDefault(COMPARISON, ""));
    var sources = sources(properties);
    return program.isEmpty() || sources.isEmpty() || !sources.stream().allMatch(Source::complete)
        ? Optional.empty()
        : kind.map(each -> new ComparisonProvenance(program, each, sources));
  }

  private static List<Source> sources(Map<String, String> properties) {
    var sources = new ArrayList<Source>();
    for (var key = REVIEW + 1; properties.containsKey(key); key = REVIEW + (sources.size() + 1)) {
      sources.add(
          new Source(
              properties.getOrDefault(key, ""),
              properties.getOrDefault(key + SHA256, ""),
              properties.getOrDefault(key + RUBRIC, ""),
              properties.getOrDefault(key + RUBRIC_VERSION, ""),
              properties.getOrDefault(key + RUBRIC_SHA256, "")));
    }
    return sources;
  }

  /// The provenance as named texts, as files carry it; reviews are numbered from 1.
  public SequencedMap<String, String> properties() {
    var properties = new LinkedHashMap<String, String>();
    properties.put(PROGRAM, program);
    properties.put(COMPARISON, kind.id());
    var number = 1;
    for (var source : sources) {
      var key = REVIEW + number++;
      properties.put(key, source.name());
      properties.put(key + SHA256, source.sha256());
      properties.put(key + RUBRIC, source.rubricId());
      properties.put(key + RUBRIC_VERSION, source.rubricVersion());
      properties.put(key + RUBRIC_SHA256, source.rubricSha256());
    }
    return properties;
  }
}

package fidelity.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Where a report comes from. Each report carries it, so that it can be checked against its review.
///
/// @param program the version of the program that wrote the report
/// @param reviewName the review as reports name it: its file's name, with the row of a table
/// @param reviewSha256 the SHA-256 of the review file
/// @param rubricId the id of the rubric that it was scored by
/// @param rubricVersion the version of that rubric
/// @param rubricSha256 the SHA-256 of the rubric file
/// @param plan whether the report tells how to reach the next band
/// @param previous the last review that it is set beside; none where it tells of none
public record Provenance(
    String program,
    String reviewName,
    String reviewSha256,
    String rubricId,
    String rubricVersion,
    String rubricSha256,
    boolean plan,
    Optional<Previous> previous) {

  private static final String PROGRAM = "fidelity";
  private static final String REVIEW_NAME = "review";
  private static final String REVIEW_SHA256 = "review_sha256";
  private static final String RUBRIC_ID = "rubric";
  private static final String RUBRIC_VERSION = "rubric_version";
  private static final String RUBRIC_SHA256 = "rubric_sha256";
  private static final String PLAN = "plan";
  private static final String LEFT_OUT = "left out";
  private static final String PREVIOUS = "previous_sha256";
  private static final String PREVIOUS_RUBRIC = "previous_rubric_sha256";

  /// The last review that a report is set beside.
  ///
  /// @param reviewSha256 the SHA-256 of its file
  /// @param rubricSha256 the SHA-256 of the rubric that it was scored by
  public record Previous(String reviewSha256, String rubricSha256) {

    private static Previous of(Scorecard last) {
      return new Previous(
          last.review().origin().sha256(), last.rubric().identity().origin().sha256());
    }

    private static Optional<Previous> find(Map<String, String> properties) {
      var review = properties.getOrDefault(PREVIOUS, "");
      return review.isEmpty()
          ? Optional.empty()
          : Optional.of(new Previous(review, properties.getOrDefault(PREVIOUS_RUBRIC, "")));
    }
  }

  /// The provenance of a report that is set beside no last review.
  public Provenance(
      String program,
      String reviewName,
      String reviewSha256,
      String rubricId,
      String rubricVersion,
      String rubricSha256,
      boolean plan) {
    this(
        program,
        reviewName,
        reviewSha256,
        rubricId,
        rubricVersion,
        rubricSha256,
        plan,
        Optional.empty());
  }

  /// The provenance of a scorecard's reports.
  public static Provenance of(Scorecard scorecard, String program) {
    var rubric = scorecard.rubric().identity();
    var review = scorecard.review().origin();
    return new Provenance(
        program,
        review.name(),
        review.sha256(),
        rubric.id(),
        rubric.version(),
        rubric.origin().sha256(),
        true);
  }

  /// The provenance of a report that tells the plan or leaves it out.
  public Provenance telling(boolean thePlan) {
    return new Provenance(
        program,
        reviewName,
        reviewSha256,
        rubricId,
        rubricVersion,
        rubricSha256,
        thePlan,
        previous);
  }

  /// The provenance of a report that is set beside the last review, where there is one.
  public Provenance beside(Optional<Scorecard> last) {
    return new Provenance(
        program,
        reviewName,
        reviewSha256,
        rubricId,
        rubricVersion,
        rubricSha256,
        plan,
        last.map(Previous::of));
  }

  /// The provenance among a file's properties; empty unless all of it is there.
  public static Optional<Provenance> find(Map<String, String> properties) {
    var provenance =
        new Provenance(
            properties.getOrDefault(PROGRAM, ""),
            properties.getOrDefault(REVIEW_NAME, ""),
            properties.getOrDefault(REVIEW_SHA256, ""),
            properties.getOrDefault(RUBRIC_ID, ""),
            properties.getOrDefault(RUBRIC_VERSION, ""),
            properties.getOrDefault(RUBRIC_SHA256, ""),
            !properties.getOrDefault(PLAN, "").equals(LEFT_OUT),
            Previous.find(properties));
    return provenance.properties().containsValue("") ? Optional.empty() : Optional.of(provenance);
  }

  /// The provenance as named texts, as files carry it.
  public SequencedMap<String, String> properties() {
    var properties = new LinkedHashMap<String, String>();
    properties.put(PROGRAM, program);
    properties.put(REVIEW_NAME, reviewName);
    properties.put(REVIEW_SHA256, reviewSha256);
    properties.put(RUBRIC_ID, rubricId);
    properties.put(RUBRIC_VERSION, rubricVersion);
    properties.put(RUBRIC_SHA256, rubricSha256);
    if (!plan) {
      properties.put(PLAN, LEFT_OUT);
    }
    previous.ifPresent(
        last -> {
          properties.put(PREVIOUS, last.reviewSha256());
          properties.put(PREVIOUS_RUBRIC, last.rubricSha256());
        });
    return properties;
  }
}

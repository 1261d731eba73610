package fidelity.cohort.overview;

import fidelity.cohort.Cohort;
import fidelity.cohort.Grouping;
import fidelity.cohort.ReviewList;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.Overview.View;
import fidelity.rubric.Identity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Where the files of a cohort come from. Each carries it, so that it can be checked against its
/// reviews.
///
/// @param program the version of the program that wrote the file
/// @param rubricId the id of the rubric that all its reviews were scored by
/// @param rubricVersion the version of that rubric
/// @param rubricSha256 the SHA-256 of the rubric file
/// @param rubricGiven whether the user gave that rubric for all reviews, whichever they name
/// @param pseudonyms whether sites are told by codes
/// @param made what it was made from
/// @param view how the cohort is looked at
public record CohortProvenance(
    String program,
    String rubricId,
    String rubricVersion,
    String rubricSha256,
    boolean rubricGiven,
    boolean pseudonyms,
    ReviewList.Digest made,
    View view) {

  private static final String PROGRAM = "fidelity";
  private static final String RUBRIC_ID = "rubric";
  private static final String RUBRIC_VERSION = "rubric_version";
  private static final String RUBRIC_SHA256 = "rubric_sha256";
  private static final String RUBRIC_GIVEN = "rubric_given";
  private static final String PSEUDONYMS = "pseudonyms";
  private static final String FILES = "review_files";
  private static final String FILES_SHA256 = "review_files_sha256";
  private static final String FOLDER = "folder";
  private static final String VISITS = "visits";
  private static final String BY = "by";
  private static final String HIDE_BELOW = "hide_below";
  private static final String AS_OF = "as_of";
  private static final String YES = "true";

  /// The provenance of a cohort's files.
  public static CohortProvenance of(Cohort cohort, View view, boolean rubricGiven, String program) {
    Identity rubric = cohort.rubric().identity();
    return new CohortProvenance(
        program,
        rubric.id(),
        rubric.version(),
        rubric.origin().sha256(),
        rubricGiven,
        false,
        ReviewList.of(cohort.reviews()).digest(),
        view);
  }

  /// The provenance of files that tell sites by codes, or by their names.
  public CohortProvenance telling(boolean codes) {
    return new CohortProvenance(
        program, rubricId, rubricVersion, rubricSha256, rubricGiven, codes, made, view);
  }

  /// The provenance among a file's properties; empty unless all of it is there.
  public static Optional<CohortProvenance> find(Map<String, String> properties) {
    var needed = Stream.of(PROGRAM, RUBRIC_ID, RUBRIC_VERSION, RUBRIC_SHA256, FILES, FILES_SHA256);
    return needed.allMatch(properties::containsKey) ? read(properties) : Optional.empty();
  }

  private static Optional<CohortProvenance> read(Map<String, String> properties) {
    try {
      return Optional.of(
          new CohortProvenance(
              properties.getOrDefault(PROGRAM, ""),
              properties.getOrDefault(RUBRIC_ID, ""),
              properties.getOrDefault(RUBRIC_VERSION, ""),
              properties.getOrDefault(RUBRIC_SHA256, ""),
              properties.getOrDefault(RUBRIC_GIVEN, "").equals(YES),
              properties.getOrDefault(PSEUDONYMS, "").equals(YES),
              new ReviewList.Digest(
                  number(properties.getOrDefault(FILES, "")),
                  properties.getOrDefault(FILES_SHA256, ""),
                  properties.getOrDefault(FOLDER, "")),
              view(properties)));
    } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static View view(Map<String, String> properties) {
    return new View(
        visits(properties.getOrDefault(VISITS, Visits.LATEST)),
        Optional.ofNullable(properties.get(BY)).map(Grouping::of).orElse(Grouping.NONE),
        number(properties.getOrDefault(HIDE_BELOW, "0")),
        Optional.ofNullable(properties.get(AS_OF)).map(LocalDate::parse));
  }

  private static Visits visits(String written) {
    return Visits.written(written)
        .orElseThrow(() -> new IllegalArgumentException("No visits are called " + written));
  }

  /// A whole number, however it is written.
  private static int number(String text) {
    return new BigDecimal(text).intValueExact();
  }

  /// The provenance as named texts, as files carry it.
  public SequencedMap<String, String> properties() {
    var properties = new LinkedHashMap<String, String>();
    properties.put(PROGRAM, program);
    properties.put(RUBRIC_ID, rubricId);
    properties.put(RUBRIC_VERSION, rubricVersion);
    properties.put(RUBRIC_SHA256, rubricSha256);
    if (rubricGiven) {
      properties.put(RUBRIC_GIVEN, YES);
    }
    if (pseudonyms) {
      properties.put(PSEUDONYMS, YES);
    }
    properties.put(FILES, String.valueOf(made.count()));
    properties.put(FILES_SHA256, made.sha256());
    if (!made.folder().isEmpty()) {
      properties.put(FOLDER, made.folder());
    }
    properties.put(VISITS, view.visits().id());
    if (!view.by().none()) {
      properties.put(BY, view.by().text());
    }
    if (view.hideBelow() > 0) {
      properties.put(HIDE_BELOW, String.valueOf(view.hideBelow()));
    }
    view.asOf().ifPresent(day -> properties.put(AS_OF, day.toString()));
    return properties;
  }
}

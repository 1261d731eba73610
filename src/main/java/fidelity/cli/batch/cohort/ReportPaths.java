package fidelity.cli.batch.cohort;

import fidelity.cli.outputs.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Where the reports of a cohort's reviews lie, seen from its folder.
///
/// @param folder the way to the folder of reports: "reports/", or "../reports/"
/// @param names the names of the reports without an ending, by the names of the reviews' files
public record ReportPaths(String folder, Map<String, String> names) {

  /// The reports beside the files of a cohort that is the only one, and of one among several.
  private static final String BESIDE = BatchOutputs.REPORTS + "/";

  private static final String ABOVE = "../" + BESIDE;

  public ReportPaths {
    names = Map.copyOf(names);
  }

  /// Those of a cohort.
  ///
  /// @param alone whether no other cohort is in the batch
  public static ReportPaths of(boolean alone, Map<String, String> names) {
    return new ReportPaths(alone ? BESIDE : ABOVE, names);
  }

  /// Those of a cohort whose files lie in that folder since an earlier run.
  public static ReportPaths of(Path cohort, Map<String, String> names) {
    return of(Files.isDirectory(cohort.resolve(BatchOutputs.REPORTS)), names);
  }

  /// The same with other names of the reviews' files.
  public ReportPaths namedBy(UnaryOperator<String> file) {
    var named = new LinkedHashMap<String, String>();
    names.forEach((review, report) -> named.put(file.apply(review), report));
    return new ReportPaths(folder, named);
  }

  /// The way to each report in a format, by the name of the review's file.
  Map<String, String> inFormat(ReportFormat format) {
    var paths = new LinkedHashMap<String, String>();
    names.forEach((review, report) -> paths.put(review, folder + report + format.ending()));
    return paths;
  }
}

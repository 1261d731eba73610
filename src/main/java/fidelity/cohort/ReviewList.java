package fidelity.cohort;

import fidelity.rubric.Checksum;
import fidelity.rubric.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The files that a cohort's reviews were read from, with their hashes, in the order of their
/// names.
///
/// @param folder the folder that all of them lie in, as they are named; empty where they share none
/// @param files the SHA-256 of each by its name in that folder
public record ReviewList(String folder, SequencedMap<String, String> files) {

  private static final char SEPARATOR = '/';

  /// How many files there are, and the SHA-256 of the list that `sha256sum` prints of them.
  ///
  /// @param folder the folder in which it prints that list; empty for the one that the batch ran in
  public record Digest(int count, String sha256, String folder) {}

  /// The files of some reviews.
  public static ReviewList of(Collection<CohortReview> reviews) {
    return ofFiles(reviews.stream().map(CohortReview::origin).toList());
  }

  /// The same of bare names and hashes. A table of many reviews is one file.
  public static ReviewList ofFiles(List<Origin> origins) {
    var folder = folder(origins.stream().map(each -> plain(each.file())).toList());
    var files = new TreeMap<String, String>();
    origins.forEach(each -> files.put(within(folder, plain(each.file())), each.sha256()));
    return new ReviewList(folder, files);
  }

  /// The name of a file in a folder.
  private static String within(String folder, String file) {
    return folder.isEmpty() ? file : file.substring(folder.length() + 1);
  }

  /// The deepest folder that all of some files lie in.
  private static String folder(List<String> files) {
    return files.stream().map(ReviewList::parent).reduce(ReviewList::shared).orElse("");
  }

  private static String shared(String one, String other) {
    var folder = one;
    while (!folder.isEmpty() && !(other + SEPARATOR).startsWith(folder + SEPARATOR)) {
      folder = parent(folder);
    }
    return folder;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf(SEPARATOR)));
  }

  /// A name as every system writes it.
  private static String plain(String file) {
    return file.replace('\\', SEPARATOR);
  }

  /// What a file that was made from them says of them.
  public Digest digest() {
    var list = new StringBuilder();
    files.forEach((file, sha256) -> list.append(sha256).append("  ").append(file).append('\n'));
    var bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    return new Digest(files.size(), Checksum.of(bytes).digits(), folder);
  }
}

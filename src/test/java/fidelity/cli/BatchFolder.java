package fidelity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A folder of small reviews, and another that a batch writes to.
public record BatchFolder(Path root) {

  /// Where the reviews are.
  public Path reviews() {
    return root.resolve("reviews");
  }

  /// Where the batch writes to.
  public Path out() {
    return root.resolve("out");
  }

  /// Writes a finished review by the built-in rubric: the first item is answered, all others
  /// judged.
  public Path review(String name, String site, String day) throws IOException {
    var judged =
        IntStream.rangeClosed(2, 25)
            .mapToObj("  %d: { score: 3, reason: Seen. }\n"::formatted)
            .collect(Collectors.joining());
    return file(
        name,
        """
        rubric: ips-25
        site: { id: %s, name: Site %s }
        visited: %s
        items:
          1: { answers: { clients_per_specialist: 18 }, comments: Few clients. }
        """
                .formatted(site, site, day)
            + judged
            + "status: final\n");
  }

  /// Writes the same of a review in groups of the analyst's own, as a flow map writes them.
  public Path tagged(String name, String site, String day, String tags) throws IOException {
    var path = review(name, site, day);
    return file(name, Files.readString(path) + "tags: { %s }\n".formatted(tags));
  }

  /// Writes another file beside the reviews.
  public Path file(String name, String text) throws IOException {
    var path = reviews().resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /// Runs a batch over all reviews.
  public Cli.Run run(String... options) {
    return on(new String[] {reviews().toString()}, options);
  }

  /// Runs a batch over some paths.
  public Cli.Run on(String[] paths, String... options) {
    var fixed = new String[] {"batch", "--out", out().toString()};
    var run = Cli.run(joined(fixed, options, paths));
    return new Cli.Run(run.code(), told(run.out()), told(run.err()));
  }

  /// What a run said, without the names of folders, which differ from run to run, and without the
  /// lines of progress, which a slow machine has and a fast one not.
  public String told(String said) {
    return plain(said.replaceAll("(?m)^[^:\\n]* done, .* a second.*\\n", ""));
  }

  private static String[] joined(String[]... parts) {
    return Arrays.stream(parts).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private String plain(String text) {
    return text.replace(root + "/", "");
  }

  /// The text of a file that the batch wrote.
  public String written(String name) throws IOException {
    return plain(Files.readString(out().resolve(name)));
  }

  /// Every file that is written, hidden ones too, with the hash of its bytes.
  public SortedMap<String, String> tree() throws IOException {
    return tree(out());
  }

  /// Deletes what was written.
  public void clear() throws IOException {
    for (var name : tree().keySet()) {
      Files.delete(out().resolve(name));
    }
  }

  /// Every file in a folder, hidden ones too, with the hash of its bytes.
  public static SortedMap<String, String> tree(Path folder) throws IOException {
    var tree = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        tree.put(folder.relativize(file).toString(), hash(Files.readAllBytes(file)));
      }
    }
    return tree;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

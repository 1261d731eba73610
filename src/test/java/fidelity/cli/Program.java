package fidelity.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program as a process of its own, with the libraries that it is shipped with.
///
/// @param before a command that runs what stands behind it; none for Java itself
/// @param java options of Java
record Program(List<String> before, List<String> java) {

  /// A Java that starts quickly, for short commands.
  static final Program SMALL =
      new Program(List.of(), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

  /// Starts a batch, silent but for its errors, which go to a file beside the folder it writes to.
  Process batch(Path reviews, Path out, String... options) throws IOException {
    var words =
        Stream.concat(
                Stream.of("batch", reviews.toString(), "--out", out.toString()), Stream.of(options))
            .toList();
    return start(errFile(out), words);
  }

  /// Starts any command, silent but for its errors, which go to a file.
  Process start(Path err, List<String> words) throws IOException {
    return new ProcessBuilder(command(words))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(err.toFile())
        .start();
  }

  /// The words that start a command of the program.
  List<String> command(List<String> words) {
    var fixed =
        List.of(
            "-XX:-UsePerfData", // a file more, which a full disk would refuse
            "-cp",
            System.getProperty("java.class.path").replace("poi-ooxml-full", "poi-ooxml-lite"),
            "fidelity.Main");
    var runs = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    return Stream.of(before, runs, java, fixed, words).flatMap(List::stream).toList();
  }

  /// What a batch into that folder said on stderr.
  static String err(Path out) throws IOException {
    return Files.readString(errFile(out));
  }

  private static Path errFile(Path out) {
    return out.resolveSibling(out.getFileName() + ".err");
  }

  /// Waits until a folder holds so many files, or the process has ended.
  static void await(Path folder, int files, Process process)
      throws IOException, InterruptedException {
    while (process.isAlive() && count(folder) < files) {
      Thread.sleep(20);
    }
  }

  private static long count(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }
}

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

  /// Starts a batch, silent but for its errors, which go to a file beside the folder it writes to.
  Process batch(Path reviews, Path out, String... options) throws IOException {
    var fixed =
        List.of(
            "-XX:-UsePerfData", // a file more, which a full disk would refuse
            "-cp",
            System.getProperty("java.class.path").replace("poi-ooxml-full", "poi-ooxml-lite"),
            "fidelity.Main",
            "batch",
            reviews.toString(),
            "--out",
            out.toString());
    var runs = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    var command =
        Stream.of(before, runs, java, fixed, List.of(options)).flatMap(List::stream).toList();
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(errFile(out).toFile())
        .start();
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

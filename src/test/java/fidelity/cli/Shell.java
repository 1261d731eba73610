package fidelity.cli;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A real shell that finds `fidelity`, and nothing of the person who runs the tests.
///
/// @param home the folder that holds the program, and that the shell takes for the user's own
record Shell(Path home) {

  /// Puts the program into a folder.
  static Shell in(Path home) throws IOException {
    var shell = new Shell(home);
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    shell.command(
        "fidelity",
        "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' fidelity.Main \"$@\""
            .formatted(java, classPath()));
    return shell;
  }

  /// What the program is shipped with, found from any folder.
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .collect(joining(File.pathSeparator))
        .replace("poi-ooxml-full", "poi-ooxml-lite");
  }

  /// Puts another command beside the program.
  Path command(String name, String script) throws IOException {
    var file = Files.writeString(home.resolve(name), "#!/bin/sh\n" + script + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("No file can be made executable in " + home);
    }
    return file;
  }

  /// How a script ended, and what it printed to either stream.
  record Run(int code, String out) {}

  /// Runs a script in a folder.
  Run run(String shell, Path folder, String script, Map<String, String> variables)
      throws IOException, InterruptedException {
    var file = Files.writeString(home.resolve("script"), script);
    var builder =
        new ProcessBuilder(shell, file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true);
    var environment = builder.environment();
    environment.put("PATH", home + ":" + environment.get("PATH"));
    environment.put("HOME", home.toString());
    environment.putAll(variables);
    var process = builder.start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out);
  }

  /// Whether a command is on the path.
  static boolean installed(String command) {
    var folders = List.of(System.getenv().getOrDefault("PATH", "").split(":", -1));
    return folders.stream().anyMatch(each -> Files.isExecutable(Path.of(each, command)));
  }
}

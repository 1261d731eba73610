package fidelity.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The Nu validator of HTML, in a process of its own: it brings a log of its own and ends Java
/// itself.
public final class NuValidator {

  private NuValidator() {}

  /// What is wrong with a page, or the pages of a folder, in the validator's words. Where its stack
  /// is too small for a page it says so in plain words and finds nothing: that is no judgement.
  public static List<String> errors(Path page) throws IOException, InterruptedException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss16m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "nu.validator.client.SimpleCommandLineValidator",
            "--format",
            "json",
            "--errors-only",
            page.toString());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var messages = JsonMapper.shared().readTree(said).path("messages");
    if (!messages.isArray()) {
      throw new IllegalStateException("The validator gave no judgement: " + said);
    }
    return messages.valueStream().map(each -> each.path("message").asString()).toList();
  }
}

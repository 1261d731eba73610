package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whenever a signal comes, inputs stay as they are, files are whole, nothing unfinished is left
/// but after KILL, and the same command then ends in the same bytes.
@Tag("prove-signals")
class SignalProveTest {

  private static final int MOMENTS = Integer.getInteger("signal.moments", 30);
  private static final long LATEST_MILLIS = 1500;
  private static final Program PROGRAM =
      new Program(
          List.of("env", "--default-signal=INT,HUP,TERM"),
          List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

  @TempDir private Path temporary;
  private Path inputs = Path.of("");

  static Stream<Case> cases() {
    return Stream.of("score", "batch", "check", "new")
        .flatMap(
            command ->
                Stream.of("INT", "TERM", "HUP", "KILL").map(each -> new Case(command, each)));
  }

  /// A command, and the signal that ends it.
  record Case(String command, String signal) {}

  @BeforeEach
  void reviews() throws IOException {
    inputs = Files.createDirectory(temporary.resolve("in"));
    for (var number = 0; number < 4; number++) {
      var text = Files.readString(Path.of("samples/exemplary-2025.yaml"));
      Files.writeString(
          inputs.resolve("%02d.yaml".formatted(number)),
          text.replaceFirst("id: \\S+?(?=[,\\s])", "id: site-" + number));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noSignalLeavesAnythingUndone(Case each) throws IOException, InterruptedException {
    var before = BatchFolder.tree(inputs);
    var whole = run(each.command(), temporary.resolve("whole"));
    var random = new Random(each.hashCode());
    for (var moment = 0; moment < MOMENTS; moment++) {
      var out = temporary.resolve("out-" + moment);
      Files.createDirectories(out);
      end(start(each.command(), out), each.signal(), random.nextLong(LATEST_MILLIS));
      assertThat(BatchFolder.tree(inputs)).isEqualTo(before);
      assertThat(whole.entrySet()).containsAll(finished(out).entrySet());
      if (!each.signal().equals("KILL")) {
        assertThat(finished(out)).isEqualTo(BatchFolder.tree(out));
      }
      assertThat(run(each.command(), out)).isEqualTo(whole);
    }
  }

  private static void end(Process process, String signal, long millis)
      throws IOException, InterruptedException {
    if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    }
    // 1: bare Java, which a signal reaches before it runs the program; the launcher says the signal
    assertThat(process.waitFor()).isIn(0, 1, 129, 130, 137, 143);
  }

  /// The files that have a name of their own.
  private static SortedMap<String, String> finished(Path out) throws IOException {
    var tree = BatchFolder.tree(out);
    tree.keySet().removeIf(name -> name.endsWith(".part"));
    return tree;
  }

  private SortedMap<String, String> run(String command, Path out)
      throws IOException, InterruptedException {
    Files.createDirectories(out);
    assertThat(start(command, out).waitFor()).isZero();
    return BatchFolder.tree(out);
  }

  private Process start(String command, Path out) throws IOException {
    return PROGRAM.start(temporary.resolve("err"), arguments(command, out));
  }

  private List<String> arguments(String command, Path out) throws IOException {
    return switch (command) {
      case "score" -> {
        var words = new ArrayList<>(List.of("score", "--out", out.toString()));
        BatchFolder.tree(inputs)
            .keySet()
            .forEach(name -> words.add(inputs.resolve(name).toString()));
        yield words;
      }
      case "batch" ->
          List.of("batch", inputs.toString(), "--out", out.toString(), "--update", "--quiet");
      case "check" -> List.of("check", inputs.toString());
      case "new" ->
          List.of("new", "--rubric", "ips-25", out.resolve("review.yaml").toString(), "--force");
      default -> throw new IllegalArgumentException(command);
    };
  }
}

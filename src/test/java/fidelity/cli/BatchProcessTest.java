package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A batch as a process of its own, on a machine that speaks another language or is disturbed.
class BatchProcessTest {

  private static final List<String> OTHER_MACHINE =
      List.of(
          "-Duser.language=ar",
          "-Duser.country=EG",
          "-Duser.timezone=Asia/Tokyo",
          "-Dfile.encoding=ISO-8859-1",
          "-Dline.separator=\r\n");

  @TempDir private Path temporary;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void folder() {
    folder = new BatchFolder(temporary);
  }

  @Test
  void anotherMachineWritesTheSameBytes() throws IOException, InterruptedException {
    for (var site : List.of("north", "south", "west")) {
      folder.review(site + ".yaml", site, "2025-03-11");
    }
    folder.file("wrong.yaml", "rubric: ips-25\nitems: { 1: { score: 6000 } }\n");
    folder.run("--format", "xlsx,pdf,html,json", "--jobs", "1");
    var here = folder.tree();
    folder.clear();
    var process = start(List.of(), OTHER_MACHINE, "--format", "xlsx,pdf,html,json", "--jobs", "3");
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(folder.tree()).isEqualTo(here);
  }

  @Test
  void aRequestToEndLeavesWholeFilesAndUpdateDoesTheRest()
      throws IOException, InterruptedException {
    for (var number = 0; number < 200; number++) {
      folder.review("%03d.yaml".formatted(number), "site-" + number, "2025-03-11");
    }
    folder.run("--format", "json");
    var undisturbed = folder.tree();
    folder.clear();
    var process = start(List.of(), List.of(), "--format", "json", "--jobs", "2");
    Program.await(folder.out().resolve("reports"), 10, process);
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(128 + 15);
    assertThat(err()).contains("fidelity: interrupted with ").endsWith("does the rest\n");
    assertThat(undisturbed.entrySet()).containsAll(folder.tree().entrySet());
    assertThat(folder.tree().keySet()).allMatch(name -> name.startsWith("reports/"));
    assertThat(folder.run("--format", "json", "--update").code()).isZero();
    assertThat(folder.tree()).isEqualTo(undisturbed);
  }

  @Test
  void aFullDiskIsOneClearLineAndLeavesNoPartOfAFile() throws IOException, InterruptedException {
    folder.review("north.yaml", "north", "2025-03-11");
    var small = List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh");
    var process = start(small, List.of(), "--format", "pdf");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "fidelity: out/reports/north_2025-03-11.pdf cannot be written: the disk refused it"
                + " (File too large); if it is full, make room, or choose another --out"
                + " [disk-refused]\n");
    assertThat(folder.tree()).isEmpty();
  }

  private Process start(List<String> before, List<String> machine, String... options)
      throws IOException {
    var java = Stream.concat(Stream.of("-XX:TieredStopAtLevel=1"), machine.stream()).toList();
    return new Program(before, java).batch(folder.reviews(), folder.out(), options);
  }

  private String err() throws IOException {
    return folder.told(Program.err(folder.out()));
  }
}

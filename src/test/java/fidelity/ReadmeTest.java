package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every console block of the README prints the text block that follows it.
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern RUN =
      Pattern.compile("(?s)```console\\n\\$ fidelity ([^\\n]*)\\n```(.*?)```text\\n(.*?)```");

  @Test
  void everyConsoleBlockPrintsWhatItShows() throws IOException {
    var text = Files.readString(README);
    var shown = RUN.matcher(text).replaceAll(ReadmeTest::run);
    assertThat(RUN.matcher(text).results()).isNotEmpty();
    Golden.assertMatches(README, shown);
  }

  private static String run(MatchResult block) {
    var run = Cli.run(block.group(1).split(" ", -1));
    var shown =
        "```console\n$ fidelity %s\n```%s```text\n%s```"
            .formatted(block.group(1), block.group(2), run.out() + run.err());
    return Matcher.quoteReplacement(shown);
  }
}

package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/// The manual pages say what the program's help says, in the order of a manual.
class ManualPagesTest {

  private static final Path PAGES = Path.of("src/main/man");

  @Test
  void everyCommandHasItsManualPage(@TempDir Path made) throws IOException {
    var commands = Commands.all();
    commands.forEach(ManualPagesTest::putInOrder);
    var code =
        ManPageGenerator.generateManPage(
            made.toFile(), null, new boolean[0], false, commands.toArray(CommandSpec[]::new));
    assertThat(code).isZero();
    assertThat(names(made)).hasSameSizeAs(commands);
    for (var name : names(made)) {
      Golden.assertMatches(PAGES.resolve(name), Files.readString(made.resolve(name)));
    }
    assertThat(names(PAGES)).isEqualTo(names(made));
  }

  /// One line says what a page is about; the examples come last, as they are typed.
  private static void putInOrder(CommandSpec command) {
    var help = command.usageMessage();
    var sentence = help.header()[0];
    var examples =
        Commands.examples(command).stream()
            .map(example -> " " + example + "%n")
            .collect(Collectors.joining());
    if (String.join("", help.description()).isBlank()) {
      help.description(sentence);
    }
    help.header(sentence)
        .exitCodeListHeading("Exit status%n")
        .footerHeading("Examples%n%n")
        .footer(examples);
    command.versionProvider(null);
    command.version("fidelity"); // and no more, for a commit would change every page
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

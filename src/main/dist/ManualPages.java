import fidelity.cli.CommandLines;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/// Writes the manual page of the program and of every command as AsciiDoc.
final class ManualPages {

  private ManualPages() {}

  /// Writes them all.
  ///
  /// @param arguments the folder to write to
  public static void main(String[] arguments) throws IOException {
    var nowhere = new PrintWriter(Writer.nullWriter());
    var program = CommandLines.build(nowhere, nowhere, Ansi.OFF);
    var commands = commands(program).toArray(CommandSpec[]::new);
    Stream.of(commands).map(CommandSpec::usageMessage).forEach(ManualPages::split);
    var folder = new File(arguments[0]);
    var code = ManPageGenerator.generateManPage(folder, null, new boolean[0], true, commands);
    if (code != 0) {
      throw new IOException("The manual pages could not be written");
    }
  }

  /// A page is named by one sentence; the examples below it are its description.
  private static void split(UsageMessageSpec help) {
    var lines = Stream.of(help.header()).filter(line -> !line.isEmpty()).toList();
    help.header(lines.getFirst());
    help.description(
        lines.stream()
            .skip(1)
            .flatMap(line -> line.endsWith(":") ? Stream.of(line, "") : Stream.of(line))
            .toArray(String[]::new));
  }

  private static Stream<CommandSpec> commands(CommandLine line) {
    return Stream.concat(
        Stream.of(line.getCommandSpec()),
        line.getSubcommands().values().stream()
            .filter(each -> !each.getCommandSpec().usageMessage().hidden())
            .flatMap(ManualPages::commands));
  }
}

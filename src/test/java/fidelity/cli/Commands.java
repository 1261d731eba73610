package fidelity.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/// Every command of the program, for tests and for what is made from its help.
public final class Commands {

  private Commands() {}

  /// The program itself and all commands that its help names, in its order.
  public static List<CommandSpec> all() {
    var nowhere = new PrintWriter(Writer.nullWriter());
    return below(CommandLines.build(nowhere, nowhere, Ansi.OFF, Map.of())).toList();
  }

  /// The words that run a command: "rubric", "show".
  static List<String> words(CommandSpec command) {
    return List.of(command.qualifiedName().split(" ", -1)).stream().skip(1).toList();
  }

  /// The examples in the help of a command.
  public static List<String> examples(CommandSpec command) {
    return Stream.of(command.usageMessage().header())
        .dropWhile(line -> !line.equals("Examples:"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(String::strip)
        .toList();
  }

  private static Stream<CommandSpec> below(CommandLine line) {
    return Stream.concat(
        Stream.of(line.getCommandSpec()),
        line.getSubcommands().values().stream()
            .filter(each -> !each.getCommandSpec().usageMessage().hidden())
            .flatMap(Commands::below));
  }
}

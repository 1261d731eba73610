package fidelity.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What may stand on the command line where a shell's cursor is.
final class Suggestions {

  private CommandSpec command;
  private Optional<OptionSpec> open = Optional.empty();
  private int parameters;

  private Suggestions(CommandSpec program) {
    command = program;
  }

  /// What may replace the last word; nothing where any file may stand.
  ///
  /// @param words all words after the program's name, to the one with the cursor, which may be
  /// empty
  static List<String> of(CommandSpec program, List<String> words) {
    var suggestions = new Suggestions(program);
    words.subList(0, words.size() - 1).forEach(suggestions::pass);
    var last = words.getLast();
    return suggestions.at(last).filter(each -> each.startsWith(last)).toList();
  }

  /// One word before the cursor. Some shells make the sign in `--format=pdf` a word of its own.
  private void pass(String word) {
    if (word.equals("=")) {
      return;
    }
    if (open.isPresent()) {
      open = Optional.empty();
    } else if (word.startsWith("-")) {
      open = option(word).filter(each -> each.arity().max() > 0);
    } else if (command.subcommands().containsKey(word)) {
      command = command.subcommands().get(word).getCommandSpec();
    } else {
      parameters++;
    }
  }

  private Stream<String> at(String word) {
    if (open.isPresent()) {
      return values(open.get());
    }
    var sign = word.indexOf('=');
    if (word.startsWith("-") && sign > 0) {
      var name = word.substring(0, sign + 1);
      return option(word.substring(0, sign)).stream()
          .flatMap(Suggestions::values)
          .map(name::concat);
    }
    return word.startsWith("-") ? options() : Stream.concat(subcommands(), parameterValues());
  }

  private Optional<OptionSpec> option(String name) {
    return Optional.ofNullable(command.findOption(name));
  }

  private Stream<String> options() {
    return command.options().stream().map(OptionSpec::longestName);
  }

  private Stream<String> subcommands() {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(each -> !each.usageMessage().hidden())
        .map(CommandSpec::name);
  }

  private Stream<String> parameterValues() {
    return command.positionalParameters().stream()
        .filter(each -> each.index().contains(parameters))
        .flatMap(Suggestions::values);
  }

  private static Stream<String> values(ArgSpec argument) {
    return Optional.ofNullable(argument.completionCandidates()).stream()
        .flatMap(each -> StreamSupport.stream(each.spliterator(), false));
  }
}

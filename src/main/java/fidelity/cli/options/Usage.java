package fidelity.cli.options;

import fidelity.cli.options.argument.Arguments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// What the help of a command says: what it does, how to run it, what its exit codes mean.
///
/// @param sentence begins with a verb
/// @param more paragraphs below the sentence
/// @param exits what each exit code says
public record Usage(
    String name,
    String sentence,
    List<String> more,
    List<String> examples,
    Map<String, String> exits) {

  public Usage {
    more = List.copyOf(more);
    examples = List.copyOf(examples);
    exits = new LinkedHashMap<>(exits);
  }

  /// The help of a command, begun with its name and one sentence.
  public static Usage of(String name, String sentence) {
    return new Usage(name, sentence, List.of(), List.of(), Map.of());
  }

  /// This help with one more example, a line to type.
  public Usage example(String line) {
    return new Usage(name, sentence, more, added(examples, line), exits);
  }

  /// This help with one more paragraph.
  public Usage more(String paragraph) {
    return new Usage(name, sentence, added(more, paragraph), examples, exits);
  }

  /// This help with one more exit code and what it means.
  public Usage exit(int code, String meaning) {
    var all = new LinkedHashMap<>(exits);
    all.put(String.valueOf(code), meaning);
    return new Usage(name, sentence, more, examples, all);
  }

  /// The command with that help and those arguments.
  public CommandSpec spec(Object command, Arguments arguments) {
    var spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.versionProvider(new Versions());
    arguments.addTo(spec);
    spec.usageMessage()
        .header(header())
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .description(more.isEmpty() ? new String[0] : new String[] {String.join("%n%n", more)})
        .descriptionHeading(more.isEmpty() ? "" : "%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exit(ExitCode.BUG, "a bug in fidelity").exits);
    return spec;
  }

  private String[] header() {
    var lines = new ArrayList<>(List.of(sentence, "", "Examples:"));
    examples.forEach(example -> lines.add("  " + example));
    lines.add("");
    return lines.toArray(String[]::new);
  }

  private static List<String> added(List<String> lines, String line) {
    return Stream.concat(lines.stream(), Stream.of(line)).toList();
  }
}

package fidelity.input;

import fidelity.cli.outputs.SafeName;
import fidelity.input.condition.ConditionParser;
import fidelity.input.table.cells.TableLines;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.letters.Characters;
import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Language;
import fidelity.rubric.Scale;
import fidelity.rubric.grid.Workload;
import fidelity.words.problem.ProblemWords;

/// What the program reads at most, from its own constants, as a table for the page of problems.
public final class LimitsTable {

  private LimitsTable() {}

  /// The table in Markdown.
  public static String markdown() {
    return """
        | What | At most |
        |---|---|
        """
        + row("A file", SourceFile.MOST_BYTES, "bytes")
        + row("A line", Characters.LONGEST_LINE, "characters")
        + row("A line of a table", TableLines.LONGEST, "bytes")
        + row("Maps, lists and values in a file", YamlReader.MOST_VALUES, "")
        + row("Maps and lists in one another", YamlReader.DEEPEST, "")
        + row(
            "A number",
            Amount.MOST_DIGITS,
            "digits before its decimal point and %d after".formatted(Amount.MOST_DIGITS))
        + row("Specialists, in the answers to one item", Item.MOST_SPECIALISTS, "")
        + row("Scores of a scale", Scale.MOST_SCORES + 1, "")
        + row("Brackets and nots in one another, in a condition", ConditionParser.DEEPEST, "")
        + row("Questions of an item", Item.MOST_QUESTIONS, "")
        + row(
            "Combinations of one item's answers, as its conditions tell them apart",
            Workload.MOST_COMBINATIONS,
            "")
        + row(
            "Comparisons of a rubric: combinations times what conditions compare",
            Workload.MOST_COMPARISONS,
            "")
        + row("A rubric's id", RubricHeaderReader.LONGEST_ID, "letters, digits, `.`, `-` and `_`")
        + row(
            "A report's name",
            SafeName.MOST_BYTES,
            "bytes before its ending; what a path or a device is made of becomes `_`");
  }

  private static String row(String what, long most, String unit) {
    var number = new ProblemWords(Language.ENGLISH).number(most);
    return "| %s | %s |%n".formatted(what, (number + " " + unit).strip());
  }
}

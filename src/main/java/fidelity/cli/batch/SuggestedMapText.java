package fidelity.cli.batch;

import fidelity.input.table.SuggestedMap;
import fidelity.input.table.SuggestedMap.Line;
import fidelity.input.table.SuggestedMap.Reason;
import fidelity.words.problem.MapRemark;
import fidelity.words.problem.ProblemWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a suggested map of columns as a file to check: a remark stands behind each line that is
/// not certain.
///
/// @param words the language of the remarks
public record SuggestedMapText(ProblemWords words) {

  /// The map as YAML.
  public String of(SuggestedMap map) {
    return Stream.concat(
            head(map).stream().map("# %s"::formatted), map.lines().stream().map(this::line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private List<String> head(SuggestedMap map) {
    var head = new ArrayList<String>();
    head.add(words.say(MapRemark.TITLE, map.file(), String.valueOf(map.row())));
    head.add(words.say(MapRemark.CHECK));
    map.required().forEach(each -> head.add(words.say(MapRemark.REQUIRED, each)));
    if (!map.rubric()) {
      head.add(words.say(MapRemark.RUBRIC));
    }
    if (!map.scores()) {
      head.add(words.say(MapRemark.SCORES));
    }
    return head;
  }

  private String line(Line line) {
    var heading =
        line.heading().replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    var entry = "\"%s\": %s".formatted(heading, line.column());
    return remark(line.reason()).map(each -> "%s  # %s".formatted(entry, each)).orElse(entry);
  }

  private Optional<String> remark(Reason reason) {
    return switch (reason) {
      case Reason.Same() -> Optional.empty();
      case Reason.Meaning() -> Optional.of(words.say(MapRemark.MEANING));
      case Reason.SameNumber() -> Optional.of(words.say(MapRemark.NUMBER));
      case Reason.ItemName() -> Optional.of(words.say(MapRemark.ITEM_NAME));
      case Reason.NearlySpelt() -> Optional.of(words.say(MapRemark.NEARLY_SPELT));
      case Reason.NamesAsIds() -> Optional.of(words.say(MapRemark.NAMES_AS_IDS));
      case Reason.Taken(var column, var by) -> Optional.of(words.say(MapRemark.TAKEN, column, by));
      case Reason.NothingLike() -> Optional.of(words.say(MapRemark.NOTHING_LIKE));
    };
  }
}

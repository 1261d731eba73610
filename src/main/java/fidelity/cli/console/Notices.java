package fidelity.cli.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a check found.
public record Notices(List<Notice> all) {

  public Notices {
    all = List.copyOf(all);
  }

  /// All parts, one after the other.
  public Notices(Stream<List<Notice>> parts) {
    this(parts.flatMap(List::stream).toList());
  }

  /// Whether they make the check fail.
  ///
  /// @param strict whether warnings do as well
  public boolean fail(boolean strict) {
    return count(Severity.PROBLEM) > 0 || (strict && count(Severity.WARNING) > 0);
  }

  /// "1 problem, 2 notes"; "no problems" when there is nothing to say.
  public String counts() {
    var counts =
        Arrays.stream(Severity.values())
            .filter(severity -> count(severity) > 0)
            .map(severity -> Count.of(count(severity), severity.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "no problems" : counts;
  }

  private int count(Severity severity) {
    return (int) all.stream().filter(each -> each.severity() == severity).count();
  }
}

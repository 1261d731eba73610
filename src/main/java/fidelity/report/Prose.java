package fidelity.report;

import java.util.List;
import java.util.stream.Stream;

/// Text in runs, each with its own stress and language.
public record Prose(List<Run> runs) implements CellContent {

  public Prose {
    runs = List.copyOf(runs);
  }

  /// Plain text in the document's language.
  public static Prose of(String text) {
    return new Prose(List.of(new Run(text, Stress.PLAIN, "")));
  }

  /// Plain text in the language of the tag; an empty tag is the document's own.
  public static Prose in(String language, String text) {
    return new Prose(List.of(new Run(text, Stress.PLAIN, language)));
  }

  /// Text in bold.
  public static Prose strong(String text) {
    return new Prose(List.of(new Run(text, Stress.STRONG, "")));
  }

  /// Text that stands back: in grey where a format has colours.
  public static Prose quiet(String text) {
    return new Prose(List.of(new Run(text, Stress.QUIET, "")));
  }

  /// Text in grey and smaller type where a format has them: sources, checksums.
  public static Prose small(String text) {
    return new Prose(List.of(new Run(text, Stress.SMALL, "")));
  }

  /// This prose followed by another, without a space between them.
  public Prose then(Prose next) {
    return new Prose(Stream.concat(runs.stream(), next.runs.stream()).toList());
  }

  /// The text without its stress.
  @Override
  public String text() {
    return String.join("", runs.stream().map(Run::text).toList());
  }

  /// Whether all of it stands back.
  public boolean standsBack() {
    return runs.stream()
        .allMatch(run -> run.stress() == Stress.QUIET || run.stress() == Stress.SMALL);
  }

  /// A piece of prose of one stress and language.
  ///
  /// @param language a language tag; empty for the document's own
  public record Run(String text, Stress stress, String language) {}

  /// How a run stands out.
  public enum Stress {
    PLAIN,
    STRONG,
    QUIET,
    SMALL
  }
}

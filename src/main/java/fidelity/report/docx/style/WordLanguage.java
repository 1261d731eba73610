package fidelity.report.docx.style;

/// Languages as Word tells them: with a country, by which it chooses its dictionaries.
public final class WordLanguage {

  private WordLanguage() {}

  /// Word's tag for a language tag of a report.
  public static String of(String tag) {
    return switch (tag) {
      case "fi" -> "fi-FI";
      case "sv" -> "sv-FI";
      case "en" -> "en-GB";
      default -> tag;
    };
  }
}

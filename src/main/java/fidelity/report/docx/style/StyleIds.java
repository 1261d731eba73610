package fidelity.report.docx.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What a document calls the styles that a report is set in.
public final class StyleIds {

  private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);

  /// @param others the ids of a template's styles where they are not ours
  public StyleIds(Map<WordStyle, String> others) {
    for (var style : WordStyle.values()) {
      ids.put(style, others.getOrDefault(style, style.id()));
    }
  }

  /// The id of a style.
  public String of(WordStyle style) {
    return Objects.requireNonNull(ids.get(style));
  }
}

package fidelity.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.ooxml.SafeText;
import java.text.Normalizer;
import java.util.List;

/// Text as two programs agree on it: without marks that only one of them keeps.
final class Said {

  private Said() {}

  /// One blank where there are any, composed letters, no marks without ink.
  static String of(String text) {
    return Normalizer.normalize(SafeText.of(text).text(), Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  /// Lines without the blanks in their texts: a PDF of LibreOffice's has gaps in the place of tabs.
  static List<String> withoutBlanks(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceFirst(" ", "\t").replace(" ", "").replace("\t", " "))
        .toList();
  }

  /// Holds lines against the right ones, and shows the first that differs.
  static void assertSame(List<String> lines, List<String> right) {
    for (var each = 0; each < Math.min(lines.size(), right.size()); each++) {
      assertThat(lines.get(each)).as("line %d", each + 1).isEqualTo(right.get(each));
    }
    assertThat(lines).hasSameSizeAs(right);
  }
}

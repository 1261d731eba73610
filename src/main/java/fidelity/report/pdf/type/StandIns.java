package fidelity.report.pdf.type;

import java.text.Normalizer;

/// What is printed for letters that the faces lack: the same sign in another drawing, or the plain
/// letters of a ligature or a full-width form.
final class StandIns {

  private StandIns() {}

  /// What stands for a letter; nothing when nothing can.
  static String of(int letter) {
    return switch (letter) {
      case '☐', '❏', '❑', '❒', '◻', '▢' -> "□";
      case '☑', '✔', '✅', 0x1F5F8, 0x1F5F9 -> "✓";
      case '☒', '✘', '✖', '❌', '❎', 0x1F5F6, 0x1F5F7 -> "✗";
      case '∙', '⦁', '⚫', '❖', '◾', '⬤' -> "•";
      case '➢', '➤', '➔', '➜', '⮚', '➡' -> "→";
      default -> folded(letter);
    };
  }

  private static String folded(int letter) {
    var text = Character.toString(letter);
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return folded.equals(text) ? "" : folded;
  }
}

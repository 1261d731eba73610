package fidelity.input.yaml.slip;

import fidelity.letters.UnseenLetters;
import fidelity.problem.Diagnostic;
import java.util.List;

/// What is wrong with the lines of a file that are no YAML, and the file as it can be read.
///
/// @param text the file with every slip mended, and escapes that the parser does not know written
///     out; whatever stands in a line begins where it began
/// @param slips each with its place and what would be right
public record Slips(String text, List<Diagnostic> slips) {

  public Slips {
    slips = List.copyOf(slips);
  }

  /// Looks through a file line by line. What may be meant as it stands is no slip.
  public static Slips in(String file, String text) {
    var draft = new Draft(file, text);
    new BlockWalk(draft).walk();
    return new Slips(draft.text(), draft.slips());
  }

  /// Whether a line begins with a blank that is none for YAML, so that it is read as something else
  /// than it looks.
  public static boolean unseenIndents(String text) {
    var at = 0;
    do {
      at = Lines.skip(text, at);
      if (at < text.length() && UnseenLetters.isUnseen(text.charAt(at))) {
        return true;
      }
      at = text.indexOf('\n', at) + 1;
    } while (at > 0);
    return false;
  }
}

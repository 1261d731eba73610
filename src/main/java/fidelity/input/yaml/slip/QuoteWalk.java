package fidelity.input.yaml.slip;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.regex.Pattern;

/// Walks through a text between quotation marks.
///
/// The parser does not know YAML's escapes `\L` and `\P`, the separators of lines and paragraphs
/// that word processors leave in a text: the letter itself takes their place, and a blank behind
/// the closing mark keeps what follows where it was.
final class QuoteWalk {

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:[0abt\\tnvfre \"/\\\\N_]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|$)");

  private final Draft draft;

  QuoteWalk(Draft draft) {
    this.draft = draft;
  }

  /// Where the text ends, its closing mark put where it is missing.
  ///
  /// @param parent the column of the key or dash; a key there or further left begins anew
  End end(int line, int at, int parent) {
    var quote = draft.line(line).charAt(at);
    var from = at + 1;
    for (var next = line; next < draft.size(); next++) {
      if (next > line && Lines.beginsAnew(draft.line(next), parent)) {
        break;
      }
      var close = quote == '"' ? afterDouble(next, from) : afterSingle(draft.line(next), from);
      if (close >= 0) {
        return new End(next, close);
      }
      from = 0;
    }
    draft.slip(line, at, Code.UNCLOSED_QUOTE, Detail.name(String.valueOf(quote)));
    draft.append(line, String.valueOf(quote));
    return new End(line, draft.line(line).length());
  }

  private static int afterSingle(String line, int from) {
    for (var at = line.indexOf('\'', from); at >= 0; at = line.indexOf('\'', at + 2)) {
      if (!line.startsWith("''", at)) {
        return at + 1;
      }
    }
    return -1;
  }

  private int afterDouble(int line, int from) {
    var separators = 0;
    for (var at = from; at < draft.line(line).length(); at++) {
      var text = draft.line(line);
      if (text.charAt(at) == '"') {
        draft.insert(line, at + 1, " ".repeat(separators));
        return at + 1;
      }
      if (isSeparator(text, at)) {
        draft.replace(line, at, at + 2, text.charAt(at + 1) == 'L' ? "\u2028" : "\u2029");
        separators++;
      } else if (text.charAt(at) == '\\') {
        at += escape(line, at);
      }
    }
    return -1;
  }

  private static boolean isSeparator(String text, int at) {
    return text.startsWith("\\L", at) || text.startsWith("\\P", at);
  }

  /// How many letters beside the backslash an escape has.
  private int escape(int line, int at) {
    var text = draft.line(line);
    var escape = ESCAPE.matcher(text).region(at, text.length());
    if (escape.lookingAt()) {
      return Math.max(0, escape.end() - at - 1);
    }
    draft.slip(
        line,
        at,
        Code.UNFIT_ESCAPE,
        Detail.written(text.substring(at, text.offsetByCodePoints(at, 2))));
    draft.twin(line, at);
    return 0;
  }
}

package fidelity.input.yaml.slip;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.regex.Pattern;

/// Walks through one value of a key or an entry, on as many lines as it has.
final class ValueWalk {

  private static final Pattern BLOCK = Pattern.compile("[|>][+\\-1-9]{0,2}[ \\t]*(?:[ \\t]#.*)?");
  private static final Pattern ALIAS = Pattern.compile("\\*[^\\s\\[\\]{},]+[ \\t]*(?:[ \\t]#.*)?");
  private static final Pattern MARKED =
      Pattern.compile("(?:&[^\\s\\[\\]{},]+|![^\\s]*)(?:[ \\t]+|$)");
  private static final String NEVER_FIRST = "@`%*&]},?-:";

  private final Draft draft;
  private final FlowWalk flows;
  private final QuoteWalk quotes;

  ValueWalk(Draft draft) {
    this.draft = draft;
    this.quotes = new QuoteWalk(draft);
    this.flows = new FlowWalk(draft, quotes);
  }

  /// Gives the line after the value.
  ///
  /// @param parent the column of its key or dash
  int value(int line, int at, int parent) {
    var rest = draft.line(line).substring(at);
    return switch (rest.charAt(0)) {
      case '"', '\'' -> quoted(line, at, parent);
      case '[', '{' -> flow(line, at, parent);
      case '|', '>' ->
          BLOCK.matcher(rest).matches() ? block(line, parent) : besideSign(line, at, parent);
      default -> other(line, at, parent, rest);
    };
  }

  private int other(int line, int at, int parent, String rest) {
    var marked = MARKED.matcher(rest);
    if (marked.lookingAt()) {
      return marked.end() == rest.length() ? line + 1 : value(line, at + marked.end(), parent);
    }
    if (ALIAS.matcher(rest).matches()) {
      return line + 1;
    }
    if (isSign(rest)) {
      sign(line, at);
    }
    return plain(line, at, parent);
  }

  /// Whether no text can begin with this: a dash, a question mark or a colon only before a blank.
  private static boolean isSign(String rest) {
    var first = rest.charAt(0);
    return "?-:".indexOf(first) < 0
        ? NEVER_FIRST.indexOf(first) >= 0
        : rest.length() == 1 || Lines.isBlank(rest.charAt(1));
  }

  private void sign(int line, int at) {
    draft.slip(
        line, at, Code.SIGN_BEFORE_TEXT, Detail.name(draft.line(line).substring(at, at + 1)));
    draft.twin(line, at);
  }

  private int besideSign(int line, int at, int parent) {
    draft.slip(
        line, at, Code.TEXT_BESIDE_SIGN, Detail.name(draft.line(line).substring(at, at + 1)));
    draft.twin(line, at);
    return plain(line, at, parent);
  }

  /// The line after an indented text, in which everything is text.
  private int block(int line, int parent) {
    var next = line + 1;
    while (next < draft.size() && belongs(next, parent)) {
      next++;
    }
    return next;
  }

  private boolean belongs(int line, int parent) {
    var text = draft.line(line);
    return text.isBlank() || Lines.indent(text) > parent;
  }

  private int quoted(int line, int at, int parent) {
    var end = quotes.end(line, at, parent);
    var text = draft.line(end.line());
    var tail = Lines.skip(text, end.at());
    if (tail == text.length() || Lines.isRemark(text, tail)) {
      return end.line() + 1;
    }
    draft.slip(end.line(), tail, Code.TEXT_AFTER_QUOTE, Detail.written(text.substring(tail)));
    return asText(line, at, end.line());
  }

  private int flow(int line, int at, int parent) {
    var end = flows.end(line, at, parent);
    var text = draft.line(end.line());
    var tail = Lines.skip(text, end.at());
    if (tail == text.length() || Lines.isRemark(text, tail) || Lines.isColon(text, tail)) {
      return end.line() + 1;
    }
    draft.slip(
        line, at, Code.SIGN_BEFORE_TEXT, Detail.name(draft.line(line).substring(at, at + 1)));
    return asText(line, at, end.line());
  }

  /// Makes a text of what begins with a quotation mark or a bracket; gives the line after it.
  private int asText(int line, int at, int last) {
    draft.twin(line, at);
    draft.twinAll(line, at);
    for (var next = line + 1; next <= last; next++) {
      draft.twinAll(next, 0);
    }
    return last + 1;
  }

  /// A text without quotation marks, with the lines that go on with it.
  private int plain(int line, int at, int parent) {
    var remark = colons(line, at);
    var next = line + 1;
    while (next < draft.size() && goesOn(next, parent)) {
      if (!draft.line(next).isBlank()) {
        cut(line, remark);
        line = next;
        remark = colons(next, Lines.indent(draft.line(next)));
      }
      next++;
    }
    return next;
  }

  private boolean goesOn(int line, int parent) {
    var text = draft.line(line);
    return belongs(line, parent)
        && !text.strip().startsWith("#")
        && !Lines.hasKeyOfForm(text, Lines.indent(text));
  }

  /// A remark inside a text ends it for YAML.
  private void cut(int line, int remark) {
    if (remark >= 0) {
      draft.slip(
          line, remark, Code.REMARK_IN_TEXT, Detail.written(draft.line(line).substring(remark)));
      draft.twinAll(line, remark);
    }
  }

  /// Notes the first colon in a line of text that YAML takes for its own; gives where a remark
  /// begins, -1 when none does.
  private int colons(int line, int from) {
    var told = false;
    for (var at = from; at < draft.line(line).length(); at++) {
      var text = draft.line(line);
      if (Lines.isRemark(text, at)) {
        return at;
      }
      if (Lines.isColon(text, at)) {
        if (!told) {
          draft.slip(line, at, Code.COLON_IN_TEXT, Detail.written(text.substring(from).strip()));
        }
        told = true;
        draft.twin(line, at);
      }
    }
    return -1;
  }
}

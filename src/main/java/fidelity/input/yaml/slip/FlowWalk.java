package fidelity.input.yaml.slip;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Walks through a map or a list between brackets.
final class FlowWalk {

  private final Draft draft;
  private final QuoteWalk quotes;

  FlowWalk(Draft draft, QuoteWalk quotes) {
    this.draft = draft;
    this.quotes = quotes;
  }

  /// Where it ends, its closing bracket put where it is missing.
  ///
  /// @param parent the column of the key or dash; a key there or further left begins anew
  End end(int line, int at, int parent) {
    return new Walk(line, at, parent).end();
  }

  /// A bracket that is open.
  ///
  /// @param key whether a key was read in its entry
  private record Open(char bracket, End place, boolean key) {

    Open with(boolean read) {
      return new Open(bracket, place, read);
    }

    String closing() {
      return bracket == '[' ? "]" : "}";
    }
  }

  /// One walk through all lines of a map or a list.
  private final class Walk {

    private final Deque<Open> open = new ArrayDeque<>();
    private final int parent;
    private int line;
    private int at;
    private boolean start = true;
    private Optional<End> remark = Optional.empty();

    Walk(int line, int at, int parent) {
      this.line = line;
      this.at = at;
      this.parent = parent;
    }

    End end() {
      do {
        if (at >= draft.line(line).length()) {
          if (isLast()) {
            return closed();
          }
          line++;
          at = 0;
        } else {
          letter(draft.line(line).charAt(at));
        }
      } while (!open.isEmpty());
      return new End(line, at);
    }

    private boolean isLast() {
      return line + 1 == draft.size() || Lines.beginsAnew(draft.line(line + 1), parent);
    }

    /// What a remark in a text hides may be the rest of the list.
    private End closed() {
      return remark.map(this::shown).orElseGet(this::bracketed);
    }

    private End shown(End hash) {
      draft.slip(
          hash.line(),
          hash.at(),
          Code.REMARK_IN_TEXT,
          Detail.written(draft.line(hash.line()).substring(hash.at())));
      draft.twin(hash.line(), hash.at());
      var begin = open.getLast().place();
      return FlowWalk.this.end(begin.line(), begin.at(), parent);
    }

    private End bracketed() {
      var unclosed = open.getFirst();
      draft.slip(
          unclosed.place().line(),
          unclosed.place().at(),
          Code.OPEN_BRACKET,
          Detail.name(String.valueOf(unclosed.bracket())),
          Detail.name(unclosed.closing()));
      var closing = new StringBuilder();
      open.forEach(each -> closing.append(each.closing()));
      draft.append(line, " " + closing);
      return new End(line, draft.line(line).length());
    }

    private void letter(char letter) {
      switch (letter) {
        case '[', '{' -> open(letter);
        case ']', '}' -> close();
        case ',' -> separated(false);
        case '"', '\'' -> quote();
        case '@', '`', '%' -> sign(letter);
        case ':' -> colon();
        case '#' -> hash();
        default -> pass(letter);
      }
    }

    private void hash() {
      if (!Lines.isRemark(draft.line(line), at)) {
        pass('#');
        return;
      }
      remark = start ? remark : Optional.of(new End(line, at));
      at = draft.line(line).length();
    }

    private void pass(char letter) {
      start = start && Lines.isBlank(letter);
      at++;
    }

    private void open(char bracket) {
      open.push(new Open(bracket, new End(line, at), false));
      start = true;
      at++;
    }

    private void close() {
      open.pop();
      start = false;
      at++;
    }

    private void separated(boolean key) {
      open.push(open.pop().with(key));
      start = true;
      at++;
    }

    private void quote() {
      if (!start) {
        at++;
        return;
      }
      start = false;
      var mark = at;
      var end = quotes.end(line, at, parent);
      var text = draft.line(end.line());
      var tail = Lines.skip(text, end.at());
      if (tail < text.length() && ",]}:#".indexOf(text.charAt(tail)) < 0 && end.line() == line) {
        draft.slip(line, tail, Code.TEXT_AFTER_QUOTE, Detail.written(text.substring(tail)));
        draft.twin(line, mark);
      }
      line = end.line();
      at = end.at();
    }

    private void sign(char sign) {
      if (start) {
        draft.slip(line, at, Code.SIGN_BEFORE_TEXT, Detail.name(String.valueOf(sign)));
        draft.twin(line, at);
      }
      start = false;
      at++;
    }

    /// Whether the key before a colon stands between quotation marks, as JSON writes it.
    private boolean behindQuote() {
      return at > 0 && "\"'".indexOf(draft.line(line).charAt(at - 1)) >= 0 && !start;
    }

    private void colon() {
      if (!Lines.isColon(draft.line(line), at) && !behindQuote()) {
        pass(':');
      } else if (open.getFirst().key()) {
        draft.slip(
            line,
            at,
            Code.COLON_IN_TEXT,
            Detail.written(draft.line(line).substring(0, at).strip()));
        draft.twin(line, at);
        at++;
      } else {
        separated(true);
      }
    }
  }
}

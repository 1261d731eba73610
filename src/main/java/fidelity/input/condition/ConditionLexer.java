package fidelity.input.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts the text of a condition into tokens.
final class ConditionLexer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<WORD>[\\p{L}_][\\p{L}\\p{N}_-]*)|(?<NUMBER>-?\\d{1,12}(?:\\.\\d{1,12})?)"
              + "|(?<SIGN><=|>=|!=|=|<|>)|(?<BRACKET>[()])|(?<OTHER>\\S)");

  private ConditionLexer() {}

  /// The tokens, with an end after the last.
  static List<Token> tokens(String text) {
    var tokens = new ArrayList<>(TOKEN.matcher(text).results().map(ConditionLexer::token).toList());
    tokens.add(new Token(Kind.END, "", text.length()));
    return tokens;
  }

  private static Token token(MatchResult match) {
    for (var kind : List.of(Kind.WORD, Kind.NUMBER, Kind.SIGN, Kind.BRACKET)) {
      if (match.group(kind.name()) != null) {
        return new Token(kind, match.group(), match.start());
      }
    }
    return new Token(Kind.OTHER, match.group(), match.start());
  }

  /// A word, number, sign or bracket.
  ///
  /// @param offset how many characters of the condition stand before it
  record Token(Kind kind, String text, int offset) {

    boolean is(String expected) {
      return text.equals(expected);
    }
  }

  /// What a token is; OTHER is a character that no condition holds.
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    BRACKET,
    OTHER,
    END
  }
}

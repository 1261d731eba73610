package fidelity.input.condition;

import fidelity.input.condition.ConditionLexer.Kind;
import fidelity.input.condition.ConditionLexer.Token;
import java.util.List;

/// The tokens of a condition, taken one after the other.
final class TokenReader {

  private final List<Token> tokens;
  private int next;

  TokenReader(String text) {
    this.tokens = ConditionLexer.tokens(text);
  }

  /// The next token, which stays the next.
  Token peek() {
    return tokens.get(next);
  }

  /// The next token; the end can be taken again and again.
  Token take() {
    var token = peek();
    if (token.kind() != Kind.END) {
      next++;
    }
    return token;
  }

  /// Takes the next token if it is the expected one.
  boolean takeIf(String expected) {
    var expectedOne = peek().is(expected);
    if (expectedOne) {
      take();
    }
    return expectedOne;
  }
}

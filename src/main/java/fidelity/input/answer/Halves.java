package fidelity.input.answer;

import java.util.Optional;

/// What stands before a sign and what after it, without the spaces around them.
record Halves(String first, String second) {

  /// The halves of a text that has the sign once.
  static Optional<Halves> of(String text, String sign) {
    var at = text.indexOf(sign);
    var after = at + sign.length();
    return at < 0 || text.indexOf(sign, after) >= 0
        ? Optional.empty()
        : Optional.of(new Halves(text.substring(0, at).strip(), text.substring(after).strip()));
  }
}

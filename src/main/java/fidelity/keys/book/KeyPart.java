package fidelity.keys.book;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in the column of keys: a key, and the number of a part of a text that is too long.
///
/// @param part from 1
public record KeyPart(BookKey key, int part) {

  private static final Pattern PART = Pattern.compile("(.+)#([2-9]|[1-9]\\d{1,3})");

  public KeyPart {
    if (part < 1) {
      throw new IllegalArgumentException("Part %d of %s".formatted(part, key.text()));
    }
  }

  /// The first part, in most rows the only one.
  public static KeyPart whole(BookKey key) {
    return new KeyPart(key, 1);
  }

  /// As it is written: the key alone, or `comments#2` and so on.
  public String format() {
    return part == 1 ? key.text() : key.text() + "#" + part;
  }

  /// What was written; empty where it is no key.
  public static Optional<KeyPart> parse(String written) {
    var further = PART.matcher(written);
    return further.matches()
        ? BookKey.of(further.group(1))
            .map(key -> new KeyPart(key, Integer.parseInt(further.group(2))))
        : BookKey.of(written).map(KeyPart::whole);
  }
}

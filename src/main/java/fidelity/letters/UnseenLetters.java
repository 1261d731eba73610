package fidelity.letters;

import java.text.Normalizer;
import java.util.Optional;

/// Letters that cannot be seen, or that look like others: they come along when text is pasted.
public final class UnseenLetters {

  private static final char FIRST = 0xA0;

  /// The first accent that may make one letter with the letter before it.
  private static final char FIRST_MARK = 0x300;

  private static final char HYPHEN = 0x2010;
  private static final char NO_BREAK_HYPHEN = 0x2011;

  private UnseenLetters() {}

  /// Whether it has no ink of its own: blanks other than the usual one, zero-width letters, marks
  /// of direction, byte order marks.
  public static boolean isUnseen(int letter) {
    if (letter < FIRST) {
      return false;
    }
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /// Whether a text may hold such a letter, or one that looks like another; nearly no word of our
  /// files does.
  public static boolean perhapsIn(String text) {
    return holdsFrom(FIRST, text);
  }

  private static boolean holdsFrom(char first, String text) {
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= first) {
        return true;
      }
    }
    return false;
  }

  /// What a word or a number is meant to be: each letter and its accents as one character, plain
  /// hyphens and blanks, nothing unseen.
  public static String meant(String text) {
    if (!perhapsIn(text)) {
      return text;
    }
    var meant = new StringBuilder();
    composed(text)
        .codePoints()
        .filter(letter -> !isUnseen(letter) || isBlank(letter))
        .map(UnseenLetters::plain)
        .forEach(meant::appendCodePoint);
    return meant.toString().strip();
  }

  /// The text with each letter and its accents as one character.
  public static String composed(String text) {
    return holdsFrom(FIRST_MARK, text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /// Where a text first has a letter that is unseen or only looks like a hyphen; empty when there
  /// is none. Those at its beginning and end do not count.
  public static Optional<Integer> first(String text) {
    var end = text.length();
    while (end > 0 && isUnseen(text.charAt(end - 1))) {
      end--;
    }
    var start = 0;
    while (start < end && isUnseen(text.charAt(start))) {
      start++;
    }
    for (var at = start; at < end; at = text.offsetByCodePoints(at, 1)) {
      var letter = text.codePointAt(at);
      if (isUnseen(letter) || plain(letter) != letter) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// A letter's number as people look it up: "U+200B".
  public static String number(int letter) {
    return "U+%04X".formatted(letter);
  }

  private static boolean isBlank(int letter) {
    return Character.getType(letter) == Character.SPACE_SEPARATOR;
  }

  private static int plain(int letter) {
    if (letter == HYPHEN || letter == NO_BREAK_HYPHEN) {
      return '-';
    }
    return isBlank(letter) ? ' ' : letter;
  }
}

package fidelity.data.yaml;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts by chance, made of what has a meaning in YAML or comes along when text is pasted.
public final class NastyTexts {

  /// Whole texts that readers of YAML take for something else, or nearly.
  private static final List<String> OTHERS =
      List.of(
          "yes",
          "No",
          "y",
          "on",
          "OFF",
          "null",
          "Null",
          "~",
          "true",
          "1",
          "1.0",
          "-3",
          "+3",
          ".5",
          "3,3",
          "9/12",
          "31..60",
          "1e3",
          "0x1F",
          "0o17",
          "0b11",
          ".inf",
          "-.inf",
          ".NaN",
          "1_000",
          "12:30",
          "12:30:45",
          "2024-01-01",
          "2024-01-01 10:00:00Z",
          "75 %",
          "<<",
          "=",
          "-",
          "?",
          ":",
          "---",
          "...",
          "{}",
          "[]",
          "a",
          "A: b",
          "#1",
          "not-seen",
          "C:\\Logs\\P",
          "'",
          "\"");

  private static final List<String> PIECES =
      List.of(
          "a",
          "yes",
          "client",
          "Työkyky",
          "työhönvalmennuksessa",
          "(seen)",
          "1",
          "2024-01-01",
          "#",
          "#2",
          "- ",
          "-",
          ": ",
          ":",
          "items:",
          "\"",
          "'",
          "\\",
          "\\L",
          "\\n",
          "{",
          "]",
          ",",
          "&a",
          "*a",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "?",
          "~",
          "---",
          "...",
          "\uD83D\uDE42",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u200F",
          "\u0645\u0631\u062D\u0628\u0627",
          "\u202E",
          "\u00A0",
          "\u200B",
          "\u00AD",
          "\u3000",
          "\uE000",
          "\uFEFF",
          "\uFFFE",
          "\uFFFD",
          "\u2028",
          "\u2029",
          "\t",
          "\r",
          "\r\n",
          "\n",
          "\n\n",
          "\n\n\n",
          "\n  ",
          " \n",
          "  ",
          " ");

  private final Random random;

  public NastyTexts(Random random) {
    this.random = random;
  }

  /// A text of any length, now and then none, one of a single word, or a very long one.
  public String text() {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1, 2, 3 -> one(OTHERS);
      case 4, 5 -> of(1 + random.nextInt(4));
      case 6 -> prose(1 + random.nextInt(5));
      case 7 -> one(PIECES).repeat(1 + random.nextInt(random.nextInt(100) == 0 ? 40_000 : 300));
      default -> of(1 + random.nextInt(60));
    };
  }

  /// A text that says something.
  String words() {
    return "x" + text();
  }

  List<String> texts() {
    return Stream.generate(this::text).limit(random.nextInt(4)).toList();
  }

  private String of(int pieces) {
    return Stream.generate(() -> one(PIECES) + (random.nextBoolean() ? " " : ""))
        .limit(pieces)
        .collect(Collectors.joining());
  }

  /// Paragraphs as people write them.
  private String prose(int paragraphs) {
    return Stream.generate(
            () ->
                Stream.generate(() -> one(PIECES.subList(0, 11)))
                    .limit(1 + random.nextInt(80))
                    .collect(Collectors.joining(" ")))
        .limit(paragraphs)
        .collect(Collectors.joining("\n"));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

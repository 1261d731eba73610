package fidelity.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

/// Pages put together by hand, each with the mark of a report of this version.
final class RawPage {

  private RawPage() {}

  /// A page that says one thing so many times.
  static byte[] of(String html, int times) {
    return ("<!doctype html><html><head>"
            + mark()
            + "</head><body>"
            + html.repeat(times)
            + "</body>")
        .getBytes(ISO_8859_1);
  }

  private static String mark() {
    return Mark.of(Mark.REVIEW).entrySet().stream()
        .map(
            each ->
                "<meta name=\"fidelity:%s\" content=\"%s\">"
                    .formatted(each.getKey(), each.getValue()))
        .collect(joining());
  }
}

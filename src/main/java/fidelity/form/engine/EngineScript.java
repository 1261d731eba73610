package fidelity.form.engine;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The script that reads answers and scores them in a browser, exactly as the program does.
///
/// It defines one constant, `Engine`, and knows nothing of the page. Its parts are plain scripts
/// that share one scope; they keep to what Rhino understands, by which every build proves that the
/// script and the program score alike.
public final class EngineScript {

  /// The parts; what a part needs as soon as it is read comes before it.
  private static final List<String> PARTS =
      List.of(
          "amounts",
          "letters",
          "spelling",
          "answers",
          "messages",
          "cells",
          "conditions",
          "rubric",
          "grid",
          "explanations",
          "given",
          "items",
          "totals",
          "engine");

  private EngineScript() {}

  /// The whole script, without the remarks and the indents of its parts.
  public static String text() {
    var lines = PARTS.stream().flatMap(EngineScript::lines);
    return Stream.of(
            Stream.of("const Engine = (() => {", "'use strict';"), lines, Stream.of("})();"))
        .flatMap(each -> each)
        .collect(joining("\n", "", "\n"));
  }

  private static Stream<String> lines(String part) {
    return source(part)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"));
  }

  private static String source(String part) {
    var file = "/fidelity/form/engine/%s.js".formatted(part);
    try (var stream = EngineScript.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

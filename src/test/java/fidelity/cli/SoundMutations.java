package fidelity.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Changes what a report holds by chance, and leaves its frame whole: XML stays well-formed, JSON
/// stays JSON, and a PDF's objects stand where its table says. So the readers behind are reached.
///
/// @param chance what decides
record SoundMutations(RandomGenerator chance) {

  private static final List<String> TEXTS =
      List.of(
          "", "0", "-1", "1e999", "99999999999", "NaN", "A1", "ZZZ99999999", "&#0;", "&lt;", "s");
  private static final List<String> TOKENS =
      List.of("[]", "{}", "null", "0", "-1", "1e999", "\"\"", "\"\\u0000\"", "\"a\"", "[[1]]");
  private static final List<String> VALUES =
      List.of("<<>>", "[]", "()", "<00>", "0", "-1", "99999999999", "1 0 R", "/None", "[1 0 R]");
  private static final List<String> WORDS =
      List.of("[]", "()", "<00>", "-1", "99999999999", "/None", "Tj", "BT", "ET", "Q", "Do", "Tf");

  private static final Pattern XML_TEXT =
      Pattern.compile("(?<=>)[^<>]+(?=<)|(?<==\")[^\"<>]*(?=\")");
  private static final Pattern JSON_TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(:)?|-?\\d+(?:\\.\\d+)?|true|false|null");
  private static final Pattern PDF_VALUE =
      Pattern.compile("(?<![\\w<.])(?:\\d+ 0 R|-?\\d+(?:\\.\\d+)?)(?![\\w>.])|\\([^()]*\\)");
  private static final Pattern PDF_WORD = Pattern.compile("[^\\s<>\\[\\]()/]+|/\\w+|\\([^()]*\\)");
  private static final Pattern OBJECT = Pattern.compile("(\\d+) 0 obj(.*?)endobj", Pattern.DOTALL);
  private static final Pattern STREAM =
      Pattern.compile("(.*?)stream\\r?\\n(.*)\\r?\\nendstream\\s*", Pattern.DOTALL);

  /// Other texts in one part of a workbook.
  byte[] xml(byte[] part) {
    return replaced(new String(part, UTF_8), XML_TEXT, TEXTS).getBytes(UTF_8);
  }

  /// Other values in JSON.
  byte[] json(byte[] text) {
    return replaced(new String(text, UTF_8), JSON_TOKEN, TOKENS).getBytes(UTF_8);
  }

  /// Other words in some objects of a PDF, packed again and listed where they stand.
  byte[] pdf(byte[] bytes) throws IOException {
    var text = new String(bytes, ISO_8859_1);
    var objects = OBJECT.matcher(text).results().toList();
    var changed = chance.ints(1 + chance.nextInt(4), 0, objects.size()).boxed().toList();
    var out = new StringBuilder("%PDF-1.7\n");
    var table = new ArrayList<String>();
    var most = 0;
    for (var index = 0; index < objects.size(); index++) {
      var object = objects.get(index);
      var number = Integer.parseInt(object.group(1));
      most = Math.max(most, number);
      table.add("%d 1\n%010d 00000 n \n".formatted(number, out.length()));
      var body = changed.contains(index) ? object(object.group(2)) : object.group(2);
      out.append(number).append(" 0 obj").append(body).append("endobj\n");
    }
    var start = out.length();
    var trailer = text.substring(text.lastIndexOf("trailer"), text.lastIndexOf("startxref"));
    out.append("xref\n0 1\n0000000000 65535 f \n").append(String.join("", table));
    out.append(trailer).append("startxref\n").append(start).append("\n%%EOF\n");
    return out.toString().getBytes(ISO_8859_1);
  }

  private String object(String body) throws IOException {
    var stream = STREAM.matcher(body);
    if (!stream.matches()) {
      return replaced(body, PDF_VALUE, VALUES);
    }
    var head = stream.group(1);
    if (!head.contains("/FlateDecode") || head.contains("/FontFile") || chance.nextBoolean()) {
      return replaced(head, PDF_VALUE, VALUES) + body.substring(head.length());
    }
    var packed = packed(replaced(unpacked(stream.group(2)), PDF_WORD, WORDS));
    return head.replaceFirst("/Length \\d+", "/Length " + packed.length())
        + "stream\n"
        + packed
        + "\nendstream\n";
  }

  /// One to four of the places that a pattern finds hold something else.
  private String replaced(String text, Pattern place, List<String> pieces) {
    var places =
        place
            .matcher(text)
            .results()
            .filter(each -> each.groupCount() == 0 || each.group(1) == null) // no key of JSON
            .toList();
    var changed = new StringBuilder(text);
    if (!places.isEmpty()) {
      chance
          .ints(1 + chance.nextInt(4), 0, places.size())
          .distinct()
          .boxed()
          .sorted((one, other) -> Integer.compare(other, one))
          .map(places::get)
          .forEach(
              each ->
                  changed.replace(
                      each.start(), each.end(), pieces.get(chance.nextInt(pieces.size()))));
    }
    return changed.toString();
  }

  private static String unpacked(String packed) throws IOException {
    var bytes = new ByteArrayInputStream(packed.getBytes(ISO_8859_1));
    return new String(new InflaterInputStream(bytes).readAllBytes(), ISO_8859_1);
  }

  private static String packed(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(text.getBytes(ISO_8859_1));
    }
    return out.toString(ISO_8859_1);
  }
}

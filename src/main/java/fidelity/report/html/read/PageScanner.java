package fidelity.report.html.read;

import fidelity.markup.Escapes;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.report.html.read.PageToken.Closing;
import fidelity.report.html.read.PageToken.Opening;
import fidelity.report.html.read.PageToken.Said;
import fidelity.report.html.read.PageToken.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes a page apart into its tags and its text. It reads what fidelity writes, and what an editor
/// or a browser makes of that; it corrects nothing.
public final class PageScanner {

  private static final int MOST_TOKENS = 1_000_000;

  /// The most attributes of a tag; a report's have a handful.
  private static final int MOST_ATTRIBUTES = 100;

  private static final Pattern BEGINNING =
      Pattern.compile("\\s*<!doctype html", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=/\"']++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++)))?+");

  /// Elements that hold text in which no sign means anything but their own end.
  private static final Set<String> VERBATIM = Set.of("style", "script", "textarea");

  private final String page;
  private final List<PageToken> tokens = new ArrayList<>();
  private int at;

  private PageScanner(String page) {
    this.page = page;
  }

  /// All tags and texts, in their order.
  ///
  /// @throws UnsoundFileException when it is no page, breaks off, or has too much in it
  public static List<PageToken> tokens(String page) throws UnsoundFileException {
    if (!BEGINNING.matcher(page).lookingAt()) {
      throw new UnsoundFileException(Code.UNSOUND_HTML);
    }
    var scanner = new PageScanner(page);
    while (scanner.at < page.length()) {
      scanner.step();
    }
    return scanner.tokens;
  }

  private void step() throws UnsoundFileException {
    if (page.startsWith("<!--", at)) {
      at = behind("-->");
    } else if (page.startsWith("<!", at)) {
      at = behind(">");
    } else if (page.charAt(at) == '<') {
      tag();
    } else {
      text(until("<"));
    }
  }

  private int until(String sign) {
    var found = page.indexOf(sign, at);
    return found < 0 ? page.length() : found;
  }

  private int behind(String sign) throws UnsoundFileException {
    var found = page.indexOf(sign, at);
    if (found < 0) {
      throw new UnsoundFileException(Code.UNSOUND_HTML);
    }
    return found + sign.length();
  }

  private void text(int end) throws UnsoundFileException {
    if (end > at) {
      add(new Said(Escapes.plain(page.substring(at, end))));
    }
    at = end;
  }

  private void tag() throws UnsoundFileException {
    var head = NAME.matcher(page).region(at, page.length());
    if (!head.lookingAt()) {
      throw new UnsoundFileException(Code.UNSOUND_HTML);
    }
    var name = head.group(1).toLowerCase(Locale.ROOT);
    var closing = page.startsWith("</", at);
    var end = endOfTag(head.end());
    var rest = page.substring(head.end(), end);
    at = end + 1;
    if (closing) {
      add(new Closing(name));
    } else {
      add(new Opening(name, attributes(rest)));
      if (VERBATIM.contains(name)) {
        verbatim(name);
      }
    }
  }

  /// Where a tag ends: at a sign that stands in no quotes.
  private int endOfTag(int from) throws UnsoundFileException {
    var quote = ' ';
    for (var end = from; end < page.length(); end++) {
      var sign = page.charAt(end);
      if (quote == ' ' && sign == '>') {
        return end;
      }
      if (quote == ' ' && (sign == '"' || sign == '\'')) {
        quote = sign;
      } else if (sign == quote) {
        quote = ' ';
      }
    }
    throw new UnsoundFileException(Code.UNSOUND_HTML);
  }

  private static SequencedMap<String, String> attributes(String tag) throws UnsoundFileException {
    var attributes = new TreeMap<String, String>();
    var attribute = ATTRIBUTE.matcher(tag);
    for (var found = 1; attribute.find(); found++) {
      if (found > MOST_ATTRIBUTES) {
        throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
      }
      var value =
          Stream.of(2, 3, 4)
              .flatMap(group -> Stream.ofNullable(attribute.group(group)))
              .findFirst()
              .orElse("");
      attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), Escapes.plain(value));
    }
    return attributes;
  }

  private void verbatim(String name) throws UnsoundFileException {
    var end = until("</" + name);
    if (end > at) {
      add(new Verbatim(page.substring(at, end)));
    }
    at = end;
  }

  private void add(PageToken token) throws UnsoundFileException {
    if (tokens.size() >= MOST_TOKENS) {
      throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
    }
    tokens.add(token);
  }
}

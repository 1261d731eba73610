package fidelity.report.html.read;

import fidelity.report.html.read.PageToken.Closing;
import fidelity.report.html.read.PageToken.Opening;
import fidelity.report.html.read.PageToken.Said;
import fidelity.report.html.read.PageToken.Verbatim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// What stands under each heading of a page, and before the first one.
///
/// A part is called by the address of its heading, "#item-17", which leads there in a browser.
public final class PageParts {

  private static final String HEAD = "head";

  /// Elements that stand in a line of text and do not end it.
  private static final Set<String> IN_LINES =
      Set.of("a", "b", "i", "em", "strong", "small", "span", "sub", "sup", "br", "wbr");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final SequencedMap<String, String> texts = new LinkedHashMap<>();
  private final SequencedMap<String, MessageDigest> hashes = new LinkedHashMap<>();
  private final StringBuilder line = new StringBuilder();
  private String part = HEAD;
  private int lines;

  private PageParts() {}

  /// The parts of a page.
  public static PageParts of(List<PageToken> tokens) {
    var parts = new PageParts();
    tokens.forEach(parts::add);
    parts.endLine();
    return parts;
  }

  /// Every line of text, by its part and its number there: "#item-17, text 3".
  public SequencedMap<String, String> texts() {
    return texts;
  }

  /// A hash of all that each part holds, by the part's name: tags, links, drawings, texts.
  public SequencedMap<String, String> hashes() {
    var hex = new LinkedHashMap<String, String>();
    hashes.forEach((name, hash) -> hex.put(name, HexFormat.of().formatHex(copy(hash).digest())));
    return hex;
  }

  private void add(PageToken token) {
    switch (token) {
      case Opening opening -> {
        begin(opening);
        hash("<" + opening.name());
        opening.attributes().forEach((name, value) -> hash(name + "=" + value));
      }
      case Closing(var name) -> {
        if (!IN_LINES.contains(name)) {
          endLine();
        }
        hash("</" + name);
      }
      case Verbatim(var text) -> hash(text);
      case Said(var text) -> {
        line.append(text);
        if (!text.isBlank()) {
          hash(text);
        }
      }
    }
  }

  private void begin(Opening tag) {
    if (tag.name().equals("br")) {
      line.append(' ');
    } else if (!IN_LINES.contains(tag.name())) {
      endLine();
    }
    if (tag.name().equals("body")) {
      begin("body");
    } else if (HEADINGS.contains(tag.name()) && !tag.value("id").isEmpty()) {
      begin("#" + tag.value("id"));
    }
  }

  private void begin(String name) {
    part = name;
    lines = 0;
  }

  private void endLine() {
    var said = line.toString().replaceAll("\\s+", " ").strip();
    line.setLength(0);
    if (!said.isEmpty()) {
      lines++;
      texts.put("%s, text %d".formatted(part, lines), said);
    }
  }

  private void hash(String held) {
    var hash = hashes.computeIfAbsent(part, _ -> sha256());
    hash.update(held.getBytes(StandardCharsets.UTF_8));
    hash.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest copy(MessageDigest hash) {
    try {
      return (MessageDigest) hash.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package fidelity.report.pdf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Entries;
import fidelity.report.pdf.read.PdfValue.Items;
import fidelity.report.pdf.read.PdfValue.Name;
import fidelity.report.pdf.read.PdfValue.Numeral;
import fidelity.report.pdf.read.PdfValue.Reference;
import fidelity.report.pdf.read.PdfValue.Stream;
import fidelity.report.pdf.read.PdfValue.Text;
import fidelity.report.pdf.read.PdfValue.Word;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// A hash of all that a part of a file holds: texts, drawings, letters, links, whatever it is.
///
/// It does not depend on how objects are numbered and packed, so that what two programs write, or
/// two versions of one, is the same when nothing in it differs.
public final class Fingerprint {

  /// What says how a stream is packed and not what it holds.
  private static final Set<String> PACKING = Set.of("Filter", "DecodeParms", "Length");

  private final OpenedPdf file;
  private final Map<Reference, Integer> pages;
  private final MessageDigest hash;
  private final Map<Stream, String> streams;
  private final Map<Reference, Integer> met = new HashMap<>();
  private final Queue<Reference> waiting = new ArrayDeque<>();

  /// @param streams the hashes of streams that are known already: many pages have one font
  private Fingerprint(OpenedPdf file, Map<Reference, Integer> pages, Map<Stream, String> streams) {
    this.file = file;
    this.pages = pages;
    this.streams = streams;
    this.hash = sha256();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /// The hash of each page, and of what belongs to no page, by their names.
  ///
  /// @throws UnsoundFileException when the file is broken or holds too much
  public static SequencedMap<String, String> of(OpenedPdf file) throws UnsoundFileException {
    var pages = new HashMap<Reference, Integer>();
    for (var page : file.pages()) {
      pages.put(page, pages.size() + 1);
    }
    var streams = new IdentityHashMap<Stream, String>();
    var all = new LinkedHashMap<String, String>();
    for (var page : file.pages()) {
      all.put("page " + pages.get(page), new Fingerprint(file, pages, streams).page(page));
    }
    all.put("what belongs to no page", new Fingerprint(file, pages, streams).whole());
    return all;
  }

  private String page(Reference page) throws UnsoundFileException {
    var own = new TreeMap<>(file.resolved(page).entries().all());
    own.remove("Parent");
    add(new Entries(own));
    return end();
  }

  private String whole() throws UnsoundFileException {
    add(new Items(List.of(file.part("Root"), file.part("Info"))));
    say(file.single() ? "single" : "added to");
    return end();
  }

  /// Adds what was referred to, each object once, and closes.
  private String end() throws UnsoundFileException {
    while (!waiting.isEmpty()) {
      add(file.resolved(waiting.remove()));
    }
    return hex(hash.digest());
  }

  private void add(PdfValue value) throws UnsoundFileException {
    switch (value) {
      case Name(var text) -> say("/" + text);
      case Text(var bytes) -> say("(" + bytes.length() + " " + bytes);
      case Numeral(var text) -> say("=" + text);
      case Word(var text) -> say(text);
      case Reference reference -> refer(reference);
      case Items(var all) -> {
        say("[" + all.size());
        for (var each : all) {
          add(each);
        }
      }
      case Entries(var all) -> add(all);
      case Stream stream -> add(stream);
    }
  }

  private void refer(Reference reference) {
    var page = pages.get(reference);
    if (page != null) {
      say("page " + page);
      return;
    }
    if (!met.containsKey(reference)) {
      met.put(reference, met.size());
      waiting.add(reference);
    }
    say("#" + met.get(reference));
  }

  private void add(Map<String, PdfValue> all) throws UnsoundFileException {
    say("<" + all.size());
    for (var entry : new TreeMap<>(all).entrySet()) {
      say("/" + entry.getKey());
      add(entry.getValue());
    }
  }

  private void add(Stream stream) throws UnsoundFileException {
    var known = Unpacking.knows(stream.head());
    var head = new TreeMap<>(stream.head().all());
    if (known) {
      head.keySet().removeAll(PACKING);
    }
    add(head);
    var own = streams.get(stream);
    if (own == null) {
      own = hex(sha256().digest(known ? file.data(stream) : file.packed(stream)));
      streams.put(stream, own);
    }
    say("stream " + own);
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  private void say(String text) {
    hash.update(text.getBytes(ISO_8859_1));
    hash.update((byte) '\n');
  }
}

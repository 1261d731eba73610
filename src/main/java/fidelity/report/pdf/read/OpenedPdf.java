package fidelity.report.pdf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Items;
import fidelity.report.pdf.read.PdfValue.Reference;
import fidelity.report.pdf.read.PdfValue.Stream;
import fidelity.report.pdf.read.PdfValue.Text;
import fidelity.report.pdf.read.PdfValue.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;

/// A PDF file that is read object by object, each when it is asked for.
///
/// What it costs is bounded whatever the file holds: one budget of values and of unpacked bytes is
/// spent by all that is read.
public final class OpenedPdf {

  private static final PdfValue NOTHING = new Word("null");
  private static final int MOST_PAGES = 1000;

  private final byte[] bytes;
  private final Budget budget = new Budget();
  private final CrossReferences references;
  private final Map<Integer, PdfValue> objects = new HashMap<>();
  private final Set<Integer> unpacked = new HashSet<>();

  private OpenedPdf(byte[] bytes) throws UnsoundFileException {
    this.bytes = bytes;
    this.references = CrossReferences.of(bytes, budget);
    if (references.trailer().find("Encrypt").isPresent()) {
      throw new UnsoundFileException(Code.ENCRYPTED_REPORT);
    }
  }

  /// Opens a file.
  ///
  /// @throws UnsoundFileException when it is no sound PDF, or encrypted
  public static OpenedPdf of(byte[] bytes) throws UnsoundFileException {
    return new OpenedPdf(bytes);
  }

  /// What the file says of itself: its title, who made it, and any properties.
  ///
  /// @throws UnsoundFileException when it is no sound PDF, or holds too much
  public SequencedMap<String, String> properties() throws UnsoundFileException {
    var properties = new LinkedHashMap<String, String>();
    for (var entry : resolved(part("Info")).entries().all().entrySet()) {
      if (resolved(entry.getValue()) instanceof Text(var text)) {
        properties.put(entry.getKey(), words(text));
      }
    }
    return properties;
  }

  private static String words(String text) {
    return text.startsWith("\u00FE\u00FF")
        ? new String(text.substring(2).getBytes(ISO_8859_1), UTF_16BE)
        : text;
  }

  /// An entry of the file's trailer.
  PdfValue part(String name) {
    return references.trailer().find(name).orElse(NOTHING);
  }

  /// Whether nothing was added to the file after it was first written.
  public boolean single() {
    return references.single();
  }

  /// The pages in their order, each as a reference.
  ///
  /// @throws UnsoundFileException when there are more than 1,000, or none can be found
  List<Reference> pages() throws UnsoundFileException {
    var pages = new ArrayList<Reference>();
    var root = resolved(part("Root")).entries();
    pages(root.find("Pages").orElse(NOTHING), new HashSet<>(), pages, 0);
    return pages;
  }

  private void pages(PdfValue node, Set<Reference> seen, List<Reference> pages, int depth)
      throws UnsoundFileException {
    if (pages.size() > MOST_PAGES || depth > MOST_PAGES) {
      throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
    }
    if (!(node instanceof Reference reference) || !seen.add(reference)) {
      return;
    }
    var kids = resolved(node).entries().find("Kids");
    if (kids.isEmpty()) {
      pages.add(reference);
    } else if (resolved(kids.get()) instanceof Items(var all)) {
      for (var kid : all) {
        budget.value();
        pages(kid, seen, pages, depth + 1);
      }
    }
  }

  /// The value itself, or the object that it refers to.
  PdfValue resolved(PdfValue value) throws UnsoundFileException {
    var now = value;
    for (var steps = 0; now instanceof Reference(var number); steps++) {
      if (steps > 10) {
        throw Scanner.unsound();
      }
      now = object(number);
    }
    return now;
  }

  private PdfValue object(int number) throws UnsoundFileException {
    budget.value();
    if (!objects.containsKey(number)) {
      switch (references.spots().get(number)) {
        case null -> {}
        case Spot.At(var offset) -> {
          var found = new ObjectScanner(bytes, budget).at(offset);
          if (found.number() != number) {
            throw Scanner.unsound();
          }
          objects.put(number, found.value());
        }
        case Spot.Within(var stream) -> unpackObjects(stream);
      }
    }
    return objects.getOrDefault(number, NOTHING);
  }

  private void unpackObjects(int number) throws UnsoundFileException {
    if (!unpacked.add(number)
        || !(references.spots().get(number) instanceof Spot.At)
        || !(object(number) instanceof Stream stream)) {
      return;
    }
    var data = data(stream);
    var first = stream.head().whole("First").orElseThrow(Scanner::unsound);
    var places = new Scanner(data, 0, budget);
    for (var left = stream.head().whole("N").orElse(0); left > 0; left--) {
      var each = whole(places);
      var at = first + whole(places);
      if (at < 0 || at >= data.length) {
        throw Scanner.unsound();
      }
      if (new Spot.Within(number).equals(references.spots().get(each))) {
        objects.putIfAbsent(
            each, new Scanner(data, at, budget).next().orElseThrow(Scanner::unsound));
      }
    }
  }

  private static int whole(Scanner scanner) throws UnsoundFileException {
    return scanner
        .next()
        .map(PdfValue::whole)
        .orElse(OptionalInt.empty())
        .orElseThrow(Scanner::unsound);
  }

  /// What a stream holds, unpacked.
  ///
  /// @throws UnsoundFileException when it cannot be unpacked, or holds too much
  byte[] data(Stream stream) throws UnsoundFileException {
    return new Unpacking(budget).unpack(stream, length(stream));
  }

  /// The bytes of a stream as it is packed.
  byte[] packed(Stream stream) throws UnsoundFileException {
    var rest = stream.rest();
    return Arrays.copyOfRange(rest.bytes(), rest.from(), rest.from() + length(stream));
  }

  private int length(Stream stream) throws UnsoundFileException {
    var length = stream.head().find("Length").orElse(NOTHING);
    return ObjectScanner.checked(stream, resolved(length).whole());
  }

  /// A scanner of what a stream held, which spends this file's budget.
  Scanner scanner(byte[] data) {
    return new Scanner(data, 0, budget);
  }

  /// An entry of a value, resolved; nothing where it has none of that name.
  PdfValue entry(PdfValue of, String name) throws UnsoundFileException {
    return resolved(resolved(of).entries().find(name).orElse(NOTHING));
  }
}

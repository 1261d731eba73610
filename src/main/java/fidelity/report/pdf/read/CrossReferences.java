package fidelity.report.pdf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Entries;
import fidelity.report.pdf.read.PdfValue.Items;
import fidelity.report.pdf.read.PdfValue.Stream;
import fidelity.report.pdf.read.PdfValue.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a file says that its objects stand: its tables, from the last that was added to the first.
final class CrossReferences {

  /// How many bytes at the end of a file hold the word that tells where its last table stands.
  private static final int TAIL = 1024;

  private static final String START = "startxref";

  private final byte[] bytes;
  private final Budget budget;
  private final Map<Integer, Spot> spots = new HashMap<>();
  private Entries trailer = Entries.NONE;
  private int tables;

  private CrossReferences(byte[] bytes, Budget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  /// Reads all tables of a file.
  ///
  /// @throws UnsoundFileException when one is missing or broken
  static CrossReferences of(byte[] bytes, Budget budget) throws UnsoundFileException {
    var references = new CrossReferences(bytes, budget);
    var seen = new HashSet<Integer>();
    for (var at = references.start(); at.isPresent() && seen.add(at.getAsInt()); ) {
      at = references.table(at.getAsInt()).whole("Prev");
    }
    return references;
  }

  /// Where each object stands, by its number.
  Map<Integer, Spot> spots() {
    return spots;
  }

  /// What the file says of itself as a whole.
  Entries trailer() {
    return trailer;
  }

  /// Whether nothing was added to the file after it was first written.
  boolean single() {
    return tables == 1;
  }

  private OptionalInt start() throws UnsoundFileException {
    var from = Math.max(0, bytes.length - TAIL);
    var tail = new String(bytes, from, bytes.length - from, ISO_8859_1);
    var last = tail.lastIndexOf(START);
    if (last < 0) {
      throw Scanner.unsound();
    }
    return new Scanner(bytes, from + last + START.length(), budget)
        .next()
        .map(PdfValue::whole)
        .orElse(OptionalInt.empty());
  }

  /// Reads one table and returns what it says of the file.
  private Entries table(int at) throws UnsoundFileException {
    if (at < 0 || at >= bytes.length) {
      throw Scanner.unsound();
    }
    tables++;
    var scanner = new Scanner(bytes, at, budget);
    var head = scanner.next().equals(Optional.of(new Word("xref"))) ? lines(scanner) : packed(at);
    if (tables == 1) {
      trailer = head;
    }
    return head;
  }

  private Entries lines(Scanner scanner) throws UnsoundFileException {
    while (true) {
      var first = next(scanner);
      if (first.equals(new Word("trailer"))) {
        return next(scanner).entries();
      }
      var count = whole(next(scanner));
      for (var number = whole(first); count > 0; number++, count--) {
        var offset = whole(next(scanner));
        next(scanner);
        if (next(scanner).equals(new Word("n"))) {
          spots.putIfAbsent(number, new Spot.At(offset));
        }
      }
    }
  }

  private Entries packed(int at) throws UnsoundFileException {
    if (!(new ObjectScanner(bytes, budget).at(at).value() instanceof Stream stream)) {
      throw Scanner.unsound();
    }
    var head = stream.head();
    var length = ObjectScanner.checked(stream, head.whole("Length"));
    var rows = new Unpacking(budget).unpack(stream, length);
    var widths = wholes(head, "W");
    if (widths.size() != 3 || widths.stream().anyMatch(width -> width < 0 || width > 4)) {
      throw Scanner.unsound();
    }
    var index = head.find("Index").isPresent() ? wholes(head, "Index") : List.of(0, size(head));
    rows(rows, widths, index);
    return head;
  }

  private static int size(Entries head) {
    return head.whole("Size").orElse(0);
  }

  private void rows(byte[] rows, List<Integer> widths, List<Integer> index)
      throws UnsoundFileException {
    var width = widths.stream().mapToInt(Integer::intValue).sum();
    var at = 0;
    for (var part = 0; part + 1 < index.size(); part += 2) {
      for (var each = 0; each < index.get(part + 1) && at + width <= rows.length; each++) {
        budget.value();
        row(index.get(part) + each, rows, at, widths);
        at += width;
      }
    }
  }

  /// A row of kind 1 tells where its object stands, one of kind 2 in which stream it is packed.
  private void row(int number, byte[] rows, int at, List<Integer> widths) {
    var kind = widths.get(0) == 0 ? 1 : field(rows, at, widths.get(0));
    var second = field(rows, at + widths.get(0), widths.get(1));
    switch (kind) {
      case 1 -> spots.putIfAbsent(number, new Spot.At(second));
      case 2 -> spots.putIfAbsent(number, new Spot.Within(second));
      default -> {}
    }
  }

  private static int field(byte[] rows, int at, int width) {
    var number = 0;
    for (var each = at; each < at + width; each++) {
      number = (number << 8) | (rows[each] & 0xFF);
    }
    return number;
  }

  private static List<Integer> wholes(Entries head, String name) throws UnsoundFileException {
    var wholes = new ArrayList<Integer>();
    if (head.find(name).orElse(new Items(List.of())) instanceof Items(var all)) {
      for (var each : all) {
        wholes.add(whole(each));
      }
    }
    return wholes;
  }

  private static PdfValue next(Scanner scanner) throws UnsoundFileException {
    return scanner.next().orElseThrow(Scanner::unsound);
  }

  private static int whole(PdfValue value) throws UnsoundFileException {
    return value.whole().orElseThrow(Scanner::unsound);
  }
}

package fidelity.report.pdf.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A value as it stands in a PDF file.
sealed interface PdfValue {

  /// A name, without its slash: `Font`.
  record Name(String text) implements PdfValue {}

  /// A text, each of its bytes as one character.
  record Text(String bytes) implements PdfValue {}

  /// A number, as it is written.
  record Numeral(String text) implements PdfValue {

    private OptionalInt parsed() {
      try {
        return OptionalInt.of(Integer.parseInt(text));
      } catch (NumberFormatException e) {
        return OptionalInt.empty();
      }
    }
  }

  /// Any other word: `true`, `obj`, `Tj`.
  record Word(String text) implements PdfValue {}

  /// The object of that number, which stands elsewhere.
  record Reference(int number) implements PdfValue {}

  /// Values in order.
  record Items(List<PdfValue> all) implements PdfValue {

    public Items {
      all = List.copyOf(all);
    }
  }

  /// Values by their names.
  record Entries(Map<String, PdfValue> all) implements PdfValue {

    static final Entries NONE = new Entries(Map.of());

    public Entries {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    Optional<PdfValue> find(String name) {
      return Optional.ofNullable(all.get(name));
    }

    OptionalInt whole(String name) {
      return find(name).map(PdfValue::whole).orElse(OptionalInt.empty());
    }
  }

  /// A stream: what it says of itself, and where its bytes begin.
  record Stream(Entries head, Slice rest) implements PdfValue {}

  /// The bytes of a file from some place on.
  @SuppressWarnings("ArrayRecordComponent") // never changed and never compared
  record Slice(byte[] bytes, int from) {}

  /// The whole number, where the value is one and fits into 32 bits.
  default OptionalInt whole() {
    return this instanceof Numeral numeral ? numeral.parsed() : OptionalInt.empty();
  }

  /// The entries of a map or of a stream's head; none of another value.
  default Entries entries() {
    return switch (this) {
      case Entries entries -> entries;
      case Stream(var head, _) -> head;
      case Name _, Text _, Numeral _, Word _, Reference _, Items _ -> Entries.NONE;
    };
  }
}

package fidelity.report.pdf.read;

import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Entries;
import fidelity.report.pdf.read.PdfValue.Items;
import fidelity.report.pdf.read.PdfValue.Name;
import fidelity.report.pdf.read.PdfValue.Stream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks streams that are not packed at all or by `FlateDecode`, as nearly all are.
final class Unpacking {

  private static final int BUFFER = 8192;

  /// How a row says that each of its bytes is the difference from the byte above it.
  private static final int UP = 2;

  /// Predictors from here on mean that rows say so; smaller ones that they hold plain bytes.
  private static final int BY_ROWS = 10;

  private final Budget budget;

  Unpacking(Budget budget) {
    this.budget = budget;
  }

  /// Whether a stream is packed in a way that is known.
  static boolean knows(Entries head) {
    return filters(head).stream().allMatch(each -> each.equals(new Name("FlateDecode")));
  }

  private static List<PdfValue> filters(Entries head) {
    return switch (head.find("Filter").orElse(new Items(List.of()))) {
      case Items(var all) -> all;
      case PdfValue one -> List.of(one);
    };
  }

  /// What a stream holds.
  ///
  /// @param length how many bytes it has as it is packed
  /// @throws UnsoundFileException when it is broken, packed in another way, or holds too much
  byte[] unpack(Stream stream, int length) throws UnsoundFileException {
    if (!knows(stream.head())) {
      throw Scanner.unsound();
    }
    var rest = stream.rest();
    var data = Arrays.copyOfRange(rest.bytes(), rest.from(), rest.from() + length);
    budget.unpacked(length);
    for (var _ : filters(stream.head())) {
      data = inflate(data);
    }
    var parameters = stream.head().find("DecodeParms").orElse(Entries.NONE).entries();
    return parameters.whole("Predictor").orElse(1) < BY_ROWS
        ? data
        : rows(data, parameters.whole("Columns").orElse(1));
  }

  private byte[] inflate(byte[] packed) throws UnsoundFileException {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[BUFFER];
    try (var inflater = new Inflater()) {
      inflater.setInput(packed);
      while (!inflater.finished()) {
        var count = inflater.inflate(buffer);
        if (count == 0) {
          break;
        }
        budget.unpacked(count);
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw Scanner.unsound();
    }
  }

  /// Undoes the differences between rows, as tables of cross-references have them.
  private static byte[] rows(byte[] data, int columns) throws UnsoundFileException {
    if (columns < 1 || columns > data.length) {
      throw Scanner.unsound();
    }
    var count = data.length / (columns + 1);
    var rows = new byte[count * columns];
    for (var row = 0; row < count; row++) {
      var kind = data[row * (columns + 1)];
      if (kind != 0 && kind != UP) {
        throw Scanner.unsound();
      }
      for (var column = 0; column < columns; column++) {
        var above = kind == UP && row > 0 ? rows[(row - 1) * columns + column] : 0;
        rows[row * columns + column] = (byte) (data[row * (columns + 1) + 1 + column] + above);
      }
    }
    return rows;
  }
}

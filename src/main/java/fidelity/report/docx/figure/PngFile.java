package fidelity.report.docx.figure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A picture as a PNG file without anything but its points. Java's own writer first looks for
/// others on the class path, which takes longer than all the rest.
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /// Eight bits each of red, green and blue.
  private static final byte[] COLOURS = {8, 2, 0, 0, 0};

  private PngFile() {}

  static byte[] of(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      chunk(
          out,
          "IHDR",
          ByteBuffer.allocate(13)
              .putInt(image.getWidth())
              .putInt(image.getHeight())
              .put(COLOURS)
              .array());
      chunk(out, "IDAT", packed(image));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String kind, byte[] data) throws IOException {
    var named = kind.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(named);
    sum.update(data);
    out.writeInt(data.length);
    out.write(named);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }

  /// The rows, each after a byte that says that its points are told as they are.
  private static byte[] packed(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      var width = image.getWidth();
      var line = new byte[3 * width + 1];
      for (var y = 0; y < image.getHeight(); y++) {
        var row = image.getRGB(0, y, width, 1, null, 0, width);
        for (var x = 0; x < width; x++) {
          line[3 * x + 1] = (byte) (row[x] >> 16);
          line[3 * x + 2] = (byte) (row[x] >> 8);
          line[3 * x + 3] = (byte) row[x];
        }
        out.write(line);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }
}

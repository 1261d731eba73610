package fidelity.report.pdf.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The colour space of every colour in the file: sRGB as an ICC profile of half a kilobyte. The one
/// in the JDK is larger and not promised to stay the same.
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int ENTRY = 12;

  private SrgbProfile() {}

  private record Tag(String name, ByteBuffer data) {}

  static byte[] bytes() {
    var curve = curve();
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag("desc", text("sRGB")));
    tags.add(new Tag("cprt", text("No copyright")));
    tags.add(new Tag("wtpt", xyz(0.96420, 1.0, 0.82491)));
    tags.add(new Tag("chad", adaptation()));
    tags.add(new Tag("rXYZ", xyz(0.43604, 0.22249, 0.01392)));
    tags.add(new Tag("gXYZ", xyz(0.38512, 0.71690, 0.09706)));
    tags.add(new Tag("bXYZ", xyz(0.14305, 0.06061, 0.71391)));
    tags.add(new Tag("rTRC", curve));
    tags.add(new Tag("gTRC", curve));
    tags.add(new Tag("bTRC", curve));
    return profile(tags);
  }

  private static byte[] profile(List<Tag> tags) {
    var table = ByteBuffer.allocate(4 + ENTRY * tags.size()).putInt(tags.size());
    var body = ByteBuffer.allocate(1024);
    int start = HEADER + table.capacity();
    int offset = start;
    var last = ByteBuffer.allocate(0);
    for (var tag : tags) {
      if (!tag.data.equals(last)) { // the three curves are stored once
        offset = start + body.position();
        body.put(tag.data.duplicate());
        last = tag.data;
      }
      table.put(tag.name.getBytes(US_ASCII)).putInt(offset).putInt(tag.data.capacity());
    }
    int size = start + body.position();
    return ByteBuffer.allocate(size).put(header(size)).put(table.rewind()).put(body.flip()).array();
  }

  private static byte[] header(int size) {
    var header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(0x04200000);
    header.put("mntrRGB XYZ ".getBytes(US_ASCII));
    header.putShort((short) 2026).putShort((short) 1).putShort((short) 1).position(36);
    header.put("acsp".getBytes(US_ASCII)).position(68);
    return header.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249)).array();
  }

  private static ByteBuffer text(String text) {
    byte[] letters = text.getBytes(UTF_16BE);
    var data = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
    data.put("mluc".getBytes(US_ASCII)).putInt(0).putInt(1).putInt(12);
    data.put("enUS".getBytes(US_ASCII)).putInt(letters.length).putInt(28).put(letters);
    return data.rewind();
  }

  private static ByteBuffer xyz(double x, double y, double z) {
    return numbers("XYZ ", x, y, z);
  }

  /// The adaptation from daylight, D65, to the profile's D50.
  private static ByteBuffer adaptation() {
    return numbers(
        "sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168);
  }

  private static ByteBuffer numbers(String type, double... values) {
    var data = ByteBuffer.allocate(8 + 4 * values.length).put(type.getBytes(US_ASCII)).putInt(0);
    for (double value : values) {
      data.putInt(fixed(value));
    }
    return data.rewind();
  }

  /// A power curve with a straight foot.
  private static ByteBuffer curve() {
    var data = ByteBuffer.allocate(32).put("para".getBytes(US_ASCII)).putInt(0).putInt(3 << 16);
    for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      data.putInt(fixed(value));
    }
    return data.rewind();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }
}

package fidelity.report.pdf.type;

import fidelity.report.picture.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/// The two faces of Inter. Each is read once, when the first text needs it, and shared by all
/// threads.
public final class Face {

  static final Face REGULAR = new Face("Inter-Regular.ttf", Weight.REGULAR, 0.65);
  public static final Face SEMIBOLD = new Face("Inter-SemiBold.ttf", Weight.SEMIBOLD, 0.7);

  /// The first combining mark. Nearly all letters of a text come before it: their widths are kept.
  private static final int USUAL = 0x0300;

  private final String file;
  private final Weight weight;
  private final double prefix;
  private final float[] widths = new float[USUAL];
  private volatile @Nullable BaseFont font;

  private Face(String file, Weight weight, double prefix) {
    this.file = file;
    this.weight = weight;
    this.prefix = prefix;
  }

  /// How heavy its letters are.
  public Weight weight() {
    return weight;
  }

  /// OpenPDF's font, read when it is first asked for.
  public BaseFont font() {
    var known = font;
    return known == null ? read() : known;
  }

  private synchronized BaseFont read() {
    var known = font;
    if (known != null) {
      return known;
    }
    try {
      var read = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes(file), null);
      read.setIncludeCidSet(false); // it would lack the parts of composed letters
      read.setSecureRandom(new Fixed(prefix));
      font = read;
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (var in = Face.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is not in the program");
      }
      return in.readAllBytes();
    }
  }

  boolean has(int codePoint) {
    return font().charExists(codePoint);
  }

  /// The width of a letter in thousandths of the size; 0 when the face lacks it.
  float width(int codePoint) {
    return codePoint < USUAL ? usual(codePoint) : font().getWidth(codePoint);
  }

  private float usual(int codePoint) {
    if (widths[codePoint] == 0) {
      widths[codePoint] = font().getWidth(codePoint);
    }
    return widths[codePoint];
  }

  /// Names a face's subset the same way in every document: OpenPDF draws its six letters from this.
  private static final class Fixed extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final double value;

    /// Java's own source of chance would take long to find; see explanation/start-up.md.
    Fixed(double value) {
      super(new Unused(), null);
      this.value = value;
    }

    @Override
    public double nextDouble() {
      return value;
    }
  }

  /// A source of chance that is never asked: the names of subsets must be the same in every file.
  private static final class Unused extends SecureRandomSpi {
    private static final long serialVersionUID = 1;

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {
      throw new UnsupportedOperationException("Nobody draws bytes here");
    }

    @Override
    protected byte[] engineGenerateSeed(int bytes) {
      throw new UnsupportedOperationException("Nobody draws seeds here");
    }
  }
}

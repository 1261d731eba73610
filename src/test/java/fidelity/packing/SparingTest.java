package fidelity.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfName;

/// A spared class is as it was, but for what it would prepare.
class SparingTest {

  @Test
  void namesKeepTheirConstantsAndHaveNoListOfThem() throws ReflectiveOperationException {
    var spared = spared(PdfName.class);
    assertThat(spared.getField("TITLE").get(null)).hasToString("/Title");
    assertThat((Map<?, ?>) spared.getField("staticNames").get(null)).isEmpty();
    assertThat(PdfName.staticNames).containsEntry("Title", PdfName.TITLE);
  }

  @Test
  void buffersWriteNumbersAsTheyDid() throws ReflectiveOperationException {
    var format = spared(ByteBuffer.class).getMethod("formatDouble", double.class);
    for (var number : new double[] {0, 1, -1, 0.5, 12.345, 841.89, -0.004, 123456.789}) {
      assertThat(format.invoke(null, number)).isEqualTo(ByteBuffer.formatDouble(number));
    }
  }

  private static Class<?> spared(Class<?> original) throws ClassNotFoundException {
    var bytes = Sparing.spared(Classes.bytes(original));
    return Class.forName(original.getName(), true, new Classes(Map.of(original.getName(), bytes)));
  }
}

package fidelity.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.logging.PoiLogManager;
import org.apache.poi.ss.formula.atp.AnalysisToolPak;
import org.apache.xmlbeans.impl.logging.XmlBeansLogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(classes = {PoiLogManager.class, XmlBeansLogManager.class})
  void noLogIsWritten(Class<?> logs) throws ReflectiveOperationException {
    var silent = Class.forName(logs.getPackageName() + ".NoOpLogger");
    var logger =
        spared(logs, silent).getMethod("getLogger", Class.class).invoke(null, Object.class);
    assertThat(logger.getClass().getName()).isEqualTo(silent.getName());
  }

  @Test
  void noFunctionIsReady() throws ReflectiveOperationException {
    var functions = spared(AnalysisToolPak.class);
    var find = functions.getMethod("findFunction", String.class);
    assertThat(find.invoke(functions.getField("instance").get(null), "EDATE")).isNull();
    assertThat(AnalysisToolPak.instance.findFunction("EDATE")).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("fidelity.packing.Sparing#classes")
  void everyCallIsMadeByTheLibrariesAsTheyAre(String name) throws ReflectiveOperationException {
    var bytes = Classes.bytes(Class.forName(name, false, getClass().getClassLoader()));
    assertThat(Sparing.spared(name, bytes)).isNotEqualTo(bytes);
  }

  @Test
  void aLibraryThatHasChangedIsNoticed() {
    var other = Classes.bytes(Object.class);
    assertThatThrownBy(() -> Sparing.spared(PdfName.class.getName(), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("getDeclaredFields");
  }

  /// A class as it is spared, with others of its package, which it would not see otherwise.
  private static Class<?> spared(Class<?> original, Class<?>... others)
      throws ClassNotFoundException {
    var bytes = new HashMap<String, byte[]>();
    for (var other : others) {
      bytes.put(other.getName(), Classes.bytes(other));
    }
    var name = original.getName();
    bytes.put(name, Sparing.spared(name, Classes.bytes(original)));
    return Class.forName(name, true, new Classes(bytes));
  }
}

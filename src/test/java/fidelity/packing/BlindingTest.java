package fidelity.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;

/// A blind class is as it was, but for what it would learn of itself.
class BlindingTest {

  @Test
  void aBlindClassKeepsItsConstantsAndHasNoListOfThem() throws ReflectiveOperationException {
    var name = PdfName.class.getName();
    var bytes = Blinding.blind(Classes.bytes(PdfName.class));
    var blind = Class.forName(name, true, new Classes(Map.of(name, bytes)));

    assertThat(blind.getField("TITLE").get(null)).hasToString("/Title");
    assertThat((Map<?, ?>) blind.getField("staticNames").get(null)).isEmpty();
    assertThat(PdfName.staticNames).containsEntry("Title", PdfName.TITLE);
  }
}

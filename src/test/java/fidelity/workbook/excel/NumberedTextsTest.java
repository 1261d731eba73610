package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.xlsx.SharedTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/// A text has one number, however many cells show it, and is found by it.
class NumberedTextsTest {

  @Test
  void alikeTextsHaveOneNumber() {
    var texts = new NumberedTexts();
    assertThat(texts.of("a")).isZero();
    assertThat(texts.of("b")).isEqualTo(1);
    assertThat(texts.of("a")).isZero();
  }

  @Test
  void theyStandInThePartInTheOrderOfTheirNumbers() throws IOException, XMLStreamException {
    var texts = new NumberedTexts();
    texts.of("<b> & c");
    texts.of(" spaces ");
    texts.of("<b> & c");
    var part = written(texts);
    assertThat(new String(part, StandardCharsets.UTF_8))
        .contains("count=\"3\" uniqueCount=\"2\"")
        .contains("<t xml:space=\"preserve\"> spaces </t>");
    assertThat(SharedTexts.of(part)).containsExactly("<b> & c", " spaces ");
  }

  @Test
  void manyAreWrittenInBlocks() throws IOException, XMLStreamException {
    var texts = new NumberedTexts();
    for (var number = 0; number < 10_000; number++) {
      texts.of("text " + number);
    }
    assertThat(SharedTexts.of(written(texts))).hasSize(10_000).last().isEqualTo("text 9999");
  }

  private static byte[] written(NumberedTexts texts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    texts.write("", bytes);
    return bytes.toByteArray();
  }
}

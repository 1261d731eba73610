package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowXmlTest {

  @Test
  void elementsHoldAttributesTextAndOthers() throws IOException {
    assertThat(
            written(
                xml ->
                    xml.begin("row")
                        .with("r", 7)
                        .begin("c")
                        .with("t", "str")
                        .text("Työ 🙂")
                        .end("c")
                        .begin("c")
                        .end("c")
                        .end("row")))
        .isEqualTo("<row r=\"7\"><c t=\"str\">Työ 🙂</c><c></c></row>");
  }

  @Test
  void whatXmlIsMadeOfIsEscaped() throws IOException {
    assertThat(written(xml -> xml.begin("c").with("a", "<&>\"'").text("<&>\"']]>").end("c")))
        .isEqualTo("<c a=\"&lt;&amp;&gt;&quot;'\">&lt;&amp;&gt;\"']]&gt;</c>");
  }

  @Test
  void itIsPassedOnWhenThereIsEnough() throws IOException {
    var out = new ByteArrayOutputStream();
    var xml = new RowXml(out);
    xml.text("x".repeat(16_383)).passOn();
    assertThat(out.size()).isZero();
    xml.text("x").passOn();
    assertThat(out.size()).isEqualTo(16_384);
    xml.text("y").flush();
    assertThat(out.size()).isEqualTo(16_385);
  }

  private static String written(Consumer<RowXml> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    var xml = new RowXml(out);
    rows.accept(xml);
    xml.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}

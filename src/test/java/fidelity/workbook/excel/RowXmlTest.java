package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.ooxml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Elements, attributes and text come out as well-formed XML, block by block.
class RowXmlTest {

  @Test
  void elementsHoldAttributesTextAndOthers() {
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
  void whatXmlIsMadeOfIsEscaped() {
    assertThat(written(xml -> xml.begin("c").with("a", "<&>\"'").text("<&>\"']]>").end("c")))
        .isEqualTo("<c a=\"&lt;&amp;&gt;&quot;'\">&lt;&amp;&gt;\"']]&gt;</c>");
  }

  @Test
  void anAttributeKeepsItsLines() {
    assertThat(written(xml -> xml.begin("c").with("a", "1\n2").text("1\n2").end("c")))
        .isEqualTo("<c a=\"1&#10;2\">1\n2</c>");
  }

  @Test
  void anEscapedTextFitsIntoElementsAndAttributes() {
    assertThat(XmlText.escaped("<Työ & \"lepo\">\n"))
        .isEqualTo("&lt;Työ &amp; &quot;lepo&quot;&gt;&#10;");
  }

  @Test
  void itIsPassedOnWhenThereIsEnough() {
    var blocks = new ArrayList<byte[]>();
    var xml = new RowXml(blocks::add);
    xml.text("x".repeat(16_383)).passOn();
    assertThat(blocks).isEmpty();
    xml.text("x").passOn();
    xml.text("y").flush();
    assertThat(blocks).extracting(block -> block.length).containsExactly(16_384, 1);
  }

  private static String written(Consumer<RowXml> rows) {
    var blocks = new ArrayList<byte[]>();
    var xml = new RowXml(blocks::add);
    rows.accept(xml);
    xml.flush();
    return new String(blocks.getFirst(), StandardCharsets.UTF_8);
  }
}

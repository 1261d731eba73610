package fidelity.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.report.pdf.RandomReport;
import fidelity.report.pdf.SampleReport;
import fidelity.workbook.samples.HostileReview;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Every part of a document is valid by the schemas of ECMA-376, those of its charts' workbooks
/// too.
class DocumentSchemaTest {

  /// Parts of the package itself, for which the classes hold no schemas.
  private static final Set<String> OTHERS = Set.of("[Content_Types].xml", "docProps/core.xml");

  @ParameterizedTest
  @FieldSource("fidelity.report.docx.Documents#SAMPLES")
  void everyPartOfASampleIsValid(String sample) throws IOException, XmlException {
    assertThat(validated(Documents.written(Documents.sample(sample)))).isGreaterThan(9);
  }

  @Test
  void everyPartOfADraftWithEverythingIsValid() throws IOException, XmlException {
    assertThat(validated(Documents.written(SampleReport.draft()))).isGreaterThan(9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyPartOfARandomReportIsValid(long seed) throws IOException, XmlException {
    assertThat(validated(Documents.written(RandomReport.of(seed)))).isGreaterThan(9);
  }

  @Test
  void everyPartIsValidWhateverReviewersWrite() throws IOException, XmlException {
    var hostile = "a\u0000b\u001Bc\uD800d\uFFFEe\rf <w:p> &amp; ]]> " + HostileReview.MIRRORED;
    var scorecard = HostileReview.scored(List.of(hostile), hostile, HostileReview.LONG_WORD);
    validated(Documents.written(Documents.report(scorecard)));
  }

  @Test
  void aTableWithoutItsGridIsFound() {
    var file = Documents.written(Documents.sample("exemplary-2025"));
    assertThatThrownBy(
            () ->
                validated(
                    Documents.edited(file, "<w:tblGrid>", "<w:tblGrid><w:gridCol w:w=\"x\"/>")))
        .isInstanceOf(AssertionError.class);
  }

  private static int validated(byte[] file) throws IOException, XmlException {
    var validated = 0;
    for (var part : Documents.parts(file).entrySet()) {
      var name = part.getKey();
      if (name.endsWith(".xlsx")) {
        validated += validated(part.getValue());
      } else if (name.endsWith(".xml") && !OTHERS.contains(name)) {
        assertThat(problems(name, part.getValue())).as(name).isEmpty();
        validated++;
      }
    }
    return validated;
  }

  private static List<XmlError> problems(String name, byte[] part)
      throws XmlException, IOException {
    var problems = new ArrayList<XmlError>();
    var options = new XmlOptions();
    options.setErrorListener(problems);
    parse(name, new ByteArrayInputStream(part)).validate(options);
    return problems;
  }

  private static XmlObject parse(String name, ByteArrayInputStream part)
      throws XmlException, IOException {
    return switch (name.replaceAll("\\d+\\.xml", ".xml")) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(part);
      case "word/styles.xml" -> StylesDocument.Factory.parse(part);
      case "word/numbering.xml" -> NumberingDocument.Factory.parse(part);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(part);
      case "word/header.xml" -> HdrDocument.Factory.parse(part);
      case "word/footer.xml" -> FtrDocument.Factory.parse(part);
      case "word/charts/chart.xml" -> ChartSpaceDocument.Factory.parse(part);
      case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(part);
      case "xl/worksheets/sheet.xml" -> WorksheetDocument.Factory.parse(part);
      case "docProps/app.xml" -> PropertiesDocument.Factory.parse(part);
      case "docProps/custom.xml" ->
          org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument
              .Factory.parse(part);
      default -> throw new IllegalArgumentException("A part that nobody validates: " + name);
    };
  }
}

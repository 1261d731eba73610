package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.generated.LargeCohort;
import fidelity.form.Form;
import fidelity.form.book.Books;
import fidelity.input.TestRubric;
import fidelity.workbook.samples.CohortWorkbooks;
import fidelity.workbook.samples.ComparisonWorkbooks;
import fidelity.workbook.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/// Every part of a workbook is valid by the schemas of ECMA-376.
class SchemaTest {

  /// Parts of the package itself, for which the classes hold no schemas.
  private static final Set<String> OTHERS = Set.of("[Content_Types].xml", "docProps/core.xml");

  @ParameterizedTest
  @FieldSource("fidelity.workbook.samples.SampleWorkbooks#SAMPLES")
  void everyPartIsValid(String sample) throws IOException, XmlException {
    validate(SampleWorkbooks.bytes(SampleWorkbooks.sample(sample)), 20);
  }

  @Test
  void everyPartOfACohortsWorkbookIsValid() throws IOException, XmlException {
    var rubric = LargeCohort.rubric("samples/rubrics/team-practice-12.yaml");
    var cohort = CohortWorkbooks.overview(LargeCohort.cohort(rubric, 12));
    validate(CohortWorkbooks.bytes(cohort), 20);
  }

  @Test
  void everyPartOfAComparisonsWorkbookIsValid() throws IOException, XmlException {
    for (var book : ComparisonWorkbooks.samples().values()) {
      validate(SampleWorkbooks.bytes(book), 10);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "samples/rubrics/young-adults-14.yaml"})
  void everyPartOfAnAnswerBookIsValid(String rubric) throws IOException, XmlException {
    validate(Books.bytes(Form.of(TestRubric.named(rubric), rubric)), 10);
  }

  private static void validate(byte[] book, int least) throws IOException, XmlException {
    var validated = new ArrayList<String>();
    var parts = new ZipInputStream(new ByteArrayInputStream(book));
    for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
      var name = part.getName();
      if (!name.endsWith(".rels") && !OTHERS.contains(name)) {
        assertThat(problems(name, parts.readAllBytes())).as(name).isEmpty();
        validated.add(name);
      }
    }
    assertThat(validated).hasSizeGreaterThan(least);
  }

  private static List<XmlError> problems(String name, byte[] part)
      throws XmlException, IOException {
    var problems = new ArrayList<XmlError>();
    var options = new XmlOptions();
    options.setErrorListener(problems);
    assertThat(parse(name, new ByteArrayInputStream(part)).validate(options))
        .as("%s: %s", name, problems)
        .isTrue();
    return problems;
  }

  private static XmlObject parse(String name, ByteArrayInputStream part)
      throws XmlException, IOException {
    return switch (name.replaceAll("\\d+\\.xml", ".xml")) {
      case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(part);
      case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(part);
      case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(part);
      case "xl/worksheets/sheet.xml" -> WorksheetDocument.Factory.parse(part);
      case "xl/drawings/drawing.xml" -> WsDrDocument.Factory.parse(part);
      case "xl/charts/chart.xml" -> ChartSpaceDocument.Factory.parse(part);
      case "xl/tables/table.xml" -> TableDocument.Factory.parse(part);
      case "docProps/app.xml" -> PropertiesDocument.Factory.parse(part);
      case "docProps/custom.xml" ->
          org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument
              .Factory.parse(part);
      default -> throw new IllegalArgumentException("A part that nobody validates: " + name);
    };
  }
}

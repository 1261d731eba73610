package fidelity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.chart.Pictures;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// The walls between the rooms: what each may call.
@AnalyzeClasses(packages = "fidelity", importOptions = DoNotIncludeTests.class)
class WallsTest {

  private static final String[] CORE = {
    "rubric",
    "rubric.grid",
    "rubric.proof",
    "review",
    "scoring",
    "scoring.evaluation",
    "scoring.improvement",
    "scoring.comparison",
    "cohort",
    "cohort.statistics",
    "cohort.overview",
    "cohort.agreement",
    "cohort.change",
    "words",
    "words.cohort",
    "words.comparison",
    "words.explanation",
    "words.phrase"
  };

  /// The rooms whose walls are below.
  private static final Set<String> HELD = new HashSet<>();

  /// Each file of the command line by itself, with what is nested in it.
  private static final SliceAssignment COMMAND_LINE_TYPES =
      new SliceAssignment() {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return type.getPackageName().equals("fidelity.cli")
              ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "types of the command line";
        }
      };

  @ArchTest static final ArchRule RUBRIC_CALLS_NOTHING = room("rubric");

  @ArchTest static final ArchRule RUBRIC_GRID = room("rubric.grid", "rubric");

  @ArchTest static final ArchRule RUBRIC_PROOF = room("rubric.proof", "rubric.grid", "rubric");

  @ArchTest static final ArchRule KEYS = room("keys", "rubric");

  @ArchTest static final ArchRule KEYS_HEADER = room("keys.header", "keys");

  @ArchTest static final ArchRule KEYS_BOOK = room("keys.book", "rubric");

  @ArchTest static final ArchRule PROBLEM = room("problem", "rubric");

  @ArchTest static final ArchRule REVIEW = room("review", "rubric");

  @ArchTest
  static final ArchRule SCORING =
      room("scoring", "scoring.evaluation", "review", "rubric.grid", "rubric");

  @ArchTest
  static final ArchRule EVALUATION = room("scoring.evaluation", "review", "rubric.grid", "rubric");

  @ArchTest
  static final ArchRule IMPROVEMENT =
      room(
          "scoring.improvement",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric.grid",
          "rubric");

  @ArchTest
  static final ArchRule COMPARISON =
      room(
          "scoring.comparison",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric.proof",
          "rubric.grid",
          "rubric");

  @ArchTest
  static final ArchRule COHORT =
      room("cohort", "problem", "scoring", "scoring.evaluation", "review", "rubric");

  @ArchTest
  static final ArchRule COHORT_STATISTICS =
      room("cohort.statistics", "cohort", "scoring", "scoring.evaluation", "review", "rubric");

  @ArchTest
  static final ArchRule COHORT_OVERVIEW =
      room("cohort.overview", "cohort.statistics", "cohort", "review", "rubric");

  @ArchTest
  static final ArchRule COHORT_AGREEMENT =
      room(
          "cohort.agreement",
          "cohort.statistics",
          "scoring.comparison",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric");

  @ArchTest
  static final ArchRule COHORT_CHANGE =
      room(
          "cohort.change",
          "cohort.statistics",
          "scoring.comparison",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric");

  @ArchTest static final ArchRule PHRASES_CALL_NOTHING = room("words.phrase");

  @ArchTest static final ArchRule WORDS_COMPARISON = room("words.comparison", CORE);

  @ArchTest static final ArchRule WORDS = room("words", CORE);

  @ArchTest static final ArchRule WORDS_COHORT = room("words.cohort", CORE);

  @ArchTest
  static final ArchRule WORDS_EXPLANATION =
      room(
          "words.explanation",
          "words",
          "words.phrase",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric.grid",
          "rubric");

  @ArchTest static final ArchRule WORDS_PROBLEM = room("words.problem", "problem", "rubric");

  @ArchTest static final ArchRule LETTERS = room("letters", "problem");

  @ArchTest static final ArchRule INPUT_YAML_SLIP = room("input.yaml.slip", "letters", "problem");

  @ArchTest
  static final ArchRule INPUT_YAML =
      room("input.yaml", "input.yaml.slip", "letters", "keys", "problem", "rubric");

  @ArchTest static final ArchRule INPUT_CONDITION = room("input.condition", "problem", "rubric");

  @ArchTest
  static final ArchRule INPUT_TAILORING =
      room("input.tailoring", "input.yaml", "keys", "problem", "rubric");

  @ArchTest
  static final ArchRule INPUT_ANSWER =
      room("input.answer", "input.yaml", "keys", "letters", "problem", "review", "rubric");

  @ArchTest
  static final ArchRule INPUT =
      room(
          "input",
          "input.answer",
          "input.tailoring",
          "input.yaml",
          "input.condition",
          "keys",
          "keys.header",
          "problem",
          "review",
          "rubric.grid",
          "rubric");

  @ArchTest static final ArchRule INPUT_XLSX = room("input.xlsx", "problem");

  @ArchTest
  static final ArchRule INPUT_TABLE_CELLS =
      room("input.table.cells", "input.yaml", "input.xlsx", "letters", "problem");

  @ArchTest
  static final ArchRule INPUT_TABLE =
      room(
          "input.table",
          "input.table.cells",
          "input",
          "input.answer",
          "input.yaml",
          "letters",
          "keys",
          "problem",
          "review",
          "rubric");

  @ArchTest static final ArchRule PSEUDONYM = room("pseudonym", with("problem", "data.yaml"));

  @ArchTest
  static final ArchRule INPUT_PSEUDONYM =
      room("input.pseudonym", "pseudonym", "input.yaml", "data.csv", "problem");

  @ArchTest
  static final ArchRule INPUT_BOOK =
      room(
          "input.book",
          with(
              "input",
              "input.answer",
              "input.yaml",
              "input.xlsx",
              "letters",
              "keys",
              "keys.header",
              "keys.book",
              "problem"));

  @ArchTest
  static final ArchRule DATA =
      room("data", with("problem", "words.problem", "data.csv", "data.json", "data.notation"));

  @ArchTest static final ArchRule DATA_NOTATION = room("data.notation", CORE);

  @ArchTest static final ArchRule DATA_JSON = room("data.json", with("problem", "data.notation"));

  @ArchTest
  static final ArchRule DATA_JSON_COMPARISON =
      room("data.json.comparison", with("data.json", "data.notation"));

  @ArchTest static final ArchRule DATA_CSV = room("data.csv", with("data.notation"));

  @ArchTest
  static final ArchRule DATA_SCHEMA = room("data.schema", with("keys", "keys.header", "data.json"));

  @ArchTest
  static final ArchRule DATA_YAML =
      room("data.yaml", with("letters", "keys", "keys.header", "data.notation"));

  @ArchTest
  static final ArchRule DATA_BLANK =
      room("data.blank", with("keys", "keys.header", "data.notation", "data.yaml"));

  @ArchTest static final ArchRule FORM_ENGINE = room("form.engine", "problem");

  @ArchTest
  static final ArchRule FORM_HTML =
      room(
          "form.html",
          with(
              "form",
              "form.engine",
              "markup",
              "problem",
              "words.problem",
              "keys",
              "keys.header",
              "data.json",
              "data.yaml"));

  @ArchTest static final ArchRule MARKUP_CALLS_NOTHING = room("markup");

  @ArchTest static final ArchRule REPORT = room("report");

  @ArchTest
  static final ArchRule REPORT_REVIEW =
      room(
          "report.review",
          "report",
          "report.bands",
          "report.rubric",
          "report.previous",
          "scoring",
          "scoring.evaluation",
          "scoring.improvement",
          "scoring.comparison",
          "review",
          "rubric",
          "words",
          "words.explanation",
          "words.phrase");

  @ArchTest
  static final ArchRule REPORT_COHORT =
      room(
          "report.cohort",
          with("report", "report.bands", "report.rubric", "problem", "words.problem"));

  @ArchTest
  static final ArchRule REPORT_BANDS =
      room(
          "report.bands",
          "report",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric",
          "words",
          "words.phrase");

  @ArchTest
  static final ArchRule REPORT_COMPARISON =
      room("report.comparison", with("report", "report.bands", "report.rubric"));

  @ArchTest
  static final ArchRule REPORT_COMPARISON_COHORT =
      room("report.comparison.cohort", with("report", "report.bands"));

  @ArchTest
  static final ArchRule REPORT_PREVIOUS =
      room("report.previous", with("report", "report.comparison"));

  @ArchTest
  static final ArchRule REPORT_RUBRIC =
      room(
          "report.rubric",
          "report",
          "review",
          "rubric",
          "words",
          "words.explanation",
          "words.phrase");

  @ArchTest static final ArchRule REPORT_TEXT = room("report.text", "report");

  @ArchTest
  static final ArchRule REPORT_HTML =
      room(
          "report.html",
          "report",
          "report.html.read",
          "report.picture",
          "report.pdf.chart",
          "markup",
          "letters",
          "problem",
          "scoring",
          "scoring.evaluation",
          "rubric",
          "words",
          "words.phrase");

  @ArchTest static final ArchRule REPORT_HTML_READ = room("report.html.read", "markup", "problem");

  @ArchTest static final ArchRule REPORT_MARKDOWN = room("report.markdown", "report");

  @ArchTest
  static final ArchRule REPORT_PDF =
      room(
          "report.pdf",
          "report",
          "report.picture",
          "report.pdf.tag",
          "report.pdf.type",
          "report.pdf.page",
          "report.pdf.chart",
          "report.pdf.file",
          "report.pdf.read",
          "scoring",
          "scoring.evaluation",
          "problem");

  @ArchTest static final ArchRule REPORT_PICTURE = room("report.picture");

  @ArchTest
  static final ArchRule REPORT_DOCX =
      room(
          "report.docx",
          "report",
          "report.docx.body",
          "report.docx.figure",
          "report.docx.file",
          "report.docx.style",
          "report.docx.template",
          "ooxml",
          "input.xlsx",
          "scoring",
          "scoring.evaluation",
          "problem");

  @ArchTest
  static final ArchRule REPORT_DOCX_TEMPLATE =
      room(
          "report.docx.template",
          "report.docx.file",
          "report.docx.style",
          "ooxml",
          "input.xlsx",
          "problem",
          "rubric");

  @ArchTest
  static final ArchRule REPORT_DOCX_BODY =
      room(
          "report.docx.body",
          "report",
          "report.docx.figure",
          "report.docx.style",
          "ooxml",
          "problem");

  /// The drawings are those of the PDF.
  @ArchTest
  static final ArchRule REPORT_DOCX_FIGURE =
      room(
          "report.docx.figure",
          "report",
          "report.picture",
          "report.pdf.chart",
          "report.docx.file",
          "report.docx.style",
          "ooxml");

  @ArchTest static final ArchRule REPORT_DOCX_FILE = room("report.docx.file", "report", "ooxml");

  @ArchTest static final ArchRule REPORT_DOCX_STYLE = room("report.docx.style");

  @ArchTest static final ArchRule REPORT_PDF_TAG = room("report.pdf.tag");

  @ArchTest
  static final ArchRule REPORT_PDF_TYPE =
      room("report.pdf.type", "report", "report.picture", "letters", "problem");

  @ArchTest
  static final ArchRule REPORT_PDF_PAGE =
      room("report.pdf.page", "report", "report.picture", "report.pdf.tag", "report.pdf.type");

  @ArchTest
  static final ArchRule REPORT_PDF_CHART =
      room(
          "report.pdf.chart",
          "report",
          "report.picture",
          "report.pdf.tag",
          "report.pdf.type",
          "report.pdf.page");

  @ArchTest
  static final ArchRule REPORT_PDF_FILE =
      room(
          "report.pdf.file",
          "report",
          "report.picture",
          "report.pdf.tag",
          "report.pdf.type",
          "report.pdf.page");

  @ArchTest
  static final ArchRule OTHER_WRITERS_SEE_PICTURES_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("fidelity.report.pdf..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("fidelity.report.pdf.chart")
                  .and(not(belongToAnyOf(Pictures.class))));

  @ArchTest static final ArchRule REPORT_PDF_READ = room("report.pdf.read", "problem");

  @ArchTest
  static final ArchRule FORM =
      room(
          "form",
          "keys.book",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric",
          "words",
          "words.phrase");

  @ArchTest
  static final ArchRule FORM_BOOK_CELLS =
      room("form.book.cells", "keys.book", "rubric", "workbook", "workbook.layout");

  @ArchTest
  static final ArchRule FORM_BOOK =
      room(
          "form.book",
          "form.book.cells",
          "form",
          "keys.book",
          "scoring",
          "scoring.evaluation",
          "review",
          "rubric",
          "rubric.grid",
          "words",
          "words.phrase",
          "workbook",
          "workbook.layout");

  @ArchTest static final ArchRule WORKBOOK = room("workbook");

  @ArchTest
  static final ArchRule WORKBOOK_LAYOUT =
      room("workbook.layout", "workbook", "words", "words.phrase", "rubric");

  @ArchTest
  static final ArchRule WORKBOOK_REVIEW =
      room(
          "workbook.review",
          "workbook",
          "workbook.layout",
          "workbook.previous",
          "scoring.comparison",
          "cohort.statistics",
          "words",
          "words.explanation",
          "words.phrase",
          "scoring",
          "scoring.evaluation",
          "scoring.improvement",
          "review",
          "rubric");

  @ArchTest
  static final ArchRule WORKBOOK_PREVIOUS =
      room("workbook.previous", with("workbook", "workbook.layout"));

  @ArchTest
  static final ArchRule WORKBOOK_COHORT =
      room("workbook.cohort", with("problem", "words.problem", "workbook", "workbook.layout"));

  @ArchTest
  static final ArchRule WORKBOOK_COMPARISON =
      room("workbook.comparison", with("workbook", "workbook.layout"));

  @ArchTest
  static final ArchRule WORKBOOK_RATERS =
      room(
          "workbook.comparison.raters", with("workbook", "workbook.layout", "workbook.comparison"));

  @ArchTest
  static final ArchRule WORKBOOK_VISITS =
      room(
          "workbook.comparison.visits", with("workbook", "workbook.layout", "workbook.comparison"));

  @ArchTest
  static final ArchRule WORKBOOK_PAIRS =
      room("workbook.comparison.pairs", with("workbook", "workbook.layout", "workbook.comparison"));

  @ArchTest
  static final ArchRule WORKBOOK_MASTER =
      room(
          "workbook.comparison.master", with("workbook", "workbook.layout", "workbook.comparison"));

  @ArchTest
  static final ArchRule WORKBOOK_CHANGE =
      room(
          "workbook.comparison.change", with("workbook", "workbook.layout", "workbook.comparison"));

  @ArchTest
  static final ArchRule WORKBOOK_TREND =
      room("workbook.comparison.trend", with("workbook", "workbook.layout", "workbook.comparison"));

  @ArchTest
  static final ArchRule WORKBOOK_EXCEL =
      room(
          "workbook.excel",
          "workbook.excel.chart",
          "workbook.excel.look",
          "workbook",
          "ooxml",
          "input.xlsx",
          "scoring",
          "scoring.evaluation",
          "problem");

  @ArchTest
  static final ArchRule WORKBOOK_EXCEL_CHART =
      room("workbook.excel.chart", "workbook.excel.look", "workbook", "ooxml");

  @ArchTest static final ArchRule WORKBOOK_EXCEL_LOOK = room("workbook.excel.look", "workbook");

  @ArchTest
  static final ArchRule OOXML = room("ooxml", "input.xlsx", "letters", "problem", "rubric");

  @ArchTest
  static final ArchRule CONSOLE = room("cli.console", "rubric", "problem", "words.problem", "data");

  @ArchTest
  static final ArchRule INPUTS =
      room(
          "cli.inputs",
          with(
              "problem",
              "letters",
              "cli.console",
              "input",
              "input.book",
              "input.table",
              "data.notation",
              "report.pdf"));

  @ArchTest
  static final ArchRule PREVIOUS =
      room("cli.previous", with("problem", "keys", "input", "cli.inputs"));

  @ArchTest
  static final ArchRule OUTPUTS_FILE = room("cli.outputs.file", "cli.console", "rubric", "problem");

  @ArchTest
  static final ArchRule OUTPUTS =
      room(
          "cli.outputs",
          with(
              "problem",
              "words.problem",
              "cli.console",
              "cli.outputs.file",
              "input",
              "input.book",
              "data.json",
              "form",
              "form.book",
              "form.html",
              "report",
              "report.review",
              "report.html",
              "report.pdf",
              "report.docx",
              "report.docx.template",
              "workbook",
              "workbook.review",
              "workbook.excel"));

  @ArchTest
  static final ArchRule PSEUDONYMS =
      room(
          "cli.pseudonyms",
          with(
              "problem",
              "cli.inputs",
              "cli.outputs",
              "cli.outputs.file",
              "input",
              "input.book",
              "input.table",
              "input.pseudonym",
              "input.yaml",
              "pseudonym"));

  @ArchTest
  static final ArchRule CHECK =
      room(
          "cli.check",
          with(
              "cli.check.cohort",
              "cli.check.difference",
              "cli.check.inputs",
              "cli.compare",
              "problem",
              "words.problem",
              "cli.console",
              "cli.inputs",
              "cli.outputs",
              "cli.pseudonyms",
              "cli.batch.cohort",
              "input"));

  @ArchTest
  static final ArchRule CHECK_COHORT =
      room(
          "cli.check.cohort",
          with(
              "cli.check.difference",
              "cli.check.inputs",
              "problem",
              "cli.inputs",
              "cli.outputs",
              "cli.outputs.file",
              "cli.pseudonyms",
              "cli.batch",
              "cli.batch.cohort",
              "input",
              "input.table"));

  @ArchTest
  static final ArchRule CHECK_DIFFERENCE =
      room("cli.check.difference", with("problem", "cli.console", "cli.outputs"));

  @ArchTest
  static final ArchRule CHECK_INPUTS =
      room(
          "cli.check.inputs",
          with(
              "keys",
              "problem",
              "cli.inputs",
              "cli.outputs",
              "cli.previous",
              "cli.pseudonyms",
              "pseudonym",
              "report.docx.template",
              "cli.batch",
              "input",
              "input.book",
              "input.table"));

  @ArchTest
  static final ArchRule BATCH =
      room(
          "cli.batch",
          with(
              "cli.batch.cohort",
              "problem",
              "words.problem",
              "cli.console",
              "cli.inputs",
              "cli.outputs",
              "cli.outputs.file",
              "cli.previous",
              "cli.pseudonyms",
              "pseudonym",
              "input",
              "input.book",
              "input.table",
              "data"));

  @ArchTest
  static final ArchRule BATCH_COHORT =
      room(
          "cli.batch.cohort",
          with(
              "problem",
              "words.problem",
              "cli.console",
              "cli.inputs",
              "cli.outputs",
              "cli.outputs.file",
              "cli.pseudonyms",
              "pseudonym",
              "data.csv",
              "data.json",
              "report",
              "report.cohort",
              "report.html",
              "workbook",
              "workbook.cohort"));

  @ArchTest
  static final ArchRule CLI_COMPARE =
      room(
          "cli.compare",
          with(
              "problem",
              "cli.outputs",
              "data.json.comparison",
              "report",
              "report.comparison",
              "report.comparison.cohort",
              "workbook",
              "workbook.comparison.change",
              "workbook.comparison.master",
              "workbook.comparison.pairs",
              "workbook.comparison.raters",
              "workbook.comparison.trend",
              "workbook.comparison.visits"));

  @ArchTest
  static final ArchRule CLI_OPTIONS_ARGUMENT =
      room("cli.options.argument", with("problem", "cli.inputs", "cli.outputs", "input"));

  @ArchTest
  static final ArchRule CLI_OPTIONS =
      room(
          "cli.options",
          with(
              "problem",
              "words.problem",
              "cli.console",
              "cli.options.argument",
              "cli.inputs",
              "cli.outputs",
              "cli.outputs.file",
              "cli.pseudonyms",
              "pseudonym",
              "cli.batch",
              "input",
              "input.table",
              "report.text"));

  @ArchTest
  static final ArchRule CLI_RUBRIC =
      room(
          "cli.rubric",
          with(
              "problem",
              "words.problem",
              "cli.console",
              "cli.inputs",
              "cli.options",
              "cli.options.argument",
              "input",
              "input.answer",
              "report",
              "report.rubric",
              "report.text",
              "report.markdown"));

  @ArchTest
  static final ArchRule THE_ROOMS_OF_OFFICE_FILES_ALONE_KNOW_POI =
      alone(
          "org.apache.poi..",
          "workbook.excel",
          "workbook.excel.chart",
          "workbook.excel.look",
          "input.xlsx",
          "ooxml",
          "report.docx.file");

  @ArchTest
  static final ArchRule THE_PDF_ROOM_ALONE_KNOWS_OPENPDF =
      alone("org.openpdf..", "report.pdf.type", "report.pdf.file");

  @ArchTest
  static final ArchRule INPUT_AND_DATA_ALONE_KNOW_JACKSON =
      alone(
          "tools.jackson..",
          "input.yaml",
          "data",
          "data.json",
          "data.json.comparison",
          "data.schema");

  @ArchTest
  static final ArchRule INPUT_AND_THE_CSV_FILES_ALONE_KNOW_FASTCSV =
      alone("de.siegmar.fastcsv..", "input.table.cells", "input.pseudonym", "data.csv");

  @ArchTest
  static final ArchRule THE_STATISTICS_ALONE_KNOW_HIPPARCHUS =
      alone("org.hipparchus..", "cohort.statistics", "cohort.agreement", "cohort.change");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_ALONE_KNOWS_PICOCLI =
      alone("picocli..", "cli", "cli.options", "cli.options.argument", "cli.rubric", "");

  @ArchTest
  static final ArchRule THE_CORE_TOUCHES_NO_FILE_NO_CLOCK_AND_NO_CHANCE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "fidelity.rubric..",
              "fidelity.keys..",
              "fidelity.problem",
              "fidelity.review",
              "fidelity.scoring..",
              "fidelity.cohort..",
              "fidelity.pseudonym",
              "fidelity.report",
              "fidelity.report.review",
              "fidelity.report.cohort",
              "fidelity.report.comparison..",
              "fidelity.report.bands",
              "fidelity.report.previous",
              "fidelity.report.rubric",
              "fidelity.report.picture",
              "fidelity.report.pdf.tag",
              "fidelity.report.pdf.page",
              "fidelity.report.pdf.chart",
              "fidelity.form",
              "fidelity.form.book..",
              "fidelity.workbook",
              "fidelity.workbook.layout",
              "fidelity.workbook.previous",
              "fidelity.workbook.review",
              "fidelity.workbook.cohort",
              "fidelity.workbook.comparison..")
          .and()
          .doNotBelongToAnyOf(UnsoundFileException.class)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio..", "java.util.random..")
                  .and(not(belongToAnyOf(Charset.class, StandardCharsets.class)))
                  .or(belongToAnyOf(Clock.class, Random.class)));

  @ArchTest
  static final ArchRule NOBODY_ASKS_WHERE_OR_WHEN_THE_MACHINE_IS =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now");

  @ArchTest
  static final ArchRule ONLY_MAIN_AND_THE_COMMAND_LINE_TALK_TO_THE_MACHINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("fidelity", "fidelity.cli..")
          .should()
          .dependOnClassesThat(belongToAnyOf(System.class));

  @ArchTest
  static final ArchRule NO_ROOM_GOES_ROUND =
      slices().matching("fidelity.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_TYPE_OF_THE_COMMAND_LINE_GOES_ROUND =
      slices().assignedFrom(COMMAND_LINE_TYPES).should().beFreeOfCycles();

  /// Every room below the commands has a wall above; the commands themselves may call all of them.
  @ArchTest
  static void noRoomIsWithoutAWall(JavaClasses program) {
    assertThat(program)
        .extracting(type -> type.getPackageName().replaceFirst("^fidelity\\.?", ""))
        .isSubsetOf(Stream.concat(HELD.stream(), Stream.of("", "cli")).toList());
  }

  /// A name that two types share says nothing.
  @ArchTest
  static void noTwoTypesShareAName(JavaClasses program) {
    assertThat(program.stream().filter(type -> !type.getName().contains("$")))
        .extracting(JavaClass::getSimpleName)
        .filteredOn(name -> !name.equals("package-info"))
        .doesNotHaveDuplicates();
  }

  /// The core and some rooms more.
  private static String[] with(String... rooms) {
    return Stream.of(CORE, rooms).flatMap(Arrays::stream).toArray(String[]::new);
  }

  /// A room may call itself, the named ones, and what is no room of ours.
  private static ArchRule room(String name, String... mayCall) {
    HELD.add(name);
    var open =
        Stream.concat(Stream.of(name), Arrays.stream(mayCall))
            .map(room -> "fidelity." + room)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("fidelity." + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(open).or(not(resideInAnyPackage("fidelity.."))));
  }

  private static ArchRule alone(String library, String... rooms) {
    var open =
        Arrays.stream(rooms)
            .map(room -> room.isEmpty() ? "fidelity" : "fidelity." + room)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(open)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}

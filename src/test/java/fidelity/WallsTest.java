package fidelity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fidelity.problem.UnsoundFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// The walls between the rooms: what each may call.
@AnalyzeClasses(packages = "fidelity", importOptions = DoNotIncludeTests.class)
class WallsTest {

  private static final String[] CORE = {
    "rubric", "rubric.proof", "review", "scoring", "scoring.improvement", "cohort", "words"
  };

  @ArchTest static final ArchRule RUBRIC_CALLS_NOTHING = room("rubric");

  @ArchTest static final ArchRule RUBRIC_PROOF = room("rubric.proof", "rubric");

  @ArchTest static final ArchRule PROBLEM = room("problem", "rubric");

  @ArchTest static final ArchRule REVIEW = room("review", "rubric");

  @ArchTest static final ArchRule SCORING = room("scoring", "review", "rubric");

  @ArchTest
  static final ArchRule IMPROVEMENT = room("scoring.improvement", "scoring", "review", "rubric");

  @ArchTest static final ArchRule COHORT = room("cohort", "problem", "scoring", "review", "rubric");

  @ArchTest static final ArchRule WORDS = room("words", CORE);

  @ArchTest static final ArchRule WORDS_PROBLEM = room("words.problem", "problem", "rubric");

  @ArchTest static final ArchRule INPUT = room("input", "problem", "review", "rubric");

  @ArchTest static final ArchRule DATA = room("data", with("problem", "words.problem"));

  @ArchTest static final ArchRule PACKING = room("packing", "input", "rubric", "words");

  @ArchTest static final ArchRule REPORT = room("report", CORE);

  @ArchTest static final ArchRule REPORT_TEXT = room("report.text", "report");

  @ArchTest static final ArchRule REPORT_MARKDOWN = room("report.markdown", "report");

  @ArchTest static final ArchRule REPORT_PDF = room("report.pdf", "problem", "report");

  @ArchTest static final ArchRule WORKBOOK = room("workbook", with("problem", "words.problem"));

  @ArchTest static final ArchRule WORKBOOK_EXCEL = room("workbook.excel", "problem", "workbook");

  @ArchTest
  static final ArchRule CONSOLE = room("cli.console", "rubric", "problem", "words.problem", "data");

  @ArchTest
  static final ArchRule INPUTS = room("cli.inputs", with("problem", "cli.console", "input"));

  @ArchTest
  static final ArchRule OUTPUTS =
      room(
          "cli.outputs",
          with(
              "problem",
              "words.problem",
              "cli.console",
              "input",
              "data",
              "report",
              "report.pdf",
              "workbook",
              "workbook.excel"));

  @ArchTest
  static final ArchRule CHECK =
      room("cli.check", with("problem", "cli.console", "cli.inputs", "cli.outputs", "input"));

  @ArchTest
  static final ArchRule BATCH =
      room(
          "cli.batch",
          with(
              "problem",
              "words.problem",
              "cli.console",
              "cli.inputs",
              "cli.outputs",
              "input",
              "data",
              "report",
              "report.pdf",
              "workbook",
              "workbook.excel"));

  @ArchTest
  static final ArchRule THE_EXCEL_ROOM_ALONE_KNOWS_POI =
      alone("org.apache.poi..", "workbook.excel");

  @ArchTest
  static final ArchRule THE_PDF_ROOM_ALONE_KNOWS_OPENPDF = alone("org.openpdf..", "report.pdf");

  @ArchTest
  static final ArchRule INPUT_AND_DATA_ALONE_KNOW_JACKSON =
      alone("tools.jackson..", "input", "data");

  @ArchTest
  static final ArchRule INPUT_AND_DATA_ALONE_KNOW_FASTCSV =
      alone("de.siegmar.fastcsv..", "input", "data");

  @ArchTest
  static final ArchRule THE_COHORT_ALONE_KNOWS_HIPPARCHUS = alone("org.hipparchus..", "cohort");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_ALONE_KNOWS_PICOCLI = alone("picocli..", "cli", "");

  @ArchTest
  static final ArchRule THE_CORE_TOUCHES_NO_FILE_NO_CLOCK_AND_NO_CHANCE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "fidelity.rubric..",
              "fidelity.problem",
              "fidelity.review",
              "fidelity.scoring..",
              "fidelity.cohort",
              "fidelity.report",
              "fidelity.workbook")
          .and()
          .doNotBelongToAnyOf(UnsoundFileException.class)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio..", "java.util.random..")
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

  /// The core and some rooms more.
  private static String[] with(String... rooms) {
    return Stream.of(CORE, rooms).flatMap(Arrays::stream).toArray(String[]::new);
  }

  /// A room may call itself, the named ones, and what is no room of ours.
  private static ArchRule room(String name, String... mayCall) {
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

package fidelity.input.book;

import static fidelity.input.book.BookText.date;
import static fidelity.input.book.BookText.formula;
import static fidelity.input.book.BookText.number;
import static fidelity.input.book.BookText.text;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.keys.book.BookColumn;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.review.Review;
import fidelity.rubric.Language;
import fidelity.rubric.Rubric;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A book is read as a review file of the same answers would be, whatever people and programs have
/// done to it, and what cannot be read is told cell by cell.
class BookReaderTest {

  private static final ProblemWords WORDS = new ProblemWords(Language.ENGLISH);
  private static final Rubric RUBRIC = TestRubric.named("ips-25");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{1} answers {0} with {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1.clients_per_specialist | <c><v>18</v></c> | Quantity[value=18]",
        "1.clients_per_specialist | <c><v>0.30000000000000004</v></c> | Quantity[value=0.3]",
        "1.clients_per_specialist | <c><v>1.234</v></c> | Quantity[value=1.2340]",
        "1.clients_per_specialist | <c><f>58/6</f><v>9.67</v></c> | Ratio[number=58, divisor=6]",
        "1.clients_per_specialist | <c><f>A1+1</f><v>18</v></c> | Quantity[value=18]",
        "1.clients_per_specialist | <c t='s'><v>0</v></c> | none",
        "2.employment_time_percent | <c><v>95</v></c> | Quantity[value=95]",
        "2.employment_time_percent | <c><v>66.667</v></c> | Quantity[value=66.667]",
        "2.employment_time_percent | <c s='1'><v>0.95</v></c> | Quantity[value=95]",
        "2.employment_time_percent | <c><f>9/12*100</f><v>75</v></c> | Share[part=9, whole=12]",
        "2.employment_time_percent | <c><f>(9/12)*100</f><v>75</v></c> | Share[part=9, whole=12]",
        "2.employment_time_percent | <c><f>100*9.5/12</f><v>79.17</v></c> | Share[part=9.5, whole=12]",
        "2.employment_time_percent | <c s='1'><f>9/12</f><v>0.75</v></c> | Share[part=9, whole=12]",
        "2.employment_time_percent | <c s='2'><f>9/12*100</f><v>75</v></c> | Share[part=9, whole=12]",
        "2.employment_time_percent | <c><f>9/12*100</f></c> | Share[part=9, whole=12]",
        "2.employment_time_percent | <c t='inlineStr'><is><t>not seen</t></is></c> | NotSeen[]",
        "2.employment_time_percent | <c t='inlineStr'><is><t> \u00A0</t></is></c> | none",
        "3.intake | <c t='inlineStr'><is><t>Yes</t></is></c> | YesNo[yes=true]",
        "3.intake | <c t='inlineStr'><is><t>\u00A0no </t></is></c> | YesNo[yes=false]",
        "3.intake | <c t='inlineStr'><is><t>Kyllä</t></is></c> | YesNo[yes=true]",
        "3.intake | <c t='b'><v>1</v></c> | YesNo[yes=true]",
        "3.intake | <c t='inlineStr'><is><t>Not seen</t></is></c> | NotSeen[]",
        "4.attachment | <c t='inlineStr'><is><t>Attached to one or two teams</t></is></c> | Chosen[option=one-or-two-teams]",
        "4.attachment | <c t='inlineStr'><is><t>attached to one\u00A0or two  teams.</t></is></c> | Chosen[option=one-or-two-teams]",
        "4.attachment | <c t='inlineStr'><is><t>one-or-two-teams</t></is></c> | Chosen[option=one-or-two-teams]",
      })
  void anAnswerIsReadAsItIsMeant(String asked, String cell, String answer) {
    var id = asked.substring(0, asked.indexOf('.'));
    var question = asked.substring(asked.indexOf('.') + 1);
    var review = review(BookText.of(RUBRIC).fill(id, "question:" + question, cell));
    var sets = review.item(id).answers();
    if (answer.equals("none")) {
      assertThat(sets).isEmpty();
    } else {
      assertThat(requireNonNull(sets.getFirst().answers().get(question)).answer())
          .hasToString(answer);
    }
  }

  @ParameterizedTest(name = "{0} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1.clients_per_specialist | ANSWER | <c s='2'><v>46333</v></c> | Excel has made a date of what was typed, 2026-11-07; type the number with the decimal mark of your Excel, or a ratio as =58/6 [date-for-number]",
        "1.clients_per_specialist | ANSWER | <c s='1'><v>0.95</v></c> | 'clients_per_specialist' is '95 %'; a number, an interval like 31..60 or not-seen is needed [number-answer-needed]",
        "1.clients_per_specialist | ANSWER | <c t='inlineStr'><is><t>18 </t></is></c> | warning: item 1: '18' is a text to Excel, so the book's own scores leave it out; it is read as the number, and typing it anew makes it one [number-as-text]",
        "1.clients_per_specialist | ANSWER | <c t='inlineStr'><is><t>1,200</t></is></c> | 1200 or 1.2? write 1200, or 1.2 [thousands-or-decimals]",
        "1.clients_per_specialist | ANSWER | <c t='inlineStr'><is><t>a few</t></is></c> | [number-answer-needed]",
        "1.clients_per_specialist | ANSWER | <c t='e'><v>#DIV/0!</v></c> | the cell shows the error #DIV/0!; correct its formula [cell-with-error]",
        "1.clients_per_specialist | ANSWER | <c t='e'><v>#N/A</v></c> | the cell shows the error #N/A; correct its formula [cell-with-error]",
        "1.clients_per_specialist | ANSWER | <c><f>A1+1</f></c> | [cell-without-value]",
        "1.clients_per_specialist | ANSWER | <c><f>[1]Sheet1!A1</f><v>4</v></c> | its formula takes '4' from another file; write the value itself into the cell [cell-of-other-file]",
        "1.clients_per_specialist | TO | <c><v>25</v></c> | '25' is the end of a range that has no beginning; write the other end into sheet 'Staffing', cell D4 [range-without-beginning]",
        "1.clients_per_specialist | SOURCE | <c t='inlineStr'><is><t>MIS</t></is></c> | 'MIS' is said of an answer that is not there; answer in sheet 'Staffing', cell D4, if only that it was not seen [evidence-without-answer]",
        "2.employment_time_percent | ANSWER | <c s='2'><v>46365</v></c> | Excel has made a date of what was typed, 2026-12-09; if 9 of 12 is meant, type =9/12*100 [date-for-share]",
        "2.employment_time_percent | ANSWER | <c><v>0.95</v></c> | warning: item 2: 'employment_time_percent' is read as 0.95 %; for 95 % write 95, and if 0.95 % is meant write '0.95 %' [percent-as-part]",
        "2.employment_time_percent | ANSWER | <c><f>9/12</f><v>0.75</v></c> | [percent-as-part]",
        "2.employment_time_percent | ANSWER | <c><v>120</v></c> | [out-of-limits]",
        "3.intake | ANSWER | <c t='inlineStr'><is><t>perhaps</t></is></c> | [yes-no-needed]",
        "3.intake | TO | <c t='inlineStr'><is><t>Yes</t></is></c> | [range-without-beginning]",
        "4.attachment | ANSWER | <c t='inlineStr'><is><t>Attached to one or too teams</t></is></c> | 'attachment' has no option 'Attached to one or too teams'; did you mean 'Attached to one or two teams'? [unknown-option]",
        "1.comments | NOTE | <c t='inlineStr'><is><t>Good</t></is></c> | 'Good' stands where nothing is read; write it into sheet 'Staffing', cell D8, or delete it [cell-not-read]",
        "16.score | ANSWER | <c><v>4</v></c> | [score-without-reason]",
        "16.reason | ANSWER | <c t='inlineStr'><is><t>So</t></is></c> | [reason-without-score]",
      })
  void whatIsWrongIsToldByItsCell(String asked, BookColumn column, String cell, String told) {
    var id = asked.substring(0, asked.indexOf('.'));
    var key = asked.substring(asked.indexOf('.') + 1);
    var row = key.matches("comments|score|reason") ? key : "question:" + key;
    var lines = told(BookText.of(RUBRIC).fill(id, row, column, cell));
    assertThat(lines).singleElement().asString().startsWith("book.xlsx, sheet '").contains(told);
  }

  @Test
  void aRangeHasTwoCells() {
    var book = ranged(number("18"), number("25"));
    assertThat(answer(book)).isEqualTo("Interval[from=18, to=25]");
    assertThat(told(ranged(number("25"), number("18"))))
        .singleElement()
        .asString()
        .contains("[interval-reversed]");
    assertThat(told(ranged(number("18"), text("many"))))
        .singleElement()
        .asString()
        .contains("cell E4")
        .contains("[range-end-needed]");
    assertThat(told(ranged(text("not seen"), number("5"))))
        .singleElement()
        .asString()
        .contains("cell D4")
        .contains("[range-end-needed]");
    assertThat(
            told(
                BookText.of(RUBRIC)
                    .fill("3", "question:intake", text("Yes"))
                    .fill("3", "question:intake", BookColumn.TO, text("No"))))
        .singleElement()
        .asString()
        .contains(
            "'No' stands where the end of a range of numbers would; empty the cell [range-of-words]");
  }

  private static BookText ranged(String from, String to) {
    return BookText.of(RUBRIC)
        .fill("1", "question:clients_per_specialist", from)
        .fill("1", "question:clients_per_specialist", BookColumn.TO, to);
  }

  private String answer(BookText book) {
    var answers = review(book).item("1").answers().getFirst().answers();
    return requireNonNull(answers.get("clients_per_specialist")).answer().toString();
  }

  @Test
  void aSourceAndANoteGoWithTheirAnswer() {
    var review =
        review(
            BookText.of(RUBRIC)
                .fill("3", "question:intake", text("Yes"))
                .fill("3", "question:intake", BookColumn.SOURCE, text("DOC"))
                .fill("3", "question:intake", BookColumn.NOTE, text(" Of all\nclients ")));
    assertThat(review.item("3").answers().getFirst().answers().get("intake"))
        .hasToString("Evidence[answer=YesNo[yes=true], source=DOC, note=Of all\nclients]");
  }

  @Test
  void theHeaderIsThatOfAReviewFile() {
    var header =
        review(
                BookText.of(RUBRIC)
                    .fill("", "visited", text("11.3.2025"))
                    .fill("", "visited.last", date("45729"))
                    .fill("", "visited.between", text("2025-03-12"))
                    .fill("", "reported", date("45740.5"))
                    .fill("", "kind", text("Itsearviointi"))
                    .fill("", "status", text(" moderated"))
                    .fill("", "assessors", text("Assessor A\nAssessor B"))
                    .fill("", "tags", text("region: Central: north\ngroup: Young")))
            .header();
    assertThat(header.visit().days()).hasSize(3).first().hasToString("2025-03-11");
    assertThat(header.reported().orElseThrow()).hasToString("2025-03-24");
    assertThat(header.kind().id()).isEqualTo("self-assessment");
    assertThat(header.status().id()).isEqualTo("moderated");
    assertThat(header.assessors()).containsExactly("Assessor A", "Assessor B");
    assertThat(header.tags()).containsEntry("region", "Central: north");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind | Audit | kind is 'Audit'; allowed: Independent review, Guided self-assessment, Self-assessment, Baseline review [unknown-word]",
        "status | Finale | did you mean 'Final'? [unknown-word]",
        "visited | 3/12/2025 | [visit-date-needed]",
        "tags | Central | 'Central' is no group; write its name, a colon and what the review is, as in region: Central [tag-without-colon]",
        "site.id | `` | [text-needed]",
        "outcome.clients | 30 | key 'employed' is missing; it is required [missing-key]",
        "language | suomi | [language-tag-needed]"
      })
  void aHeaderIsHeldToTheRulesOfReviewFiles(String key, String text, String told) {
    assertThat(told(BookText.of(RUBRIC).fill("", key, text(text))))
        .singleElement()
        .asString()
        .startsWith("book.xlsx, sheet 'Start', cell D")
        .endsWith(told);
  }

  @Test
  void everyProblemIsToldAtOnceInTheOrderOfTheBook() {
    var book =
        BookText.of(RUBRIC)
            .fill("", "kind", text("Audit"))
            .fill("1", "question:clients_per_specialist", text("many"))
            .fill("25", "comments", "<c t='e'><v>#REF!</v></c>")
            .fill("5", "question:weekly_meetings", text("maybe"));
    assertThat(told(book))
        .extracting(line -> line.replaceAll(".*(sheet '[^']*').*(\\[.*])", "$1 $2"))
        .containsExactly(
            "sheet 'Start' [unknown-word]",
            "sheet 'Staffing' [number-answer-needed]",
            "sheet 'Organization' [yes-no-needed]",
            "sheet 'Services' [cell-with-error]");
  }

  @Test
  void rowsColumnsAndSheetsMayStandAnywhere() {
    UnaryOperator<BookText> filled =
        book ->
            book.fill("1", "question:clients_per_specialist", number("18"))
                .fill("2", "comments", text("Well"))
                .fill("17", "question:contacts_per_week", number("6"));
    assertThat(review(filled.apply(BookText.of(RUBRIC)).turned()).items())
        .isEqualTo(review(filled.apply(BookText.of(RUBRIC))).items())
        .hasSize(3);
  }

  @Test
  void whatStandsInARowThatAsksNothingIsNotLostInSilence() {
    assertThat(told(BookText.of(RUBRIC).inserted("Staffing", "", text("12 clients"))))
        .containsExactly(
            "book.xlsx, sheet 'Staffing', cell D30: row: '12 clients' stands in a row that asks nothing; write it into the row of its question, or delete it [answer-in-no-row]");
    assertThat(told(BookText.of(RUBRIC).inserted("Staffing", "", text(" ")))).isEmpty();
    assertThat(told(BookText.of(RUBRIC).inserted("Staffing", "my own", text("12")))).hasSize(1);
  }

  @Test
  void aCopyOfASheetDoesNotMatterWhereItSaysTheSame() {
    var book = BookText.of(RUBRIC).fill("1", "question:clients_per_specialist", number("18"));
    assertThat(answer(book.copied("Staffing"))).isEqualTo("Quantity[value=18]");
    book.fill("1", "question:clients_per_specialist", "");
    assertThat(answer(book)).isEqualTo("Quantity[value=18]");
    book.fill("1", "question:clients_per_specialist", number("19"));
    assertThat(told(book))
        .containsExactly(
            "book.xlsx, sheet 'Staffing (2)', cell D4: row: it says '18', and the same question says '19' on sheet 'Staffing', cell D4; keep the right one [copy-differs]");
  }

  @Test
  void eachFilledBlockIsASpecialistAndACopiedBlockAFurtherOne() {
    var book =
        BookText.of(RUBRIC)
            .fillSet("17", 1, "question:contacts_per_week", number("6"))
            .fillSet("17", 1, "specialist", text("Coach A"))
            .fillSet("17", 3, "question:contacts_per_week", number("3"))
            .copiedSet("Services", "17", 3);
    assertThat(review(book).item("17").answers())
        .extracting(
            set ->
                set.specialist()
                    + " "
                    + requireNonNull(set.answers().get("contacts_per_week")).answer())
        .containsExactly("Coach A Quantity[value=6]", " Quantity[value=3]", " Quantity[value=3]");
  }

  @Test
  void aDeletedRowIsNamed() {
    assertThat(told(without(row -> row.is("1", "question:clients_per_specialist"))))
        .containsExactly(
            "book.xlsx, sheet 'Staffing', cell D3: item 1, 'clients_per_specialist': its row is gone, and with it what was answered there; undo that, or copy the row from a new book [row-gone]");
    assertThat(told(without(row -> row.is("2", "comments")))).hasSize(1);
    assertThat(told(without(row -> row.is("", "summary"))))
        .containsExactly(
            "book.xlsx, sheet 'Start', cell D3: summary: its row is gone, and with it what was answered there; undo that, or copy the row from a new book [row-gone]");
    assertThat(told(without(row -> row.is("1", "range")))).isEmpty();
    assertThat(told(without(row -> row.item().equals("17") && row.set().equals("1")))).hasSize(4);
    assertThat(told(without(row -> row.item().equals("17") && row.set().equals("2")))).isEmpty();
    assertThat(told(without(row -> row.is("17", "2", "question:contacts_per_week")))).hasSize(1);
    assertThat(told(without(row -> row.item().equals("2")))).hasSizeGreaterThan(4);
  }

  private static BookText without(java.util.function.Predicate<BookText.Row> rows) {
    return BookText.of(RUBRIC).without(rows);
  }

  @Test
  void aDeletedSheetIsNamedOnce() {
    assertThat(told(BookText.of(RUBRIC).withoutSheet("Staffing")))
        .containsExactly(
            "book.xlsx:1:1: section 'staffing': its sheet is gone, and with it what was answered there; undo that, or copy it from a new book [section-sheet-gone]");
    assertThat(told(BookText.of(RUBRIC).withoutSheet("Start")))
        .contains(
            "book.xlsx:1:1: review: the sheet with the site and the visit is gone; undo that, or copy it from a new book [start-sheet-gone]");
    assertThat(told(BookText.of(RUBRIC).withoutSheet("About")))
        .singleElement()
        .asString()
        .endsWith("copy the answers into a new book [about-sheet-gone]");
  }

  @ParameterizedTest
  @CsvSource({"ITEM", "SET", "ANSWER", "TO", "SOURCE", "NOTE"})
  void aDeletedColumnIsNamed(BookColumn column) {
    assertThat(told(BookText.of(RUBRIC).withoutColumn("Services", column)))
        .singleElement()
        .asString()
        .contains("column '%s': the column is gone".formatted(column.mark()))
        .endsWith("[book-column-gone]");
  }

  @Test
  void aTextMayGoOnInFurtherRows() {
    var book =
        BookText.of(RUBRIC)
            .fill("1", "comments", text("One. "))
            .inserted("Staffing", "comments#2", text("Two."));
    assertThat(told(book)).singleElement().asString().contains("[text-without-beginning]");
  }

  @Test
  void aBookOfAnotherFormatIsRefused() {
    assertThat(told(BookText.of(RUBRIC).property("fidelity_book", "2")))
        .containsExactly(
            "book.xlsx:1:1: file: it is an answer book of format 2, and this version of fidelity reads format 1; install a newer version [newer-book]");
    assertThat(told(BookText.of(RUBRIC).property("fidelity_book", "0")))
        .singleElement()
        .asString()
        .endsWith("[older-book]");
    assertThat(told(BookText.of(RUBRIC).withoutProperties().fill("", "book.format", number("3"))))
        .singleElement()
        .asString()
        .endsWith("[newer-book]");
  }

  @Test
  void aBookIsKnownByItsMarksWhereItsPropertiesAreLost() {
    assertThat(told(BookText.of(RUBRIC).withoutProperties())).isEmpty();
  }

  @Test
  void aBookOfAnotherRubricIsRefusedAndOneOfAnEarlierFileWarnedOf() {
    assertThat(told(BookText.of(RUBRIC).fill("", "rubric.version", text("1997"))))
        .containsExactly(
            "book.xlsx, sheet 'About', cell D4: rubric: the book was made by ips-25 1997, and the file is now ips-25 2008; copy the answers into a new book [book-of-other-rubric]");
    var earlier = BookText.of(RUBRIC).fill("", "rubric.sha256", text("0".repeat(64)));
    assertThat(told(earlier))
        .containsExactly(
            "book.xlsx, sheet 'About', cell D4: warning: rubric: the file of rubric 'ips-25' has changed since the book was made; look whether the questions still say the same [book-of-earlier-rubric]");
    assertThat(told(earlier.without(row -> row.is("1", "question:clients_per_specialist"))))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("it counts as unanswered [row-not-yet-there]");
    assertThat(told(BookText.of(RUBRIC).fill("", "rubric", text("ips-52"))))
        .containsExactly(
            "book.xlsx, sheet 'About', cell D4: review: rubric 'ips-52' is not built in; did you mean 'ips-25'? [unknown-rubric]");
  }

  @Test
  void figuresThatTheBookShowsAreComparedAndNeverTaken() {
    var book =
        BookText.of(RUBRIC)
            .fill("1", "question:clients_per_specialist", number("18"))
            .fill("1", "range", formula("IF(A1,5,1)", "4"))
            .fill("1", "range", BookColumn.TO, formula("IF(A1,5,1)", "5"))
            .fill("2", "range", formula("1", "2"));
    assertThat(told(book))
        .containsExactly(
            "book.xlsx, sheet 'Staffing', cell D3: warning: item 1: the book shows 4, and its answers give 5, and 1 more place differs; the answers count, and opening the book in Excel and saving it calculates it anew [shown-figure-differs]");
    assertThat(told(BookText.of(RUBRIC).fill("1", "range", "<c><f>IF(A1,5,1)</f></c>"))).isEmpty();
  }

  @Test
  void aBookWithLinksToOthersIsRefused() {
    var file = folder.resolve("book.xlsx");
    BookText.of(RUBRIC).parts().with("xl/externalLinks/externalLink1.xml", "<l/>").to(file);
    assertThat(told(file))
        .singleElement()
        .asString()
        .endsWith(
            "break the links (in Excel: Data, Edit Links, Break Link) and save it [linked-book]");
  }

  @Test
  void aLetterThatIsWrittenByItsNumberIsThatLetter() {
    var review =
        review(BookText.of(RUBRIC).fill("1", "comments", text("a_x000D_\nb_x005F_x0041_")));
    assertThat(review.item("1").comments()).isEqualTo("a\r\nb_x0041_");
  }

  private Review review(BookText book) {
    return BookFile.find(book.to(folder.resolve("book.xlsx")))
        .orElseThrow()
        .review(new Rubrics())
        .review();
  }

  private List<String> told(BookText book) {
    return told(book.to(folder.resolve("book.xlsx")));
  }

  private List<String> told(Path file) {
    return found(file).stream().map(each -> WORDS.line(each.in("book.xlsx"))).toList();
  }

  private static List<Diagnostic> found(Path file) {
    try {
      ReviewDocument document = BookFile.find(file).orElseThrow().review(new Rubrics());
      return new ArrayList<>(document.warnings());
    } catch (InputException e) {
      return e.problems();
    }
  }
}

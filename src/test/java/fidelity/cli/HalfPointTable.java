package fidelity.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// An analyst's workbook of a scale with half points: 35 headings of its own, decimal commas, gaps
/// of every kind, an item that does not apply with the reason, and two items that are answered in
/// cells formatted as percent. It knows what each row must come to.
final class HalfPointTable {

  static final int SITES = 200;

  private static final int SCHOOLS = 4;
  private static final int PEER_WORKER = 8;
  private static final int FAMILY = 13;

  /// The items of the scale that it has no score of, but the answer in percent.
  private static final List<Integer> IN_PERCENT = List.of(SCHOOLS, FAMILY);

  private static final int ITEMS = 14;

  /// What people write where they have no score.
  private static final List<String> GAPS = List.of("", "-", "N/A", ".", "#N/A");

  /// From what percentage on each answer has the score 2, 3, 4 and 5.
  private static final List<Integer> SCHOOL_LIMITS = List.of(20, 50, 70, 90);

  private static final List<Integer> FAMILY_LIMITS = List.of(20, 40, 60, 80);

  static final List<String> HEADINGS =
      Stream.of(
              Stream.of(
                  "Visit no.",
                  "Code",
                  "Team",
                  "Run by",
                  "First day",
                  "Last day",
                  "County",
                  "Young people"),
              IntStream.rangeClosed(1, ITEMS)
                  .boxed()
                  .flatMap(
                      item ->
                          switch (item) {
                            case SCHOOLS -> Stream.of("Students discussed");
                            case PEER_WORKER -> Stream.of("Q8", "No peer worker because");
                            case FAMILY -> Stream.of("Families involved");
                            default -> Stream.of("Q" + item);
                          }),
              Stream.of(
                  "People",
                  "In work",
                  "In work, share",
                  "Assessors",
                  "Reported",
                  "Kind of visit",
                  "State",
                  "Overall",
                  "Funding",
                  "Phone",
                  "Wave",
                  "Remarks"))
          .flatMap(each -> each)
          .toList();

  private final Random random = new Random(14);
  private final List<String> expected = new ArrayList<>();

  private HalfPointTable() {}

  /// Writes the workbook; returns the items' columns of scores.csv for each of its rows.
  static List<String> write(Path file) throws IOException {
    var table = new HalfPointTable();
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Visits 2025");
      sheet.createRow(0).createCell(0).setCellValue("Young adults: fidelity visits of 2025");
      var names = sheet.createRow(2);
      for (var index = 0; index < HEADINGS.size(); index++) {
        names.createCell(index).setCellValue(HEADINGS.get(index));
      }
      var styles = new Styles(style(workbook, "d.m.yyyy"), style(workbook, "0.0%"));
      for (var site = 0; site < SITES; site++) {
        table.fill(new Line(sheet.createRow(3 + site), styles), site);
      }
      workbook.createSheet("Key").createRow(0).createCell(0).setCellValue("Q1 to Q14: items");
      workbook.write(out);
    }
    return table.expected;
  }

  private static CellStyle style(XSSFWorkbook workbook, String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private record Styles(CellStyle day, CellStyle percent) {}

  /// A row that is filled from the left.
  private record Line(Row row, Styles styles) {

    private Cell next() {
      return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    void add(String text) {
      next().setCellValue(text);
    }

    void add(double number) {
      next().setCellValue(number);
    }

    void add(LocalDate day) {
      var cell = next();
      cell.setCellValue(day);
      cell.setCellStyle(styles.day());
    }

    void addPercent(BigDecimal percent) {
      var cell = next();
      cell.setCellValue(percent.movePointLeft(2).doubleValue());
      cell.setCellStyle(styles.percent());
    }
  }

  private void fill(Line line, int site) {
    var first = LocalDate.of(2025, 1, 7).plusDays(site);
    line.add(site + 1);
    line.add("YA-%03d".formatted(site));
    line.add("Young adults' team " + site);
    line.add("Foundation " + site % 11);
    line.add(first);
    line.add(
        "%d.%d.2025"
            .formatted(first.plusDays(1).getDayOfMonth(), first.plusDays(1).getMonthValue()));
    line.add(List.of("North", "Central", "South").get(site % 3));
    line.add(List.of("In school", "Out of school").get(site % 2));
    var scores = new ArrayList<String>();
    for (var item = 1; item <= ITEMS; item++) {
      scores.add(IN_PERCENT.contains(item) ? percent(line, site, item) : score(line, site, item));
    }
    expected.add(scores.stream().collect(joining(",")));
    line.add(30);
    line.add(9 + site % 12);
    line.addPercent(
        BigDecimal.valueOf((9L + site % 12) * 100)
            .divide(BigDecimal.valueOf(30), 1, RoundingMode.HALF_UP));
    line.add("Assessor A; Assessor B");
    line.add(first.plusDays(30).toString());
    line.add("independent");
    line.add("final");
    line.add("about " + (2 + site % 3));
    line.add("county");
    line.add("0" + (100000 + site));
    line.add(1 + site % 2);
    line.add("seen by two assessors");
  }

  /// A whole or half score from 1 to 5, with a decimal comma at every third site; a gap at some; no
  /// peer worker at every twenty-fifth.
  private String score(Line line, int site, int item) {
    var halves = 2 + random.nextInt(9);
    var score = BigDecimal.valueOf(halves * 5L, 1).stripTrailingZeros();
    var plain = (score.scale() < 0 ? score.setScale(0) : score).toPlainString();
    if (item == PEER_WORKER) {
      return peerWorker(line, site, plain);
    }
    if (site % 8 == 7 && item == 1 + site % 3) {
      line.add(GAPS.get(site / 8 % GAPS.size()));
      return "";
    }
    add(line, site, plain);
    return plain;
  }

  private static void add(Line line, int site, String score) {
    if (site % 3 == 2) {
      line.add(score.contains(".") ? score.replace('.', ',') : score + ",0");
    } else {
      line.add(Double.parseDouble(score));
    }
  }

  private static String peerWorker(Line line, int site, String score) {
    if (site % 25 == 0) {
      line.add("n/a");
      line.add("The contract has no room");
      return "n/a,The contract has no room";
    }
    add(line, site, score);
    line.add("");
    return score + ",";
  }

  /// A percentage with one decimal in a cell of that format, a text at every fifth site; a gap at
  /// some.
  private String percent(Line line, int site, int item) {
    var percent = BigDecimal.valueOf(random.nextInt(1001), 1);
    var gap = site % 16 == 3;
    if (gap) {
      line.add(GAPS.get(site / 16 % GAPS.size()));
    } else if (site % 5 == 4) {
      line.add(percent.toPlainString().replace('.', ',') + " %");
    } else {
      line.addPercent(percent);
    }
    return (gap ? "" : level(percent, item == SCHOOLS ? SCHOOL_LIMITS : FAMILY_LIMITS)) + ",";
  }

  private static String level(BigDecimal percent, List<Integer> limits) {
    var reached =
        limits.stream().filter(each -> percent.compareTo(BigDecimal.valueOf(each)) >= 0).count();
    return String.valueOf(1 + reached);
  }
}

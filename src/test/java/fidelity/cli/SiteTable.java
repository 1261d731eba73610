package fidelity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// An analyst's workbook as one really is: a title and a remark above headings of its own, a row
/// for each site, scores with decimal commas, percentages, and gaps of several kinds.
public final class SiteTable {

  /// How many sites it has as a whole.
  public static final int SITES = 200;

  /// Its headings, 35 of them.
  public static final List<String> HEADINGS =
      Stream.of(
              Stream.of("Site ID", "Site name", "Provider", "Date of visit", "Region"),
              IntStream.rangeClosed(1, 25).mapToObj("Q%d"::formatted),
              Stream.of("n clients", "n employed", "Total score", "Rate", "Notes"))
          .flatMap(each -> each)
          .toList();

  private static final List<String> REGIONS = List.of("North", "Central", "South");

  private final Random random = new Random(2025);
  private final CellStyle day;
  private final CellStyle percent;

  private SiteTable(CellStyle day, CellStyle percent) {
    this.day = day;
    this.percent = percent;
  }

  /// Writes the whole workbook; its second sheet holds nothing that is meant.
  public static void write(Path file) throws IOException {
    write(file, SITES);
  }

  /// Writes the workbook with the first sites alone.
  public static void write(Path file, int sites) throws IOException {
    try (var workbook = new SXSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("d.m.yyyy"));
      var percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
      var sheet = workbook.createSheet("Sites 2025");
      sheet.createRow(0).createCell(0).setCellValue("Fidelity scores, all sites");
      sheet.createRow(1).createCell(0).setCellValue("# exported on 4 May 2025");
      var names = sheet.createRow(3);
      for (var index = 0; index < HEADINGS.size(); index++) {
        names.createCell(index).setCellValue(HEADINGS.get(index));
      }
      var table = new SiteTable(day, percent);
      for (var site = 0; site < sites; site++) {
        table.fill(sheet.createRow(4 + site), site);
      }
      workbook.createSheet("Sums").createRow(0).createCell(0).setCellValue("nothing");
      workbook.write(out);
    }
  }

  private void fill(Row row, int site) {
    row.createCell(0).setCellValue("S%03d".formatted(site));
    row.createCell(1).setCellValue("Service " + site);
    row.createCell(2).setCellValue("Provider " + site % 7);
    var visited = row.createCell(3);
    visited.setCellValue(LocalDate.of(2025, 1, 7).plusDays(site));
    visited.setCellStyle(day);
    row.createCell(4).setCellValue(REGIONS.get(site % REGIONS.size()));
    var scores = scores(row, site);
    row.createCell(30).setCellValue(30);
    row.createCell(31).setCellValue(10 + site % 9);
    if (scores.size() == 25) {
      row.createCell(32).setCellValue(scores.stream().mapToInt(Integer::intValue).sum());
    }
    var rate = row.createCell(33);
    rate.setCellValue((10 + site % 9) / 30.0);
    rate.setCellStyle(percent);
    row.createCell(34).setCellValue("seen by two assessors");
  }

  /// The scores written: every tenth site has gaps, every third writes decimal commas.
  private List<Integer> scores(Row row, int site) {
    var scores = new ArrayList<Integer>();
    for (var item = 0; item < 25; item++) {
      var score = 2 + random.nextInt(4);
      var cell = row.createCell(5 + item);
      if (site % 10 == 9 && item == 2) {
        cell.setCellValue("N/A");
      } else if (site % 20 == 19 && item == 7) {
        cell.setBlank();
      } else if (site % 3 == 2 && item == 0) {
        cell.setCellValue(score + ",0");
        scores.add(score);
      } else {
        cell.setCellValue(score);
        scores.add(score);
      }
    }
    return scores;
  }
}

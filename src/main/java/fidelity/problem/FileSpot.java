package fidelity.problem;

/// Where in a file something stands: files of text have lines, workbooks have sheets of cells.
public sealed interface FileSpot {

  /// From 1: the place of a sheet among all sheets; a text is as one sheet.
  int part();

  /// From 1: the line of a text, or the row of a sheet.
  int line();

  /// From 1: the place on the line, or the column of a sheet.
  int column();

  /// The spot that many characters further on, on the same line or in the same cell.
  FileSpot plus(int characters);

  /// The beginning of the next line of a text, or the same cell.
  FileSpot nextLine();

  /// A character of a text.
  ///
  /// @param line from 1
  /// @param column from 1
  record Letter(int line, int column) implements FileSpot {

    @Override
    public int part() {
      return 1;
    }

    @Override
    public Letter plus(int characters) {
      return new Letter(line, column + characters);
    }

    @Override
    public Letter nextLine() {
      return new Letter(line + 1, 1);
    }
  }

  /// A cell of a workbook.
  ///
  /// @param sheet the name of its sheet
  /// @param part the place of its sheet among all sheets, from 1
  /// @param line its row, from 1
  /// @param column its column, from 1
  record Cell(String sheet, int part, int line, int column) implements FileSpot {

    @Override
    public Cell plus(int characters) {
      return this;
    }

    @Override
    public Cell nextLine() {
      return this;
    }

    /// Its name as spreadsheet programs show it: "D14".
    public String address() {
      return letters(column) + line;
    }

    private static String letters(int column) {
      var letter = String.valueOf((char) ('A' + (column - 1) % 26));
      return column <= 26 ? letter : letters((column - 1) / 26) + letter;
    }
  }
}

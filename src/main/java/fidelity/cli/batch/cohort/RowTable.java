package fidelity.cli.batch.cohort;

import fidelity.cohort.ReviewText;
import fidelity.data.csv.AnswersCsv;
import fidelity.data.csv.TextsCsv;
import fidelity.scoring.Scorecard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A table of a cohort with so many rows that nobody keeps them: those of a review are made while
/// its scorecard is at hand.
public enum RowTable {
  ANSWERS("answers.csv", AnswersCsv.header()),
  TEXTS("texts.csv", TextsCsv.header());

  private final String file;
  private final String header;

  RowTable(String file, String header) {
    this.file = file;
    this.header = header;
  }

  /// Its name in the cohort's folder.
  public String file() {
    return file;
  }

  /// Its first line.
  public String header() {
    return header;
  }

  /// The table that has this name.
  public static Optional<RowTable> named(String file) {
    return Stream.of(values()).filter(table -> table.file.equals(file)).findFirst();
  }

  /// The rows of a review in every table.
  ///
  /// @param texts what is written in it
  public static Map<RowTable, String> rows(Scorecard scorecard, List<ReviewText> texts) {
    return new EnumMap<>(
        Map.of(
            ANSWERS, AnswersCsv.rows(scorecard),
            TEXTS, TextsCsv.rows(scorecard, texts)));
  }
}

package fidelity.cli.outputs;

import fidelity.cli.console.CommandException;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.form.html.BrowserForm;
import fidelity.input.book.BookFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.Provenance;
import fidelity.scoring.ReportContent;
import fidelity.scoring.comparison.ComparisonProvenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A report as it lies on the disk.
public final class ReportFile {

  /// The largest report that is read, in bytes: 32 MiB, a hundred times the size of fidelity's own.
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private final Path path;
  private final ReportFormat format;
  private final byte[] bytes;
  private final SequencedMap<String, String> properties;

  private ReportFile(Path path, ReportFormat format, byte[] bytes) throws IOException {
    this.path = path;
    this.format = format;
    this.bytes = bytes;
    this.properties = format.properties(bytes);
  }

  /// Refuses to write a report over a form: a book of answers, or a page that asks for them.
  ///
  /// @throws CommandException when there is one
  public static void refuseToReplaceForm(Path output) {
    if (Files.exists(output) && BookFile.is(output)) {
      throw new CommandException(Code.OVERWRITES_BOOK, Detail.name(output.toString()));
    }
    if (BrowserForm.is(output)) {
      throw new CommandException(Code.OVERWRITES_FORM, Detail.name(output.toString()));
    }
  }

  /// Reads a report.
  ///
  /// @throws IOException when it cannot be read as what its name says, saying why
  public static ReportFile read(Path path, ReportFormat format) throws IOException {
    if (Files.size(path) > MOST_BYTES) {
      throw new UnsoundFileException(Code.REPORT_TOO_LARGE);
    }
    return new ReportFile(path, format, Files.readAllBytes(path));
  }

  /// The provenance of a report as the format makes it; none when there is no sound report of that
  /// name, or it was made by another template.
  public static Optional<Provenance> provenance(Path path, ReportFormat format) {
    return properties(path, format).filter(format::wrote).flatMap(Provenance::find);
  }

  /// The provenance of a cohort's file; none when there is no sound one of that name.
  public static Optional<CohortProvenance> cohortProvenance(Path path, ReportFormat format) {
    return properties(path, format).flatMap(CohortProvenance::find);
  }

  private static Optional<SequencedMap<String, String>> properties(Path path, ReportFormat format) {
    try {
      return Files.exists(path) && Files.size(path) <= MOST_BYTES
          ? Optional.of(format.properties(Files.readAllBytes(path)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Where it lies.
  public Path path() {
    return path;
  }

  /// The beginning of the file, where its problems are reported.
  public Place place() {
    return Place.startOf(path.toString());
  }

  /// Its format, by the ending of its name.
  public ReportFormat format() {
    return format;
  }

  /// What it says of where it comes from; empty where it is no report of a review.
  public Optional<Provenance> provenance() {
    return Provenance.find(properties);
  }

  /// What it says of where it comes from; empty where it is no report of a cohort.
  public Optional<CohortProvenance> cohortProvenance() {
    return CohortProvenance.find(properties);
  }

  /// What it says of where it comes from; empty where it is no report of reviews side by side.
  public Optional<ComparisonProvenance> comparisonProvenance() {
    return ComparisonProvenance.find(properties);
  }

  /// All that it holds.
  ///
  /// @throws IOException when it cannot be read as what its name says, saying why
  public ReportContent content() throws IOException {
    return format.read(bytes);
  }

  /// The one of some formats that makes reports as this was made; none where it was made by another
  /// template.
  public Optional<ReportFormat> madeAs(List<ReportFormat> formats) {
    return formats.stream()
        .filter(each -> each.name().equals(format.name()) && each.wrote(properties))
        .findFirst();
  }

  /// Whether it is byte for byte the same.
  public boolean hasBytes(byte[] others) {
    return Arrays.equals(bytes, others);
  }
}

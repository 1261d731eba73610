package fidelity.cli.check.cohort;

import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cli.batch.cohort.RowTable;
import fidelity.cli.check.cohort.CohortFolder.Marked;
import fidelity.cli.check.difference.HeldReport;
import fidelity.cli.check.difference.LineComparison;
import fidelity.cli.check.difference.LineComparison.WrongLine;
import fidelity.cli.check.difference.WrittenBy;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.pseudonyms.Reading;
import fidelity.cohort.ReviewList;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the files of a cohort against what their reviews give today, by making them anew.
///
/// @param inputs knows the rubrics
/// @param folder the files
/// @param reviews the reviews that the cohort should be of
/// @param reading how these are read
record CohortChecker(CheckedInputs inputs, CohortFolder folder, Inputs reviews, Reading reading) {

  private static final WrittenBy BY = WrittenBy.BATCH;

  /// The problems and notes about the files; none when all are current.
  List<Diagnostic> check() {
    var byCode = folder.origin().pseudonyms();
    if (byCode && reading.pseudonyms().isEmpty()) {
      return codesNeeded();
    }
    return check(byCode ? reading : reading.byName());
  }

  private List<Diagnostic> codesNeeded() {
    var needed =
        folder.marked().stream()
            .map(each -> wrong(each.file().place(), Message.of(Code.PSEUDONYMS_NEEDED)));
    return Stream.concat(folder.found().stream(), needed).toList();
  }

  private List<Diagnostic> check(Reading reading) {
    try {
      var found = new ArrayList<>(folder.found());
      var rubric = inputs.rubrics().of(folder.origin().rubricSha256());
      var remade = RemadeCohort.of(folder, reviews, rubric, reading);
      for (var file : folder.marked()) {
        found.addAll(
            remade
                    .filter(
                        _ -> file.origin().rubricSha256().equals(folder.origin().rubricSha256()))
                    .isPresent()
                ? check(file, remade.get())
                : unknownRubric(file));
      }
      if (remade.isPresent()) {
        for (var table : folder.tables()) {
          found.addAll(check(table, remade.get()));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a file that was there a moment ago
    }
  }

  private List<Diagnostic> unknownRubric(Marked file) {
    var id = file.origin().rubricId();
    var message = BY.anew(inputs.rubrics().unknown(id), Detail.name(id));
    return List.of(wrong(file.file().place(), message));
  }

  private List<Diagnostic> check(Marked file, RemadeCohort remade) throws IOException {
    var place = file.file().place();
    var right = remade.origin(file.origin());
    if (!file.origin().made().equals(right.made())) {
      return stale(place, file.origin(), remade);
    }
    if (!file.origin().equals(right)) {
      return List.of(wrong(place, BY.anew(Code.REPORT_STAMP_EDITED)));
    }
    var held = new HeldReport(place, right.program(), BY);
    var format = file.file().madeAs(inputs.formats());
    if (format.isEmpty()) {
      return List.of(wrong(place, Message.of(Code.REPORT_OTHER_TEMPLATE)));
    }
    var found =
        file.name().endsWith(".json")
            ? wrongLine(file.name(), remade, right)
                .map(line -> edited(file.name(), right, line))
                .or(held::sameContent)
            : held.against(bytes(file.name(), remade, right, format.get()), file.file());
    return found.stream().toList();
  }

  private static byte[] bytes(
      String name, RemadeCohort remade, CohortProvenance origin, ReportFormat format)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var formats = ReportFormats.ALL.contains(format) ? ReportFormats.ALL : List.of(format);
    remade.write(name, origin, formats, bytes);
    return bytes.toByteArray();
  }

  /// A table does not say where it comes from, so that only its content is checked.
  private List<Diagnostic> check(String table, RemadeCohort remade) throws IOException {
    var then = folder.origin();
    var wrong =
        RowTable.named(table).isPresent()
            ? remade.wrongRow(RowTable.named(table).get())
            : wrongLine(table, remade, remade.origin(then));
    if (wrong.isEmpty()) {
      return List.of();
    }
    return then.made().equals(remade.origin(then).made())
        ? List.of(edited(table, then, wrong.get()))
        : stale(Place.startOf(path(table).toString()), then, remade);
  }

  private Optional<WrongLine> wrongLine(String name, RemadeCohort remade, CohortProvenance origin)
      throws IOException {
    try (var comparison = LineComparison.with(path(name))) {
      remade.write(name, origin, comparison);
      return comparison.found();
    }
  }

  private Diagnostic edited(String name, CohortProvenance origin, WrongLine wrong) {
    var place = new Place(path(name).toString(), wrong.number(), 1);
    return new HeldReport(place, origin.program(), BY).edited(wrong.difference(), 1);
  }

  /// That a file was made from other reviews. The first file says which, where `cohort.json` of the
  /// same run tells it.
  private List<Diagnostic> stale(Place place, CohortProvenance then, RemadeCohort remade) {
    var first = folder.marked().getFirst();
    var told = place.equals(first.file().place()) ? listed(then) : Optional.<ReviewList>empty();
    return told
        .map(list -> new ListChange(list, remade.reviews()).messages())
        .orElseGet(() -> List.of(ListChange.unknown(then.made(), remade.reviews())))
        .stream()
        .map(message -> wrong(place, message))
        .toList();
  }

  private Optional<ReviewList> listed(CohortProvenance then) {
    return folder.marked().stream()
        .filter(each -> each.name().equals(CohortFile.MARKED.getFirst()))
        .flatMap(each -> ListChange.listed(each.file()).stream())
        .filter(list -> list.digest().equals(then.made()))
        .findFirst();
  }

  private static Diagnostic wrong(Place place, Message message) {
    return Diagnostic.of(place, Subject.REPORT, message);
  }

  private Path path(String name) {
    return folder.path().resolve(name);
  }
}

package fidelity.cli.check;

import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.inputs.FoundFiles;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.ReportFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Severity;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The newest review of each site in a folder of earlier ones, for a check that no total falls.
public final class Baseline {

  private static final Comparator<SiteTotal> IN_TIME =
      Comparator.comparing(SiteTotal::day)
          .thenComparing(total -> total.kind().isPresent())
          .thenComparing(total -> total.place().file());

  private final Map<String, SiteTotal> newest = new TreeMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private Baseline() {}

  /// A total of today by its own rubric.
  private record Today(SiteTotal total, Rubric rubric) {}

  /// Reads the reviews of a folder, and the scorecards in JSON. Of one visit the review counts.
  ///
  /// @throws fidelity.cli.console.CommandException when there is no such folder, or neither in it
  public static Baseline in(Path folder) {
    var baseline = new Baseline();
    FoundFiles.in(folder, file -> file.toString().endsWith(".json")).found().stream()
        .flatMap(file -> scorecard(file).stream())
        .forEach(baseline::add);
    var reviews = !FoundFiles.in(folder, InputFile::isOne).found().isEmpty();
    if (reviews || baseline.newest.isEmpty()) {
      baseline.addReviews(CheckedInputs.read(Inputs.find(List.of(folder.toString())).all(), true));
    }
    return baseline;
  }

  private static Optional<SiteTotal> scorecard(Path file) {
    try {
      var report = ReportFile.read(file, new JsonReport());
      return SiteTotal.of(report.place(), report.content());
    } catch (IOException e) {
      return Optional.empty(); // another program's file
    }
  }

  private void addReviews(CheckedInputs inputs) {
    inputs.reviews().all().stream().map(SiteTotal::of).forEach(this::add);
    inputs.found().stream()
        .filter(each -> each.severity() == Severity.PROBLEM)
        .forEach(problems::add);
  }

  private void add(SiteTotal total) {
    newest.merge(total.site(), total, Baseline::later);
  }

  private static SiteTotal later(SiteTotal one, SiteTotal other) {
    return IN_TIME.compare(one, other) < 0 ? other : one;
  }

  /// What became of each site: totals that fell, and sites that cannot be compared or are in one of
  /// the two only.
  ///
  /// @param allowed by how much a total may fall within its band
  public List<Diagnostic> compare(CheckedInputs inputs, BigDecimal allowed) {
    var today = new TreeMap<String, Today>();
    inputs.reviews().all().stream()
        .map(review -> new Today(SiteTotal.of(review), review.rubric()))
        .forEach(each -> today.merge(each.total().site(), each, Baseline::later));
    var held = today.values().stream().flatMap(each -> held(each, allowed).stream());
    var gone =
        newest.values().stream()
            .filter(total -> !today.containsKey(total.site()))
            .map(Baseline::gone);
    return Stream.of(problems.stream(), held, gone).flatMap(each -> each).toList();
  }

  private static Today later(Today one, Today other) {
    return IN_TIME.compare(one.total(), other.total()) < 0 ? other : one;
  }

  private Optional<Diagnostic> held(Today today, BigDecimal allowed) {
    var now = today.total();
    var then = newest.get(now.site());
    var message =
        then == null
            ? Optional.of(Message.of(Code.BASELINE_NEW, Detail.name(now.site())))
            : new Drop(then, now, today.rubric(), allowed).message();
    return message.map(said -> Diagnostic.of(now.place(), Subject.REVIEW, said));
  }

  private static Diagnostic gone(SiteTotal total) {
    return Diagnostic.of(
        total.place(), Subject.REVIEW, Code.BASELINE_GONE, Detail.name(total.site()));
  }
}

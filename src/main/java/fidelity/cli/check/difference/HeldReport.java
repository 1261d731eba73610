package fidelity.cli.check.difference;

import fidelity.cli.console.Version;
import fidelity.cli.outputs.ReportFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A report that is held against what it should be, as this program would write it in the name of
/// the version that wrote it.
///
/// @param program the version of the program that wrote it
/// @param by what writes it anew
public record HeldReport(Place place, String program, WrittenBy by) {

  /// What is wrong with the report; empty when it has the right bytes.
  public Optional<Diagnostic> against(byte[] right, ReportFile report) {
    return report.hasBytes(right) ? sameContent() : compare(right, report);
  }

  private Optional<Diagnostic> compare(byte[] bytes, ReportFile report) {
    try {
      var content = report.content();
      var right = report.format().read(bytes);
      var differences = Difference.between(content, right);
      if (!differences.isEmpty()) {
        return Optional.of(edited(differences.getFirst(), differences.size()));
      }
      var parts = Difference.parts(content, right);
      return parts.isEmpty()
          ? sameContent().or(() -> Optional.of(of(by.anew(Code.REPORT_OTHER_BYTES))))
          : Optional.of(changed(parts));
    } catch (IOException e) {
      return Optional.of(of(by.anew(e)));
    }
  }

  /// The note that another version wrote the same; nothing where this one did.
  public Optional<Diagnostic> sameContent() {
    return isOurs()
        ? Optional.empty()
        : Optional.of(of(new Message(Code.REPORT_OTHER_VERSION, versions())));
  }

  /// The problem that a text or a figure is another.
  ///
  /// @param places in how many places it differs
  public Diagnostic edited(Difference first, int places) {
    return differing(Code.REPORT_EDITED, Code.REPORT_DIFFERS, first.details(), places);
  }

  private Diagnostic changed(List<String> parts) {
    return differing(
        Code.REPORT_CHANGED,
        Code.REPORT_LOOKS_DIFFERENT,
        List.of(Detail.name(parts.getFirst())),
        parts.size());
  }

  /// @param own the code where this version wrote the report
  /// @param others the code where another did, which is named before all else
  /// @param first what is told of the first place
  private Diagnostic differing(Code own, Code others, List<Detail> first, int places) {
    var details = new ArrayList<Detail>();
    if (!isOurs()) {
      details.addAll(versions());
    }
    details.addAll(first);
    details.add(new Detail.MorePlaces(places - 1));
    return of(by.anew(isOurs() ? own : others, details));
  }

  private List<Detail> versions() {
    return List.of(Detail.name(program), Detail.name(Version.number()));
  }

  private boolean isOurs() {
    return program.equals(Version.number());
  }

  private Diagnostic of(Message message) {
    return Diagnostic.of(place, Subject.REPORT, message);
  }
}

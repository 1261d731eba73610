package fidelity.cli.check;

import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.inputs.Input;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReviewReport;
import fidelity.input.TestRubric;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder with a copy of a sample review and with reports of it.
record SampleFolder(Path folder) {

  static SampleFolder in(Path folder) throws IOException {
    var sample = new SampleFolder(folder);
    Files.copy(Path.of("samples/exemplary-2025.yaml"), sample.review());
    return sample;
  }

  Path review() {
    return folder.resolve("north.yaml");
  }

  /// The review as `check` reads it.
  CheckedInputs inputs() {
    return CheckedInputs.read(List.of(new Input(review(), true)), false);
  }

  /// Writes a report of the review.
  ///
  /// @param rubric the id of the rubric that it is scored by
  /// @param version the version of the program that seems to have written it
  Path write(String name, ReportFormat format, String rubric, String version) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    var review = inputs().reviews().all().getFirst().document().review();
    try (var out = Files.newOutputStream(file)) {
      var scorecard = Scorer.score(TestRubric.named(rubric), review);
      format.write(new ReviewReport(Improvements.of(scorecard), version), out);
    }
    return file;
  }
}

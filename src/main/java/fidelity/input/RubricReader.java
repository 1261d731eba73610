package fidelity.input;

import fidelity.input.tailoring.TailoredFile;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.keys.ReviewKey;
import fidelity.keys.RubricKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import fidelity.rubric.Tailoring;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Decodes a rubric file into a rubric and its worked examples.
final class RubricReader {

  private final SourceFile file;
  private final Problems problems;

  private RubricReader(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// The rubric in a file.
  ///
  /// @param shelf where its base is found, if it has one
  /// @throws InputException with every problem in it
  static RubricDocument read(SourceFile file, Rubrics shelf) {
    var problems = new Problems();
    return read(file, YamlReader.read(file, problems), shelf, problems);
  }

  /// @param problems what was found in the file before
  static RubricDocument read(SourceFile file, Node node, Rubrics shelf, Problems problems) {
    var reader = new RubricReader(file, problems);
    reader.refuseReview(node);
    return TailoredFile.isOne(node) ? reader.tailored(node, shelf) : reader.document(node);
  }

  /// The rubric in a file that others are based on.
  ///
  /// @throws InputException with every problem in it, and when it is based on another itself
  static RubricDocument readBase(SourceFile file) {
    var problems = new Problems();
    var node = YamlReader.read(file, problems);
    if (TailoredFile.isOne(node)) {
      throw new InputException(
          node.place(), Subject.FILE, Code.TAILORED_BASE, Detail.name(file.name()));
    }
    var reader = new RubricReader(file, problems);
    reader.refuseReview(node);
    return reader.document(node);
  }

  /// What has items and no sections is a review; a tailored file has neither.
  private void refuseReview(Node node) {
    if (node instanceof Node.MapNode map
        && map.find(ReviewKey.ITEMS.id()).isPresent()
        && map.find(RubricKey.SECTIONS.id()).isEmpty()) {
      problems.throwIfAny();
      throw new InputException(node.place(), Subject.FILE, Code.REVIEW_NOT_RUBRIC);
    }
  }

  private RubricDocument tailored(Node node, Rubrics shelf) {
    var own = TailoredFile.of(node, problems);
    var base =
        new BasedOnReader(folder(), shelf, problems)
            .read(own.base())
            .orElseThrow(problems::exception);
    var rubric = base.rubric();
    var resolved = own.over(base.file(), rubric.identity().id());
    return document(
        resolved.file(),
        file.originOver(rubric.identity().origin()),
        Optional.of(new Tailoring(rubric, resolved.changes())),
        each -> new InheritedLimits(rubric, own, problems).check(each));
  }

  private Path folder() {
    return Optional.ofNullable(Path.of(file.name()).getParent()).orElse(Path.of(""));
  }

  private RubricDocument document(Node node) {
    return document(node, file.origin(), Optional.empty(), rubric -> {});
  }

  /// @param check what may be wrong with the whole when none of its parts is
  private RubricDocument document(
      Node node, Origin origin, Optional<Tailoring> tailoring, Consumer<Rubric> check) {
    var fields = Fields.of(node, Subject.RUBRIC, problems, RubricKey.values());
    var header = new RubricHeaderReader(fields, problems);
    var identity = header.identity(origin, tailoring);
    var scale = header.scale();
    var total = header.total();
    var missing = header.missing(total);
    var need = header.developmentNeed();
    var sources = header.sources();
    var sectionReader =
        new SectionReader(
            scale, total, sources.keySet(), total.leavesOut() || missing.isPresent(), problems);
    var sections = sectionReader.sections(fields);
    var bands = new BandReader(problems, total, scale, sectionReader.items());
    var rubric =
        new Rubric(
            identity,
            scale,
            total,
            missing,
            bands.bands(fields),
            need.orElse(scale.from()),
            bands.intervals(fields),
            sources,
            sections);
    problems.throwIfAny();
    check.accept(rubric);
    problems.throwIfAny();
    return new RubricDocument(
        rubric, sectionReader.examples(), new RubricPlaces(node), problems.warnings());
  }
}

package fidelity.form.book;

import fidelity.form.Form;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.grid.Monotone;
import fidelity.scoring.RandomScales;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Forms by chance: of every rubric there is, and of scales that nobody would write.
final class RandomForms {

  private RandomForms() {}

  /// The built-in rubrics, the samples, and those of the tests.
  static List<String> rubrics() {
    try (var own = Files.list(Path.of("src/test/resources/rubrics"));
        var samples = Files.list(Path.of("samples/rubrics"))) {
      return Stream.concat(
              Stream.of("ips-25", "ips-25-social-care"),
              Stream.concat(own, samples)
                  .map(Path::toString)
                  .filter(each -> each.endsWith(".yaml") && !each.contains("review"))
                  .sorted())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A form of that rubric with a review filled in by chance.
  static Form filled(Rubric rubric, String named, long seed) {
    var scales = new RandomScales(seed);
    return Form.filled(rubric, review(scales, rubric), named);
  }

  /// A form of a scale by chance, on which no better answer scores lower, filled in by chance.
  static Form wild(long seed) {
    var scales = new RandomScales(seed);
    var rubric = monotone(scales.rubric(), scales);
    return Form.filled(rubric, review(scales, rubric), "wild.yaml");
  }

  private static Review review(RandomScales scales, Rubric rubric) {
    return Stream.generate(() -> Fillable.of(rubric, scales.review(rubric)))
        .filter(each -> Scorer.applies(rubric, each))
        .findFirst()
        .orElseThrow();
  }

  /// The rubric with other items, each sound but for levels that nothing reaches.
  private static Rubric monotone(Rubric rubric, RandomScales scales) {
    var items =
        Stream.generate(scales::rubric)
            .flatMap(each -> each.items().stream())
            .filter(Monotone::is)
            .limit(rubric.items().size())
            .iterator();
    var sections =
        rubric.sections().stream()
            .map(
                section ->
                    new Section(
                        section.id(),
                        section.name(),
                        section.bands(),
                        section.items().stream().map(old -> like(old, items.next())).toList()))
            .toList();
    return new Rubric(
        rubric.identity(),
        rubric.scale(),
        rubric.total(),
        rubric.missing(),
        rubric.bands(),
        rubric.developmentNeed(),
        rubric.reviewEvery(),
        rubric.sources(),
        sections);
  }

  /// An item in the place of another one.
  private static Item like(Item old, Item item) {
    return new Item(
        old.id(),
        item.name(),
        item.standard(),
        item.sources(),
        item.cardinality(),
        item.questions(),
        item.levels(),
        item.note(),
        old.notApplicable());
  }
}

package fidelity.cli.pseudonyms;

import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.SourceIterator;
import fidelity.input.Rubrics;
import fidelity.pseudonym.Pseudonyms;
import java.util.function.Supplier;

/// The reviews of a run, in an order and by names from which no more can be told than shall be.
///
/// @param pseudonyms the codes of their sites; none where they are told by their names
public record ToldReviews(SourceIterator sources, Telling telling, Pseudonyms pseudonyms)
    implements AutoCloseable {

  /// Reviews told by their names, in the order in which they are read.
  public static ToldReviews byName(SourceIterator sources) {
    return new ToldReviews(sources, new Telling.ByName(), Pseudonyms.NONE);
  }

  /// Reviews told by their sites' codes, in the order of the codes: that of files or rows would
  /// tell which site comes first.
  ///
  /// @param readings reads all of them from the first on
  /// @param known the codes so far; sites without one get one
  /// @param jobs how many threads look for sites
  public static ToldReviews byCode(
      Supplier<? extends SourceIterator> readings,
      Inputs inputs,
      Rubrics shelf,
      Pseudonyms known,
      int jobs) {
    var survey = Survey.of(readings.get(), shelf, jobs);
    var all = survey.complete(known);
    var telling = Telling.ByCode.of(all, inputs.all());
    return new ToldReviews(new ArrangedSources(readings, survey.order(all), telling), telling, all);
  }

  @Override
  public void close() {
    sources.close();
  }
}

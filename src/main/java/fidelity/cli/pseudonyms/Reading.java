package fidelity.cli.pseudonyms;

import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.Sources;
import fidelity.input.Rubrics;
import fidelity.input.table.TableSettings;
import fidelity.pseudonym.Pseudonyms;
import fidelity.rubric.Rubric;
import java.util.Optional;
import java.util.function.Supplier;

/// How a run reads its reviews.
///
/// @param settings how it reads tables
/// @param pseudonyms the codes so far; none where sites are told by their names
/// @param jobs how many threads look for sites that have no code
public record Reading(TableSettings settings, Optional<Pseudonyms> pseudonyms, int jobs) {

  /// Tables as they come, and sites by their names.
  public static final Reading PLAIN = new Reading(TableSettings.PLAIN, Optional.empty(), 1);

  /// The same with sites told by their names.
  public Reading byName() {
    return new Reading(settings, Optional.empty(), jobs);
  }

  /// The reviews of some inputs.
  ///
  /// @param rubric the rubric of rows that name none
  public ToldReviews of(Inputs inputs, Rubrics shelf, Optional<Rubric> rubric) {
    Supplier<Sources> readings = () -> new Sources(inputs, shelf, rubric, settings);
    return pseudonyms
        .map(codes -> ToldReviews.byCode(readings, inputs, shelf, codes, jobs))
        .orElseGet(() -> ToldReviews.byName(readings.get()));
  }
}

package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Prose;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.scoring.comparison.ComparisonProvenance.Source;
import fidelity.words.Words;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TrendPhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Lays out what a report was made from: each rubric and each review with its checksum, and the
/// program.
///
/// @param words the report's language
public record SourcesLayout(ComparisonProvenance origin, Words words) {

  /// The end of the document.
  public List<Block> blocks() {
    var facts = new ArrayList<Fact>();
    var rubrics = new LinkedHashMap<String, String>();
    origin.sources().forEach(each -> rubrics.put(each.rubricSha256(), edition(each)));
    rubrics.forEach(
        (hash, edition) -> facts.add(hash(words.say(ScorePhrase.RUBRIC), edition, hash)));
    origin
        .sources()
        .forEach(
            each ->
                facts.add(
                    hash(words.say(ComputationPhrase.REVIEW_HASH), each.name(), each.sha256())));
    facts.add(Fact.of(words.say(ComputationPhrase.PROGRAM), "fidelity " + origin.program()));
    return List.of(
        new Group(
            List.of(
                new Heading(2, words.say(TrendPhrase.SOURCES_OF_COMPARISON)), new Facts(facts))));
  }

  private static String edition(Source source) {
    return "%s, %s".formatted(source.rubricId(), source.rubricVersion());
  }

  private static Fact hash(String label, String name, String sha256) {
    return new Fact(label, List.of(Prose.of(name + " ").then(Prose.small(sha256))));
  }
}

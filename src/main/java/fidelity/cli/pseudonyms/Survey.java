package fidelity.cli.pseudonyms;

import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Source;
import fidelity.cli.inputs.SourceIterator;
import fidelity.cli.outputs.Pipeline;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.input.table.TableRow;
import fidelity.problem.InputException;
import fidelity.pseudonym.Draw;
import fidelity.pseudonym.Pseudonyms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which sites a run's reviews are of, looked up before anything is told of them.
///
/// @param sources each in the order in which it is read; empty where there is no sound review
record Survey(List<Optional<Seen>> sources) {

  /// A review.
  ///
  /// @param site the id of its site
  /// @param sha256 the SHA-256 of its file or row
  record Seen(String site, String sha256) {

    static Seen of(ReviewDocument document) {
      var review = document.review();
      return new Seen(review.header().site().id(), review.origin().sha256());
    }
  }

  Survey {
    sources = List.copyOf(sources);
  }

  /// Reads all of them once.
  ///
  /// @param jobs how many threads read
  static Survey of(SourceIterator all, Rubrics shelf, int jobs) {
    var seen = new ArrayList<Optional<Seen>>();
    try (all;
        var pipeline = new Pipeline(jobs)) {
      pipeline.map(all, source -> look(source, shelf)).forEachRemaining(seen::add);
    }
    return new Survey(seen);
  }

  /// What is wrong is told when the review is scored.
  private static Optional<Seen> look(Source source, Rubrics shelf) {
    try {
      return document(source, shelf).map(Seen::of);
    } catch (InputException e) {
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Optional<ReviewDocument> document(Source source, Rubrics shelf) {
    return switch (source) {
      case Source.Row(TableRow.Read(_, var document)) -> Optional.of(document);
      case Source.Row(TableRow.Refused _) -> Optional.empty();
      case Source.Whole(var input) -> document(InputFile.open(input.path()), shelf);
    };
  }

  private static Optional<ReviewDocument> document(InputFile file, Rubrics shelf) {
    return switch (file) {
      case InputFile.Book(var book) -> Optional.of(book.review(shelf));
      case InputFile.Yaml(var yaml) ->
          Optional.of(yaml)
              .filter(each -> each.kind() == YamlFile.Kind.REVIEW)
              .map(each -> each.review(shelf));
    };
  }

  /// The codes with one for every site.
  Pseudonyms complete(Pseudonyms known) {
    var draw = Draw.by(seen().map(Seen::sha256).toList());
    return known.with(draw.of(known.lacking(seen().map(Seen::site).toList())));
  }

  private Stream<Seen> seen() {
    return sources.stream().flatMap(Optional::stream);
  }

  /// The places of the sources in the order of their sites' codes; what is no review comes last.
  List<Integer> order(Pseudonyms codes) {
    return IntStream.range(0, sources.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer at) -> sources.get(at).isEmpty())
                .thenComparing(at -> sources.get(at).map(each -> codes.of(each.site())).orElse("")))
        .toList();
  }
}

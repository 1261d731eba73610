package fidelity.cli.pseudonyms;

import fidelity.cli.inputs.Input;
import fidelity.cli.outputs.ReportName;
import fidelity.input.ReviewDocument;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.pseudonym.Mask;
import fidelity.pseudonym.Pseudonyms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// By what names a run tells its sites and the files that it reads.
public sealed interface Telling {

  /// The review as it is told.
  ReviewDocument told(ReviewDocument document);

  /// A place as it is told.
  Place told(Place place);

  /// What is told of problems in an input whose site is not known.
  List<Diagnostic> told(List<Diagnostic> problems);

  /// Everything by its own name.
  record ByName() implements Telling {

    @Override
    public ReviewDocument told(ReviewDocument document) {
      return document;
    }

    @Override
    public Place told(Place place) {
      return place;
    }

    @Override
    public List<Diagnostic> told(List<Diagnostic> problems) {
      return problems;
    }
  }

  /// Sites by their codes, and files by them too or by numbers.
  ///
  /// @param inputs how each file that is read is told, by its path
  record ByCode(Pseudonyms pseudonyms, Map<String, String> inputs) implements Telling {

    private static final String UNKNOWN = "input";

    public ByCode {
      inputs = Map.copyOf(inputs);
    }

    /// Codes for what is read from some files, which are numbered in their order.
    static ByCode of(Pseudonyms pseudonyms, List<Input> inputs) {
      var names = new HashMap<String, String>();
      for (var input : inputs) {
        var path = input.path().toString();
        names.put(path, "input-%d%s".formatted(names.size() + 1, ending(path)));
      }
      return new ByCode(pseudonyms, names);
    }

    /// A row stays in its table; a file is called like the review's reports.
    @Override
    public ReviewDocument told(ReviewDocument document) {
      var review = document.review();
      var site = review.header().site();
      var mask = new Mask(site, pseudonyms.of(site.id()));
      var masked =
          mask.of(review, document.rubric(), header -> ReportName.ofBatch(header) + ".yaml");
      var file = document.isRow() ? name(document.path().toString()) : masked.origin().file();
      return document.told(file, masked, mask::of);
    }

    @Override
    public Place told(Place place) {
      return place.in(name(place.file()));
    }

    private String name(String file) {
      return inputs.getOrDefault(file, UNKNOWN + ending(file));
    }

    private static String ending(String file) {
      var point = file.lastIndexOf('.');
      var ending = point < 0 ? "" : file.substring(point);
      return ending.matches("\\.[A-Za-z]{1,4}") ? ending : "";
    }

    /// Only of what kind each is: its words may quote whatever stands there.
    @Override
    public List<Diagnostic> told(List<Diagnostic> problems) {
      return problems.stream().map(this::told).toList();
    }

    private Diagnostic told(Diagnostic found) {
      return new Diagnostic(
          found.severity(),
          told(found.place()),
          Subject.key(found.code().id()),
          Message.of(Code.WITHHELD),
          found.more());
    }
  }
}

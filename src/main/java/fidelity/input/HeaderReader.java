package fidelity.input;

import fidelity.input.answer.Values;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.MethodKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.SiteKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Header;
import fidelity.review.Method;
import fidelity.review.Narrative;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.review.Visit;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Decodes what stands above a review's items: its header and its prose.
final class HeaderReader {

  /// How many days after a visit a report is usually dated at the latest; a longer time earns a
  /// warning, since the year is then often mistyped.
  private static final int USUAL_DAYS = 90;

  /// The years in which a visit is likely: before the first nobody reviewed services so, and the
  /// last leaves room enough.
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;

  private static final Subject VISITED = Subject.key("visited");

  private final Problems problems;

  HeaderReader(Problems problems) {
    this.problems = problems;
  }

  /// The header; empty when its site or its visit cannot be read, which is then reported.
  Optional<Header> header(Fields review) {
    var site = review.require(ReviewKey.SITE).map(this::site);
    var visit = review.require(ReviewKey.VISITED).flatMap(this::visit);
    var reported = reported(review, visit);
    var kind = review.constant(ReviewKey.KIND, ReviewKind.class).orElse(ReviewKind.INDEPENDENT);
    var tags = review.find(ReviewKey.TAGS).map(this::tags).orElseGet(LinkedHashMap::new);
    var raters = new RatersReader(problems).raters(review);
    var previous = review.find(ReviewKey.PREVIOUS).flatMap(new PreviousReader(problems)::previous);
    var status = review.constant(ReviewKey.STATUS, Status.class).orElse(Status.DRAFT);
    return site.flatMap(
        where ->
            visit.map(
                when ->
                    new Header(
                        review.text(ReviewKey.TITLE),
                        where,
                        when,
                        review.text(ReviewKey.RATER),
                        raters,
                        previous,
                        reported,
                        kind,
                        status,
                        review.text(ReviewKey.PUBLISHER),
                        review.texts(ReviewKey.ASSESSORS),
                        review.texts(ReviewKey.RECIPIENTS),
                        tags)));
  }

  Narrative narrative(Fields review) {
    return new Narrative(
        review.text(ReviewKey.PURPOSE),
        review.text(ReviewKey.PROGRAMME),
        review.find(ReviewKey.METHOD).map(this::method).orElse(Method.NONE),
        review.text(ReviewKey.SUMMARY),
        review.text(ReviewKey.STRENGTHS));
  }

  /// Groups by their names, both with letters composed alike; one without a name for the review is
  /// left out.
  private SequencedMap<String, String> tags(Node node) {
    var fields = Fields.of(node, Subject.key(ReviewKey.TAGS.id()), problems);
    var tags = new LinkedHashMap<String, String>();
    for (var entry : fields.entries()) {
      var text = fields.text(entry.key());
      if (!text.isEmpty()) {
        tags.put(composed(entry.key()), composed(text));
      }
    }
    return tags;
  }

  /// A name as it is compared: an accented letter is one character.
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private Site site(Node node) {
    var fields = Fields.of(node, Subject.key("site"), problems, SiteKey.values());
    return new Site(
        composed(fields.requiredText(SiteKey.ID)),
        fields.requiredText(SiteKey.NAME),
        fields.text(SiteKey.ORGANISATION));
  }

  private Optional<Visit> visit(Node node) {
    var days = new ArrayList<LocalDate>();
    for (var each : node instanceof ListNode list ? list.nodes() : List.of(node)) {
      day(each).ifPresent(days::add);
    }
    if (node instanceof ListNode list && list.nodes().isEmpty()) {
      problems.add(list.place(), VISITED, Code.NO_VISIT_DATE);
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new Visit(days));
  }

  private Optional<LocalDate> day(Node node) {
    var date =
        node instanceof Scalar scalar ? Values.date(scalar.text()) : Optional.<LocalDate>empty();
    if (date.isEmpty()) {
      problems.add(node.place(), VISITED, Code.VISIT_DATE_NEEDED, node.found());
    }
    date.flatMap(HeaderReader::doubt)
        .ifPresent(code -> problems.add(node.place(), VISITED, code, new Detail.Day(date.get())));
    return date;
  }

  /// What is odd about a day of a visit.
  private static Optional<Code> doubt(LocalDate day) {
    if (day.equals(Visit.EXAMPLE)) {
      return Optional.of(Code.EXAMPLE_VISIT);
    }
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
        ? Optional.of(Code.UNLIKELY_VISIT)
        : Optional.empty();
  }

  private Optional<LocalDate> reported(Fields review, Optional<Visit> visit) {
    var reported = review.value(ReviewKey.REPORTED, Values::date, Code.DATE_NEEDED);
    reported.ifPresent(day -> visit.ifPresent(when -> inOrder(review, day, when.last())));
    return reported;
  }

  private void inOrder(Fields review, LocalDate reported, LocalDate visited) {
    var place = review.placeOf(ReviewKey.REPORTED);
    var days = ChronoUnit.DAYS.between(visited, reported);
    if (days < 0) {
      problems.add(
          place,
          Subject.REVIEW,
          Code.REPORTED_BEFORE_VISIT,
          new Detail.Day(reported),
          new Detail.Day(visited));
    }
    if (days > USUAL_DAYS) {
      problems.add(
          place, Subject.REVIEW, Code.REPORTED_LATE, Detail.whole(days), Detail.whole(USUAL_DAYS));
    }
  }

  private Method method(Node node) {
    var fields = Fields.of(node, Subject.key("method"), problems, MethodKey.values());
    return new Method(
        fields.texts(MethodKey.DOCUMENTS),
        fields.texts(MethodKey.INTERVIEWS),
        fields.texts(MethodKey.OBSERVATIONS));
  }
}

package fidelity.cli.outputs;

import fidelity.input.YamlFile;
import fidelity.input.book.BookFile;
import fidelity.review.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The names of reports that are written beside their review.
public final class ReportName {

  private static final char AFTER_SITE = '_';
  private static final String OF_BOOK = ".report";

  /// With the site and the day it leaves room for an ending.
  private static final int MOST_BYTES_OF_RATER = 30;

  private ReportName() {}

  /// What the reports of a review are called, without an ending. Those of a book say that they are
  /// reports, for a workbook by its name alone would be the book itself.
  public static String of(Path review) {
    if (YamlFile.isStandardInput(review)) {
      return "stdin";
    }
    var stem = SafeName.of(withoutEnding(name(review)));
    return BookFile.isNamed(review) ? stem + OF_BOOK : stem;
  }

  /// What the reports of two reviews side by side are called, without an ending.
  public static String ofBoth(Path first, Path second) {
    return half(first) + "-" + half(second);
  }

  private static String half(Path review) {
    return YamlFile.isStandardInput(review)
        ? "stdin"
        : SafeName.of(withoutEnding(name(review)), SafeName.MOST_BYTES / 2 - 1);
  }

  private static String withoutEnding(String file) {
    var point = file.lastIndexOf('.');
    return point > 0 && point < file.length() - 1 ? file.substring(0, point) : file;
  }

  /// The rubric's id that a report of the review is made by; none when it is no report of it.
  ///
  /// "north.pdf" is made by the rubric that north.yaml names, "north.ips-25.pdf" by another, unless
  /// there is a review "north.ips-25.yaml"; and "north.report.pdf" is that of a book "north.xlsx".
  ///
  /// @param rubric the id of the rubric that the review names
  public static Optional<String> rubric(Path report, Path review, String rubric) {
    var stem = of(review);
    var name = withoutEnding(name(report));
    if (name.equals(stem)) {
      return Optional.of(rubric);
    }
    return name.startsWith(stem + ".") && !isOfOther(report, stem)
        ? Optional.of(name.substring(stem.length() + 1))
        : Optional.empty();
  }

  /// Whether a file's name says that it is a report of the review, in whatever folder it lies: the
  /// name of the review's file, or the one that a batch gives.
  public static boolean claims(Path report, Path review, Header header) {
    return stems(review, header).stream().anyMatch(beginnings(report)::contains);
  }

  /// The same of a review file that cannot be read.
  public static boolean claims(Path report, Path review) {
    return beginnings(report).contains(stem(review));
  }

  /// What the names of a review's reports begin with, up to a point, in small letters.
  public static List<String> stems(Path review, Header header) {
    return Stream.of(of(review), ofBatch(header), ofBatchByKind(header))
        .map(ReportName::small)
        .toList();
  }

  /// The same of a review file that cannot be read.
  public static String stem(Path review) {
    return small(of(review));
  }

  /// What a report's name begins with up to each of its points, in small letters: of
  /// "north.ips-25.pdf" it is "north" and "north.ips-25".
  public static List<String> beginnings(Path report) {
    var name = small(name(report));
    return IntStream.range(0, name.length())
        .filter(at -> name.charAt(at) == '.')
        .mapToObj(at -> name.substring(0, at))
        .toList();
  }

  /// What a batch calls the reports of a review, without an ending: by the site's id, the first day
  /// of the visit and whoever rated alone.
  public static String ofBatch(Header header) {
    var visit = SafeName.of(header.site().id()) + AFTER_SITE + header.visit().first();
    return header.rater().isEmpty()
        ? visit
        : visit + "_" + SafeName.of(header.rater(), MOST_BYTES_OF_RATER);
  }

  /// The site's id in the name that a batch gives, as far as it stands there.
  public static String site(String ofBatch) {
    return ofBatch.substring(0, Math.max(0, ofBatch.indexOf(AFTER_SITE)));
  }

  /// What a batch calls them where a review of another kind has that name already.
  public static String ofBatchByKind(Header header) {
    return ofBatch(header) + "_" + header.kind().id();
  }

  /// Whether there is another review beside a report whose longer name it begins with.
  private static boolean isOfOther(Path report, String stem) {
    var folder = Objects.requireNonNullElse(report.getParent(), Path.of(""));
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> YamlFile.isYaml(name(file)) || BookFile.isNamed(file))
          .filter(file -> of(file).length() > stem.length() && claims(report, file))
          .anyMatch(file -> YamlFile.isYaml(name(file)) || BookFile.is(file));
    } catch (IOException e) {
      return false; // then none of its reviews is read either
    }
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

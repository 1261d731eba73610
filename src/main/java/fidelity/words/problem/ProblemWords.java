package fidelity.words.problem;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.FileSpot;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Severity;
import fidelity.problem.Subject;
import fidelity.rubric.Language;
import fidelity.rubric.VisibleName;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Words problems, warnings and notes in one language.
public record ProblemWords(Language language) {

  /// One line for people: `file:line:column: warning: subject: what; what would be right [code]`.
  public String line(Diagnostic diagnostic) {
    var severity = severity(diagnostic.severity());
    return "%s: %s%s".formatted(place(diagnostic.place()), severity, coded(diagnostic));
  }

  /// "north.yaml:14:5", or "sites.xlsx, sheet 'Sites', cell D14".
  private String place(Place place) {
    return switch (place.spot()) {
      case FileSpot.Letter _ -> place.toString();
      case FileSpot.Cell cell -> "%s, %s".formatted(VisibleName.of(place.file()), cell(cell));
    };
  }

  /// "sheet 'Sites', cell D14".
  public String cell(FileSpot.Cell cell) {
    return texts().say("place.cell", VisibleName.of(cell.sheet()), cell.address());
  }

  /// `file: warning: what; what would be right [code]`, of a file that has no lines.
  public String line(String file, Message message) {
    return "%s: %s%s"
        .formatted(VisibleName.of(file), severity(message.code().severity()), coded(message));
  }

  /// `subject: what; what would be right [code]`, where the place is told elsewhere.
  public String coded(Diagnostic diagnostic) {
    return "%s [%s]".formatted(text(diagnostic), diagnostic.code().id());
  }

  /// `what; what would be right [code]`, for a problem that is in no file.
  public String coded(Message message) {
    return "%s [%s]".formatted(message(message), message.code().id());
  }

  /// "subject: what; what would be right".
  public String text(Diagnostic diagnostic) {
    var text = "%s: %s".formatted(subject(diagnostic.subject()), message(diagnostic.message()));
    return switch (diagnostic.more()) {
      case 0 -> text;
      case 1 -> texts().say("more-rows.one", text);
      default -> texts().say("more-rows.many", text, number(diagnostic.more()));
    };
  }

  /// "what; what would be right".
  public String message(Message message) {
    return say(message.code().id(), message.details().toArray(Detail[]::new));
  }

  /// The sentences of some codes with their slots, and the fragments that may fill these, each by
  /// its name: for a page that words problems by itself.
  public SequencedMap<String, String> sentences(Collection<Code> codes) {
    var sentences = new LinkedHashMap<String, String>();
    Stream.concat(codes.stream().map(Code::id), Fragments.NAMES.stream())
        .forEach(name -> sentences.put(name, texts().sentence(name)));
    return sentences;
  }

  /// What a message is about: "item 15, level 4".
  public String subject(Subject subject) {
    var names = subject.names().stream().map(Detail::written).toArray(Detail[]::new);
    return say("subject." + id(subject.kind()), names);
  }

  /// A few words that name the kind.
  public String title(Code code) {
    return say(code.id() + ".title");
  }

  /// Why the kind matters and what to do.
  public String help(Code code) {
    return say(code.id() + ".help");
  }

  /// A closing line or a part of it; of the names in it, all is visible.
  public String say(Closing closing, String... values) {
    return texts().say("closing." + id(closing), visible(values));
  }

  /// What a command says of its run, or a part of it; of the names in it, all is visible.
  public String say(RunLine line, String... values) {
    return texts().say("run." + id(line), visible(values));
  }

  /// A line of how two rubrics differ, or a part of it; of the names in it, all is visible.
  public String say(ComparisonLine line, String... values) {
    return texts().say("comparison." + id(line), visible(values));
  }

  /// A remark in a suggested map of columns; of the names in it, all is visible.
  public String say(MapRemark remark, String... values) {
    return texts().say("map." + id(remark), visible(values));
  }

  /// "1 problem", "2 problems", "2,000 problems".
  public String count(Noun noun, int count) {
    var key = "count." + id(noun);
    return count == 1 ? texts().say(key + ".one") : texts().say(key + ".many", number(count));
  }

  /// A count with a separator of thousands.
  public String number(long number) {
    return fragments().amount(number);
  }

  /// A number with one decimal.
  public String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number)
        .replace(".", language.numbers().decimalMark());
  }

  /// "warning: " or "note: "; empty for a problem, which is what a line reports unless it says
  /// otherwise.
  private String severity(Severity severity) {
    return switch (severity) {
      case PROBLEM -> "";
      case WARNING, NOTE -> texts().say("severity." + id(severity)) + ": ";
    };
  }

  private static String[] visible(String... values) {
    return Arrays.stream(values).map(VisibleName::of).toArray(String[]::new);
  }

  private String say(String key, Detail... details) {
    var values = new String[details.length];
    for (var index = 0; index < details.length; index++) {
      values[index] = fragments().of(details[index]);
    }
    return texts().say(key, values);
  }

  private Fragments fragments() {
    return new Fragments(this, texts());
  }

  private ProblemTexts texts() {
    return ProblemTexts.of(language);
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

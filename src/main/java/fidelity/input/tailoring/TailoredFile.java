package fidelity.input.tailoring;

import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.Key;
import fidelity.keys.RubricKey;
import fidelity.keys.TailoredKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rubric file that names a base and how its items are changed.
public final class TailoredFile {

  /// What it says of itself and never takes from its base.
  private static final List<Key> OWN = List.of(RubricKey.RUBRIC, RubricKey.VERSION, RubricKey.NAME);

  private final Fields fields;
  private final Optional<Scalar> base;
  private final List<Edit> edits;
  private final Problems problems;

  private TailoredFile(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
    this.base = fields.requiredScalar(TailoredKey.BASED_ON);
    this.edits = EditReader.edits(fields.requiredNodes(TailoredKey.CHANGES), problems);
    if (fields.find(TailoredKey.CHANGES).filter(TailoredFile::isEmpty).isPresent()) {
      problems.add(fields.placeOf(TailoredKey.CHANGES), Subject.RUBRIC, Code.NO_CHANGES);
    }
  }

  /// Whether a file is of this kind.
  public static boolean isOne(Node file) {
    return file instanceof MapNode map
        && (map.find(TailoredKey.BASED_ON.id()).isPresent()
            || map.find(TailoredKey.CHANGES.id()).isPresent());
  }

  /// Reads what it changes.
  ///
  /// @param problems takes what is wrong with its keys and its changes
  public static TailoredFile of(Node file, Problems problems) {
    var own = withoutKeysOfBase((MapNode) file, problems);
    return new TailoredFile(
        Fields.of(own, Subject.RUBRIC, problems, TailoredKey.values()), problems);
  }

  /// The base's name, where it stands; empty when it is missing, which is reported.
  public Optional<Scalar> base() {
    return base;
  }

  /// Whether it has a key of its own that would else be the base's.
  public boolean has(TailoredKey key) {
    return fields.has(key);
  }

  /// Where its changes stand.
  public Place changesPlace() {
    return fields.placeOf(TailoredKey.CHANGES);
  }

  /// The base with its items changed and this file's header, as an ordinary rubric is written.
  ///
  /// @param baseFile the file of a rubric that was read without problems
  public Resolved over(MapNode baseFile, String baseId) {
    var sections = new Sections(baseFile, RubricKey.SECTIONS);
    var changes = new Editing(sections, baseId, problems).all(edits);
    var entries = new ArrayList<Entry>();
    for (var key : RubricKey.values()) {
      entry(key, baseFile, sections.node()).ifPresent(entries::add);
    }
    return new Resolved(new MapNode(fields.place(), entries), changes);
  }

  private Optional<Entry> entry(RubricKey key, MapNode baseFile, ListNode sections) {
    var own = own(key);
    var inherited = baseFile.find(key.id()).filter(_ -> !OWN.contains(key));
    return switch (key) {
      case SECTIONS -> inherited.map(each -> new Entry(each.key(), each.place(), sections));
      case SOURCES ->
          inherited
              .flatMap(each -> own.map(more -> both(each, more)))
              .or(() -> own)
              .or(() -> inherited);
      case MISSING -> own.or(() -> inherited.filter(_ -> !has(TailoredKey.TOTAL)));
      default -> own.or(() -> inherited);
    };
  }

  private Optional<Entry> own(RubricKey key) {
    return fields.entries().stream().filter(each -> each.key().equals(key.id())).findFirst();
  }

  /// The entries of two maps, of the same keys the second's; only the second if it is no map, which
  /// is reported when it is read.
  private static Entry both(Entry first, Entry second) {
    if (!(first.value() instanceof MapNode some && second.value() instanceof MapNode more)) {
      return second;
    }
    var entries = new ArrayList<Entry>();
    some.entries().forEach(each -> entries.add(more.find(each.key()).orElse(each)));
    more.entries().stream().filter(each -> some.find(each.key()).isEmpty()).forEach(entries::add);
    return new Entry(second.key(), second.place(), new MapNode(more.place(), entries));
  }

  /// The file without the keys that only stand in a whole rubric, each of which is reported.
  private static MapNode withoutKeysOfBase(MapNode file, Problems problems) {
    var allowed = Key.ids(TailoredKey.values());
    var known = Key.ids(RubricKey.values());
    var entries = new ArrayList<Entry>();
    for (var entry : file.entries()) {
      if (known.contains(entry.key()) && !allowed.contains(entry.key())) {
        problems.add(entry.place(), Subject.RUBRIC, Code.KEY_OF_BASE, Detail.name(entry.key()));
      } else {
        entries.add(entry);
      }
    }
    return new MapNode(file.place(), entries);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ListNode list && list.nodes().isEmpty();
  }

  /// What a tailored file and its base come to.
  ///
  /// @param file an ordinary rubric as it would be written
  /// @param changes in the order of the tailored file
  public record Resolved(MapNode file, List<Change> changes) {

    public Resolved {
      changes = List.copyOf(changes);
    }
  }
}

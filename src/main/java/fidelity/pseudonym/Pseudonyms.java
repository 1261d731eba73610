package fidelity.pseudonym;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The codes of sites.
///
/// @param codes the code of each site by its id, in the order in which they were given
public record Pseudonyms(SequencedMap<String, String> codes) {

  /// No site has a code.
  public static final Pseudonyms NONE = new Pseudonyms(new LinkedHashMap<>());

  private static final Pattern NUMBERED = Pattern.compile("S([0-9]{1,9})");

  public Pseudonyms {
    codes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(codes));
  }

  /// The code of a site.
  ///
  /// @throws IllegalArgumentException when it has none
  public String of(String site) {
    var code = codes.get(site);
    if (code == null) {
      throw new IllegalArgumentException("A site without a code");
    }
    return code;
  }

  /// Those of some sites that have no code yet.
  public Set<String> lacking(Collection<String> sites) {
    var lacking = new HashSet<>(sites);
    lacking.removeAll(codes.keySet());
    return lacking;
  }

  /// The same with a code for each of these sites that has none: S001, S002 and on, above the
  /// highest such code that is there. No code is the id of a site.
  ///
  /// @param sites in the order in which they get their codes
  public Pseudonyms with(SequencedCollection<String> sites) {
    var all = new LinkedHashMap<>(codes);
    var taken = taken(sites);
    var number = highest();
    for (var site : sites) {
      if (!all.containsKey(site)) {
        do {
          number++;
        } while (taken.contains(small(numbered(number))));
        all.put(site, numbered(number));
      }
    }
    return new Pseudonyms(all);
  }

  /// Whether a text is a code as they are given here: S001.
  public static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).matches();
  }

  /// A code that is the id of a site, and so would tell it.
  public Optional<String> thatIsASite() {
    var sites = codes.keySet().stream().map(Pseudonyms::small).collect(toSet());
    return codes.values().stream().filter(code -> sites.contains(small(code))).findFirst();
  }

  private Set<String> taken(Collection<String> sites) {
    var taken = new HashSet<String>();
    Stream.of(codes.values(), codes.keySet(), sites)
        .flatMap(Collection::stream)
        .map(Pseudonyms::small)
        .forEach(taken::add);
    return taken;
  }

  private int highest() {
    return codes.values().stream()
        .map(NUMBERED::matcher)
        .filter(code -> code.matches())
        .mapToInt(code -> Integer.parseInt(code.group(1)))
        .max()
        .orElse(0);
  }

  private static String numbered(int number) {
    return "S%03d".formatted(number);
  }

  /// As the laxest file systems compare names.
  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

package fidelity.cohort.generated;

import fidelity.rubric.Item;
import fidelity.rubric.Rated;
import fidelity.rubric.Rubric;
import fidelity.rubric.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Review files of invented sites, the same for the same seed: of every band, with answers and
/// comments, some unfinished, some with an outcome, some a second visit to a site.
public final class GeneratedReviews {

  private static final LocalDate FIRST_VISIT = LocalDate.of(2023, 1, 9);
  private static final int DAYS = 1000;
  private static final double GOLDEN_RATIO = 0.6180339887498949;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final Rubric rubric;
  private final String named;
  private final long seed;
  private final InventedTexts texts;
  private final Map<String, AnswersOfLevel> answers;
  private final Map<String, Double> ease;

  /// @param named the rubric as review files name it: its id or a path
  public GeneratedReviews(Rubric rubric, String named, long seed) {
    this.rubric = rubric;
    this.named = named;
    this.seed = seed;
    this.texts = InventedTexts.in(rubric.identity().language());
    this.answers = perItem(item -> new AnswersOfLevel(item, seed));
    var chance = new Random(seed);
    this.ease = perItem(_ -> chance.nextGaussian() / 8);
  }

  /// Writes so many reviews into a folder, a file each.
  public void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (var index = 0; index < count; index++) {
      Files.writeString(folder.resolve(fileName(index)), review(index));
    }
  }

  /// The name of a review's file: its site's id and the year of the visit.
  public String fileName(int index) {
    return "%s-%d.yaml".formatted(site(index), visit(index).getYear());
  }

  /// The text of a review file.
  public String review(int index) {
    var chance = new Random(seed ^ (index * MIXER));
    var quality = 0.2 + 0.95 * fraction(index);
    var yaml = new StringBuilder();
    header(yaml, index, chance);
    if (index % 4 != 1) {
      var clients = 20 + chance.nextInt(101);
      var rate = Math.clamp(0.15 + 0.3 * quality + 0.14 * chance.nextGaussian(), 0, 1);
      line(
          yaml,
          "outcome: { clients: %d, employed: %d }".formatted(clients, Math.round(rate * clients)));
    }
    line(yaml, "items:");
    for (var item : rubric.items()) {
      if (!unfinished(index) || chance.nextInt(8) > 0) {
        line(yaml, "  %s:".formatted(item.id()));
        item(yaml, item, level(item, quality, chance), chance);
      }
    }
    return yaml.toString();
  }

  private void header(StringBuilder yaml, int index, Random chance) {
    var visit = visit(index);
    var place = place(index);
    line(yaml, "# An invented review.");
    line(yaml, "rubric: " + named);
    line(
        yaml,
        "site: { id: %s, name: \"%s\", organisation: \"%s\" }"
            .formatted(
                site(index),
                place + " " + texts.service(),
                texts.organisations().get(firstOfSite(index) % texts.organisations().size())));
    line(yaml, "visited: [%s, %s]".formatted(visit, visit.plusDays(1)));
    line(yaml, "reported: " + visit.plusDays(20L + chance.nextInt(20)));
    line(yaml, "kind: " + kind(chance.nextInt(20)));
    line(yaml, "status: " + (unfinished(index) ? "draft" : index % 7 == 3 ? "moderated" : "final"));
    line(yaml, "assessors: [%s]".formatted(String.join(", ", texts.assessors())));
    line(yaml, "summary: \"%s\"".formatted(texts.summary()));
  }

  private static String kind(int chance) {
    if (chance < 12) {
      return "independent";
    }
    return chance < 16 ? "guided-self-assessment" : chance < 19 ? "self-assessment" : "baseline";
  }

  private void item(StringBuilder yaml, Item item, int level, Random chance) {
    var sets = item.rated() == Rated.ONCE ? 1 : 2;
    var judged = item.judged() || chance.nextInt(40) == 0;
    if (!judged) {
      var drawn =
          IntStream.range(0, sets).mapToObj(_ -> set(answersTo(item).draw(level, chance))).toList();
      line(yaml, "    answers: " + (sets == 1 ? drawn.getFirst() : list(drawn)));
    }
    if (judged || chance.nextInt(30) == 0) {
      line(yaml, "    score: " + (judged ? level : other(level)));
      line(yaml, "    reason: \"%s\"".formatted(judged ? texts.judged() : texts.overruled()));
    }
    line(yaml, "    sources: [\"%s\"]".formatted(InventedTexts.one(texts.sources(), chance)));
    line(yaml, "    comments: \"%s\"".formatted(comments(level, chance)));
    line(yaml, "    recommendations: \"%s\"".formatted(advice(level, chance)));
  }

  private AnswersOfLevel answersTo(Item item) {
    var drawn = answers.get(item.id());
    if (drawn == null) {
      throw new IllegalStateException("No answers to item " + item.id());
    }
    return drawn;
  }

  private int other(int level) {
    return level == rubric.scale().to() ? level - 1 : level + 1;
  }

  private String comments(int level, Random chance) {
    var scale = rubric.scale();
    var looked = InventedTexts.one(texts.looked(), chance);
    var found =
        level == scale.to()
            ? texts.good()
            : 2 * level >= scale.from() + scale.to() ? texts.fair() : texts.weak();
    return looked + " " + InventedTexts.one(found, chance);
  }

  private String advice(int level, Random chance) {
    return level == rubric.scale().to()
        ? texts.carryOn()
        : InventedTexts.one(texts.advice(), chance);
  }

  private int level(Item item, double quality, Random chance) {
    Scale scale = rubric.scale();
    var reached = quality + ease.getOrDefault(item.id(), 0.0) + chance.nextGaussian() / 4;
    var range = scale.to() - scale.from();
    return Math.clamp(scale.from() + Math.round(reached * range), scale.from(), scale.to());
  }

  private static boolean unfinished(int index) {
    return index % 11 == 5;
  }

  /// Spreads any number of reviews evenly.
  private static double fraction(int index) {
    return (0.5 + firstOfSite(index) * GOLDEN_RATIO) % 1;
  }

  /// Every tenth review is a second visit to the site before it.
  private static int firstOfSite(int index) {
    return index % 10 == 9 ? index - 1 : index;
  }

  private String place(int index) {
    var first = firstOfSite(index);
    var round = first / texts.places().size();
    var place = texts.places().get(first % texts.places().size());
    return round == 0 ? place : place + " " + (round + 1);
  }

  private String site(int index) {
    return place(index)
        .toLowerCase(Locale.ROOT)
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace(' ', '-');
  }

  private static LocalDate visit(int index) {
    var first = firstOfSite(index);
    var day = FIRST_VISIT.plusDays(37L * first % DAYS).plusYears(index - first);
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
  }

  private <T> Map<String, T> perItem(Function<Item, T> make) {
    return rubric.items().stream().collect(Collectors.toMap(Item::id, make));
  }

  private static String set(SequencedMap<String, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> "%s: %s".formatted(answer.getKey(), answer.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String list(List<String> sets) {
    return sets.stream().map(set -> "\n      - " + set).collect(Collectors.joining());
  }

  private static void line(StringBuilder yaml, String line) {
    yaml.append(line).append('\n');
  }
}

package fidelity.words.cohort;

import fidelity.cohort.By;
import fidelity.cohort.Grouping;
import fidelity.cohort.Trait;
import fidelity.cohort.overview.Overview.Group;
import fidelity.rubric.Rubric;
import fidelity.words.KindTexts;
import fidelity.words.Words;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The groups of a cohort in words.
///
/// @param by what the cohort is split by
/// @param words the language they are named in
public record GroupTexts(Grouping by, Rubric rubric, Words words) {

  private static final String JOINT = ", ";

  /// What the cohort is split by: "Organisation, Year".
  public String heading() {
    return by.levels().stream().map(this::heading).collect(Collectors.joining(JOINT));
  }

  /// What one level is called; a tag has the name that reviews give it.
  public String heading(By level) {
    return switch (level) {
      case By.Tag(var id) -> id;
      case Trait trait ->
          words.say(
              switch (trait) {
                case ORGANISATION -> HeaderPhrase.ORGANISATION;
                case KIND -> HeaderPhrase.KIND;
                case STATUS -> HeaderPhrase.STATUS;
                case RUBRIC -> ScorePhrase.RUBRIC;
                case YEAR -> CohortPhrase.YEAR;
              });
    };
  }

  /// What the reviews of a group share, at all its levels: "North, 2025".
  public String name(Group group) {
    return IntStream.range(0, group.keys().size())
        .mapToObj(level -> name(group, level))
        .collect(Collectors.joining(JOINT));
  }

  /// Whether groups within it follow.
  public boolean hasParts(Group group) {
    return group.keys().size() < by.levels().size();
  }

  /// What they share at one level; empty where the group is of all of these.
  public String name(Group group, int level) {
    if (level >= group.keys().size()) {
      return "";
    }
    var occasion = group.counted().reviews().getFirst().occasion();
    var key = group.keys().get(level);
    var kinds = new KindTexts(words);
    return switch (by.levels().get(level)) {
      case Trait.KIND -> kinds.of(occasion.kind());
      case Trait.STATUS -> kinds.of(occasion.status());
      case By _ -> key.isEmpty() ? words.say(CohortPhrase.NOT_SAID) : key;
    };
  }

  /// The mean total of a group, as printed; empty where it is not shown.
  public String mean(Group group) {
    return group.statistics().map(each -> totals().mean(each.total().scores())).orElse("");
  }

  /// Which groups have the lowest and the highest mean total.
  ///
  /// @param groups those whose mean is shown, at least one
  public String finding(List<Group> groups) {
    var inOrder = new ArrayList<>(groups);
    inOrder.sort(Comparator.comparing(GroupTexts::total));
    var decimals = rubric.decimals();
    return words.say(
            CohortReportPhrase.GROUPS_FINDING,
            groups.size(),
            totals().name(),
            words.number(rubric.least(), decimals),
            words.number(rubric.most(), decimals))
        + " "
        + words.say(
            CohortReportPhrase.SERVICES_ENDS, named(inOrder.getFirst()), named(inOrder.getLast()));
  }

  private CohortTotalTexts totals() {
    return new CohortTotalTexts(rubric, words);
  }

  private static BigDecimal total(Group group) {
    return group.statistics().flatMap(each -> each.total().scores().mean()).orElseThrow();
  }

  private String named(Group group) {
    return words.say(CohortReportPhrase.COUNT_SHARE, name(group), mean(group));
  }
}

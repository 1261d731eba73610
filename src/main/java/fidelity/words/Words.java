package fidelity.words;

import fidelity.rubric.Amount;
import fidelity.rubric.Language;
import fidelity.rubric.Points;
import fidelity.scoring.Range;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words of one language: all phrases, numbers and dates of reports are made here.
///
/// The machine's own language, zone and number format never matter.
public final class Words {

  private static final Map<Language, Words> LOADED = new ConcurrentHashMap<>();
  private static final String DASH = "–";
  private static final List<BigDecimal> NONE_AND_ALL =
      List.of(BigDecimal.ZERO, BigDecimal.valueOf(100));

  private final Language language;
  private final Phrasebook phrases;

  private Words(Language language) {
    this.language = language;
    this.phrases = new Phrasebook(language, WordsFile.read(language));
  }

  /// The words of a language, read once.
  public static Words of(Language language) {
    return LOADED.computeIfAbsent(language, Words::new);
  }

  /// The language that is spoken.
  public Language language() {
    return language;
  }

  /// The phrase, with `{0}`, `{1}` ... replaced by the values, which must be as many as it takes.
  /// Whole numbers and points are written as `number` writes them.
  public String say(Phrase phrase, Object... values) {
    return phrases.say(phrase, Arrays.stream(values).map(this::written).toArray());
  }

  /// The phrase with its slots unfilled, for a writer that fills them itself.
  public String template(Phrase phrase) {
    return phrases.template(phrase);
  }

  /// A name with its value: "Clients: 18".
  public String fact(String name, String value) {
    return say(ExplanationPhrase.FACT, name, value);
  }

  /// Whole or half points: 3 or 3.5.
  public String number(Points points) {
    return decimals(points.number());
  }

  /// A whole number.
  public String number(int number) {
    return decimals(BigDecimal.valueOf(number));
  }

  /// An exact decimal without needless zeros: 3.3 or 3,3.
  public String number(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    return decimals(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /// A figure with just so many decimals, a half going up.
  public String number(BigDecimal number, int decimals) {
    return decimals(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  /// A limit as it is, with at least so many decimals: never rounded, so that what misses it does
  /// not look as if it reached it.
  public String limit(BigDecimal limit, int decimals) {
    return number(limit, Math.max(decimals, limit.stripTrailingZeros().scale()));
  }

  /// A percentage without decimals, or with as many as keep it on its own side of the limits, and
  /// of none and all: "75 %" or "75%".
  public String percent(Amount amount, Collection<BigDecimal> limits) {
    var all = Stream.concat(NONE_AND_ALL.stream(), limits.stream()).toList();
    return percent(amount.apart(0, all));
  }

  /// A percentage that is a decimal, exactly: "75 %" or "75%".
  public String percent(BigDecimal exact) {
    return number(exact) + language.numbers().beforePercent() + "%";
  }

  /// A percentage without decimals, a half going up: "75 %" or "75%".
  public String wholePercent(Amount percent) {
    return percent(percent.rounded(0));
  }

  /// A part from 0 to 1 in whole percent: "75 %" or "75%".
  public String wholePercent(BigDecimal part) {
    return wholePercent(Amount.of(part.movePointRight(2)));
  }

  /// A total, section score or its range, with the decimals that such totals have.
  public String range(Range range, int decimals) {
    var lowest = number(range.lowest(), decimals);
    return range.settled() ? lowest : lowest + DASH + number(range.highest(), decimals);
  }

  /// An item's score, or the lowest and highest that are still possible.
  public String scores(Scores scores) {
    return scores.settled()
        ? number(scores.lowest())
        : fromTo(number(scores.lowest()), number(scores.highest()));
  }

  /// From one text to another, as in "31–60".
  public String fromTo(String from, String to) {
    return from + DASH + to;
  }

  /// The text between the language's quotation marks.
  public String quoted(String text) {
    return language.quotes().opening() + text + language.quotes().closing();
  }

  /// A day: "12 March 2024" or "12.3.2024".
  public String date(LocalDate date) {
    return date(date, language.days().form());
  }

  /// From one day to another: "12–13 March 2024" or "12.–13.3.2024", "30 April – 2 May 2024" or
  /// "30.4.–2.5.2024".
  public String dates(LocalDate first, LocalDate last) {
    var days = language.days();
    if (first.equals(last)) {
      return date(first);
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return fromTo(date(first, days.ranges().day()), date(last));
    }
    var form = first.getYear() == last.getYear() ? days.ranges().dayAndMonth() : days.form();
    return date(first, form) + days.ranges().between() + date(last);
  }

  private String date(LocalDate date, String form) {
    var month = language.days().months().get(date.getMonthValue() - 1);
    return form.formatted(date.getDayOfMonth(), month, date.getYear());
  }

  private Object written(Object value) {
    return switch (value) {
      case Integer number -> number(number);
      case Points points -> number(points);
      default -> value;
    };
  }

  private String decimals(BigDecimal number) {
    return number
        .toPlainString()
        .replace('-', '\u2212')
        .replace(".", language.numbers().decimalMark());
  }
}

package fidelity.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A language that reports can be written in, with all its habits; its phrases stand in `words`.
@SuppressWarnings("ImmutableEnumChecker") // the records copy their lists
public enum Language {
  ENGLISH(
      "en",
      new Numbers(".", ",", ""),
      new Days(
          new Ranges("%s", "%s %s", " – "),
          "%s %s %s",
          List.of(
              "January",
              "February",
              "March",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December"),
          "[$-809]d mmm yyyy"),
      new Quotes("“", "”"),
      new AnswerWords(
          List.of("yes", "true"), List.of("no", "false"), List.of("not seen", "not observed"))),
  FINNISH(
      "fi",
      new Numbers(",", "\u00A0", "\u00A0"),
      new Days(
          new Ranges("%s.", "%s.%s.", "–"),
          "%s.%s.%s",
          List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
          "[$-40B]d.m.yyyy"),
      new Quotes("”", "”"),
      new AnswerWords(
          List.of("kyllä", "tosi"),
          List.of("ei", "epätosi"),
          List.of("ei voitu todeta", "ei nähty", "ei havaittu")));

  /// How numbers are written.
  ///
  /// @param decimalMark what stands before the decimals
  /// @param groupMark what stands between groups of three digits
  /// @param beforePercent what stands between a number and its percent sign, or ""
  public record Numbers(String decimalMark, String groupMark, String beforePercent) {}

  /// How days are written.
  ///
  /// @param ranges how the first day of several is written
  /// @param form a format of the day of the month, the month and the year
  /// @param months how the form writes the twelve months, January first
  /// @param excel the number format of spreadsheets, with the code of the language's locale
  public record Days(Ranges ranges, String form, List<String> months, String excel) {

    public Days {
      months = List.copyOf(months);
    }
  }

  /// How a first day is written before the last one, without what both have in common.
  ///
  /// @param day a format of the day of the month, where the month is the same; a dash follows
  /// @param dayAndMonth a format of the day and the month, where the year is the same
  /// @param between what stands between days of different months
  public record Ranges(String day, String dayAndMonth, String between) {}

  /// The marks around what is quoted.
  public record Quotes(String opening, String closing) {}

  /// How people answer in files, in small letters and with spaces between words; of yes and no also
  /// what their spreadsheets make of it.
  ///
  /// @param notSeen how they say that they looked and could not tell
  public record AnswerWords(List<String> yes, List<String> no, List<String> notSeen) {

    public AnswerWords {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
      notSeen = List.copyOf(notSeen);
    }
  }

  private final String tag;
  private final Numbers numbers;
  private final Days days;
  private final Quotes quotes;
  private final AnswerWords answerWords;

  Language(String tag, Numbers numbers, Days days, Quotes quotes, AnswerWords answerWords) {
    this.tag = tag;
    this.numbers = numbers;
    this.days = days;
    this.quotes = quotes;
    this.answerWords = answerWords;
  }

  /// Its language tag, as a rubric names it.
  public String tag() {
    return tag;
  }

  public Numbers numbers() {
    return numbers;
  }

  public Days days() {
    return days;
  }

  public Quotes quotes() {
    return quotes;
  }

  public AnswerWords answerWords() {
    return answerWords;
  }

  /// The language of a tag; none when reports cannot be written in it.
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }

  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }
}

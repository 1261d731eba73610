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
      new YesNoWords(List.of("yes", "true"), List.of("no", "false"))),
  FINNISH(
      "fi",
      new Numbers(",", "\u00A0", "\u00A0"),
      new Days(
          "%s.%s.%s",
          List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
          "[$-40B]d.m.yyyy"),
      new Quotes("”", "”"),
      new YesNoWords(List.of("kyllä", "tosi"), List.of("ei", "epätosi")));

  /// How numbers are written.
  ///
  /// @param decimalMark what stands before the decimals
  /// @param groupMark what stands between groups of three digits
  /// @param beforePercent what stands between a number and its percent sign, or ""
  public record Numbers(String decimalMark, String groupMark, String beforePercent) {}

  /// How days are written.
  ///
  /// @param form a format of the day of the month, the month and the year
  /// @param months how the form writes the twelve months, January first
  /// @param excel the number format of spreadsheets, with the code of the language's locale
  public record Days(String form, List<String> months, String excel) {

    public Days {
      months = List.copyOf(months);
    }
  }

  /// The marks around what is quoted.
  public record Quotes(String opening, String closing) {}

  /// How people answer yes-no questions in files, in small letters; and what their spreadsheets
  /// make of it.
  public record YesNoWords(List<String> yes, List<String> no) {

    public YesNoWords {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  private final String tag;
  private final Numbers numbers;
  private final Days days;
  private final Quotes quotes;
  private final YesNoWords yesNoWords;

  Language(String tag, Numbers numbers, Days days, Quotes quotes, YesNoWords yesNoWords) {
    this.tag = tag;
    this.numbers = numbers;
    this.days = days;
    this.quotes = quotes;
    this.yesNoWords = yesNoWords;
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

  public YesNoWords yesNoWords() {
    return yesNoWords;
  }

  /// The language of a tag; none when reports cannot be written in it.
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }

  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }
}

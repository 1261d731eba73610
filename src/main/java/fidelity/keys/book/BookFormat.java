package fidelity.keys.book;

/// By what a workbook is known as an answer book, and what its cells can hold.
public final class BookFormat {

  /// The format that this version writes; a later one may move what stands in a book.
  public static final int NUMBER = 1;

  /// The workbook's custom property that holds the number.
  public static final String PROPERTY = "fidelity_book";

  /// How many characters a cell holds at most; a longer text goes on in further rows.
  public static final int LONGEST_TEXT = 32_767;

  /// How many sets of answers each item that is rated per specialist has room for.
  public static final int PREPARED_SETS = 10;

  private BookFormat() {}
}

package fidelity.input.book;

/// A set of answers to an item as a book has it.
///
/// @param number as the book was made; empty where the item has one set
/// @param copy from 1: a block of rows that was copied makes another set of the same number
record BookSet(String number, int copy) {

  /// The only set of an item, and of what belongs to no item.
  static final BookSet ONLY = new BookSet("", 1);
}

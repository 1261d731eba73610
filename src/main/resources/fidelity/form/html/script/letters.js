// Blanks and letters as the program's reader and writer see them.
const Letters = (() => {
  const BLANKS = '[\\t-\\r\\u001c-\\u001f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+';
  const FIRST = new RegExp('^' + BLANKS);
  const LAST = new RegExp(BLANKS + '$');
  const UNSEEN = /^[\p{Zs}\p{Zl}\p{Zp}\p{Cf}]/u;
  const PAIRS_AND_HALVES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

  // The text without the blanks before and behind it.
  const stripTrailing = text => text.replace(LAST, '');
  const stripLeading = text => text.replace(FIRST, '');
  const strip = text => stripTrailing(stripLeading(text));

  // Whether the first letter has no ink of its own.
  const startsUnseen = text => text.codePointAt(0) >= 0xa0 && UNSEEN.test(text);

  // What a person typed or pasted, without what no review file may hold.
  const typed = text => text
    .replace(/\r\n?|[\u000b\u000c\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(PAIRS_AND_HALVES, letter => letter.length === 2 ? letter : '');

  return { strip, stripLeading, stripTrailing, startsUnseen, typed };
})();

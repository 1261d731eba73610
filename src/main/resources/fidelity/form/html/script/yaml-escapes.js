// A text between quotation marks with escapes, on as many lines as it needs: each but the last ends with a backslash.
const YamlEscapes = (() => {
  const hexadecimal = (letter, digits) => letter.toString(16).toUpperCase().padStart(digits, '0');
  const numbered = letter => letter > 0xffff ? '\\U' + hexadecimal(letter, 8) : '\\u' + hexadecimal(letter, 4);

  const isUnfit = letter => letter === 0x2028 || letter === 0x2029 || letter === 0xfeff || letter === 0xfffe || letter === 0xffff
    || letter < 0x20 || letter >= 0x7f && letter <= 0x9f || letter >= 0xd800 && letter <= 0xdfff;

  const SHORT = new Map([['"', '\\"'], ['\\', '\\\\'], ['\n', '\\n'], ['\t', '\\t'], ['\r', '\\r']]);

  const escaped = letter => SHORT.get(letter) || (isUnfit(letter.codePointAt(0)) ? numbered(letter.codePointAt(0)) : letter);

  // The text with escapes, on one line.
  const of = text => Array.from(text).map(escaped).join('');

  // Whether a text holds a letter that cannot stand in a file as it is. A line feed and a tab can.
  const needed = text => Array.from(text).some(letter => letter !== '\n' && letter !== '\t' && isUnfit(letter.codePointAt(0)));

  // The words of a text: each ends behind its blanks, or behind a line end.
  const words = text => {
    const all = [];
    let start = 0;
    for (let at = 1; at <= text.length; at++) {
      const before = text[at - 1];
      if (at === text.length || before === '\n' || before === ' ' && text[at] !== ' ') {
        all.push(text.slice(start, at));
        start = at;
      }
    }
    return all;
  };

  // How a letter is written at the beginning of a line, where blanks would not count.
  const begun = letter => letter === ' ' ? '\\ ' : Letters.startsUnseen(letter) ? numbered(letter.codePointAt(0)) : escaped(letter);

  // @param first how many columns there are for the first line
  // @param width how many there are for the others
  const lines = (text, first, width) => {
    const done = [];
    let line = '"';
    const isFresh = () => line.length === (done.length === 0 ? 1 : 0);
    const room = () => (done.length === 0 ? first : width) - 1;
    const breakUnless = fits => {
      if (!fits && !isFresh()) {
        done.push(line + '\\');
        line = '';
      }
    };
    words(text).forEach(word => {
      breakUnless(line.length + of(word).length <= room());
      Array.from(word).forEach(letter => {
        breakUnless(line.length + escaped(letter).length <= room());
        line += isFresh() && done.length > 0 ? begun(letter) : escaped(letter);
      });
      breakUnless(!word.endsWith('\n'));
    });
    return done.concat(line + '"');
  };

  return { of, needed, lines };
})();

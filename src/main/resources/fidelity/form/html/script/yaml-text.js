// A text as a YAML value that every reader of YAML takes for just this text: the twin of the program's YamlText.
const YamlText = (() => {
  // The longest line that is not broken, where a text cannot be folded.
  const LONGEST = 1000;
  const INDICATORS = '-?:,[]{}#&*!|>\'"%@`=<~';

  // A number, a day or a truth value to some reader of YAML, in small letters.
  const OTHER_THAN_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|\.(?:inf|nan)|0[box][0-9a-z_]+|\d{4}-\d{1,2}-\d{1,2}.*|[.+\d]\P{L}*(?:e[-+]?\d+)?)$/u;

  // What YAML takes for the end of a key, for a remark or for the end of a value.
  const END = /: |:$| #/;
  const WHOLE = /^\d{1,9}$/;
  const UNBREAKABLE = /^[\t\p{Z}\p{Cf}]/u;

  const small = text => text.replace(/[A-Z]/g, letter => letter.toLowerCase());
  const isBlank = text => Letters.strip(text) === '';
  const isOneLine = text => !text.includes('\n') && !text.includes('\t') && !YamlEscapes.needed(text);

  const isPlain = text => text !== ''
    && !INDICATORS.includes(text[0])
    && isOneLine(text)
    && !END.test(text)
    && !OTHER_THAN_TEXT.test(small(text));

  const isQuotable = text => isOneLine(text) && !text.includes('"') && !text.includes('\\');

  // Whether a line can stand as it is.
  const isLiteral = line => line.length <= LONGEST
    && line === Letters.stripTrailing(line)
    && (isBlank(line) || !Letters.startsUnseen(Letters.stripLeading(line)));

  // The pieces between the blanks where a line can be broken: one between two words, neither of which begins unseen.
  const pieces = paragraph => {
    const all = [];
    let start = 0;
    for (let at = 1; at < paragraph.length; at++) {
      const before = paragraph[at - 1];
      if (paragraph[at] === ' ' && before !== ' ' && before !== '\t'
          && at + 1 < paragraph.length && !UNBREAKABLE.test(paragraph.slice(at + 1, at + 3))) {
        all.push(paragraph.slice(start, at));
        start = at + 1;
      }
    }
    return all.concat(paragraph.slice(start));
  };

  // Whether a paragraph is the same when its lines are joined again.
  const isFoldable = paragraph => pieces(paragraph).every(isLiteral) && !/^[ \t]/.test(paragraph);

  const fold = (paragraph, width) => {
    const lines = [];
    let line = '';
    pieces(paragraph).forEach(word => {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = '';
      }
      line += (line === '' ? '' : ' ') + word;
    });
    return line === '' ? lines : lines.concat(line);
  };

  // The paragraphs, an empty line for each line end between them.
  const folded = (paragraphs, width) => {
    const lines = ['>'];
    paragraphs.forEach(paragraph => lines.push(...fold(paragraph, width), ''));
    return lines.slice(0, -1);
  };

  // A key of a map.
  const key = text => WHOLE.test(text) || isPlain(text) ? text : '"' + YamlEscapes.of(text) + '"';

  // The lines of a value: the first stands behind its key or dash, the others two columns further in than that.
  // @param first how many columns there are for the first line
  // @param width how many there are for the others
  const lines = (text, first, width) => {
    const stripped = Letters.strip(text);
    if (stripped.length <= first && isPlain(stripped)) {
      return [stripped];
    }
    if (stripped.length <= first - 2 && isQuotable(stripped)) {
      return ['"' + stripped + '"'];
    }
    if (YamlEscapes.needed(stripped)) {
      return YamlEscapes.lines(stripped, first, width);
    }
    const paragraphs = stripped.split('\n');
    if (paragraphs.every(isFoldable)) {
      return folded(paragraphs, width);
    }
    return paragraphs.every(isLiteral) ? ['|'].concat(paragraphs) : YamlEscapes.lines(stripped, first, width);
  };

  return { key, lines };
})();

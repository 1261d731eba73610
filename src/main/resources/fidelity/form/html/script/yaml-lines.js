// YAML in block style: a key or an entry a line, what belongs to it two columns further in.
// A value is { word } of ours, a { text } of people, a { map } of keys with values, or a { list }.
const YamlLines = (() => {
  const WIDTH = 100;

  const indented = line => line === '' ? line : '  ' + line;

  // The first line behind its beginning, the others further in.
  const hung = (beginning, lines) => [beginning + lines[0]].concat(lines.slice(1).map(indented));

  const isEmpty = value => 'word' in value ? value.word === ''
    : 'text' in value ? Letters.strip(value.text) === ''
    : (value.map || value.list).length === 0;

  const standsBelow = value => !('word' in value || 'text' in value) && !isEmpty(value);

  const lines = (value, first, width) => {
    if ('word' in value) {
      return [value.word];
    }
    if ('text' in value) {
      return YamlText.lines(value.text, first, width);
    }
    if (isEmpty(value)) {
      return [value.map ? '{}' : '[]'];
    }
    return value.map
      ? value.map.flatMap(([key, each]) => field(YamlText.key(key), each, width))
      : value.list.flatMap(each => hung('- ', lines(each, width - 2, width - 2)));
  };

  const field = (key, value, width) => {
    const inner = width - 2;
    if (standsBelow(value)) {
      return [key + ':'].concat(lines(value, inner, inner).map(indented));
    }
    const beginning = key + ': ';
    return hung(beginning, lines(value, width - beginning.length, inner));
  };

  // The text of a file.
  const text = value => lines(value, WIDTH, WIDTH).map(line => line + '\n').join('');

  return { text, isEmpty };
})();

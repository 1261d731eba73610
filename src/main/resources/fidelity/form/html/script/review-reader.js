// Reads a review file, and says what of it the form cannot keep or show.
const ReviewReader = (() => {
  // What the program reads at most.
  const MOST_BYTES = 1024 * 1024;
  // How many letters are read again at most to see whether lines are remarks.
  const MOST_READ_AGAIN = 4e6;

  class Unreadable extends Error {
    constructor(key, ...values) {
      super(key);
      this.key = key;
      this.values = values;
    }
  }

  const parse = text => jsyaml.load(text, {
    schema: jsyaml.FAILSAFE_SCHEMA,
    listener: (_, state) => {
      if (state.anchor !== null && state.anchor !== undefined) {
        throw new Unreadable('browser-anchors', state.line + 1);
      }
    }
  });

  const parsed = text => {
    try {
      return parse(text);
    } catch (problem) {
      if (problem instanceof Unreadable) {
        throw problem;
      }
      throw problem.mark
        ? new Unreadable('browser-no-yaml-at', problem.mark.line + 1, problem.reason)
        : new Unreadable('browser-no-yaml');
    }
  };

  const sameWithout = (lines, dropped, same) => {
    try {
      return JSON.stringify(parse(lines.map((line, at) => dropped.has(at) ? line.replace(/(^|\s)#.*$/, '') : line).join('\n'))) === same;
    } catch (problem) {
      return false;
    }
  };

  // How many lines hold remarks: those whose end can go without changing what the file says.
  const remarks = (text, value) => {
    const lines = text.split('\n');
    const perhaps = lines.map((line, at) => /(^|\s)#/.test(line) ? at : -1).filter(at => at >= 0);
    const same = JSON.stringify(value);
    return perhaps.length === 0 ? 0
      : sameWithout(lines, new Set(perhaps), same) ? perhaps.length
      : perhaps.slice(0, MOST_READ_AGAIN / text.length).filter(at => sameWithout(lines, new Set([at]), same)).length;
  };

  // The paths of what a map holds beside the keys that the form shows.
  const others = (map, keys, path) => Array.from(map.keys()).filter(key => !keys.some(each => each.key === key)).map(key => path + key);

  // What is kept but not shown: keys of later versions and of other scales, and values of another form.
  const unseen = (tree, rubric, keys) => {
    const found = others(tree, keys.review, '');
    ['site', 'previous', 'method', 'outcome'].forEach(key => found.push(...others(Tree.map(tree.get(key)), keys[key], key + '.')));
    const texts = keys.review.map(each => each.key).filter(key => !['items', 'visited', 'method', 'outcome', 'site', 'previous', 'tags', 'assessors', 'recipients'].includes(key));
    texts.filter(key => tree.has(key) && typeof tree.get(key) !== 'string').forEach(key => found.push(key));
    Tree.map(tree.get('items')).forEach((record, id) => found.push(...unseenOf(rubric.items.find(each => each.item === id), record, 'items.' + id, keys)));
    return found;
  };

  const unseenOf = (item, record, path, keys) => {
    if (!item || !(record instanceof Map)) {
      return [path];
    }
    const asked = keys.set.concat(item.questions.map(each => ({ key: each.question })));
    const sets = Tree.list(record.get('answers'));
    const found = others(record, keys.item, path + '.');
    ['score', 'reason', 'not_applicable', 'comments', 'recommendations']
      .filter(key => record.has(key) && typeof record.get(key) !== 'string').forEach(key => found.push(path + '.' + key));
    if (sets.length > 1 && !item.per_specialist) {
      return found.concat(path + '.answers');
    }
    sets.forEach(set => {
      found.push(...others(Tree.map(set), asked, path + '.answers.'));
      item.questions.forEach(question => {
        const answer = Tree.at(set, question.question);
        if (answer instanceof Map) {
          found.push(...others(answer, keys.evidence, path + '.answers.' + question.question + '.'));
        } else if (Array.isArray(answer)) {
          found.push(path + '.answers.' + question.question);
        }
      });
    });
    return Array.from(new Set(found));
  };

  // The review in a file's text: its tree, how many lines of remarks are dropped, and the paths of what is kept unseen.
  const read = (text, rubric, keys) => {
    if (new Blob([text]).size > MOST_BYTES) {
      throw new Unreadable('browser-too-large');
    }
    const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    const value = parsed(plain);
    const tree = Tree.of(value);
    if (!(tree instanceof Map) || ['rubric', 'site', 'visited', 'items'].filter(key => tree.has(key)).length < 2) {
      throw new Unreadable('browser-no-review');
    }
    return { tree, remarks: remarks(plain, value), unseen: unseen(tree, rubric, keys) };
  };

  return { read, Unreadable };
})();

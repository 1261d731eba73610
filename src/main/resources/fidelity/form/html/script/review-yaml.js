// Writes the review as its file: known keys in the order of the form, then whatever else the file had.
// The twin of the program's ReviewYaml.
const ReviewYaml = (() => {
  const DAY = /^\d{4}-\d\d-\d\d$/;

  // A word of ours where it has the form of one; as a text otherwise, so that it can be read again.
  const word = (node, form) => typeof node === 'string' && form.test(node) ? { word: node } : any(node);

  const any = node => node instanceof Map ? { map: Array.from(node, ([key, value]) => [key, any(value)]) }
    : Array.isArray(node) ? { list: node.map(any) }
    : { text: Tree.text(node) };

  const texts = node => Array.isArray(node) ? { list: node.map(any).filter(each => !YamlLines.isEmpty(each)) } : any(node);

  // The declared keys of a map, then its others.
  const keyed = (keys, node, value) => {
    if (node !== undefined && node !== '' && !(node instanceof Map)) {
      return any(node);
    }
    const map = Tree.map(node);
    const written = [];
    keys.forEach(({ key, needed }) => {
      const each = value(key, map.get(key));
      if (needed || !YamlLines.isEmpty(each)) {
        written.push([key, each]);
      }
    });
    const known = keys.map(({ key }) => key);
    map.forEach((each, key) => {
      if (!known.includes(key)) {
        written.push([key, any(each)]);
      }
    });
    return { map: written };
  };

  const of = (tree, rubric, keys) => {
    const answer = (question, node) => {
      if (!question || typeof node !== 'string') {
        return any(node);
      }
      const read = Engine.answer(rubric, question, node);
      return read.answer === null || read.answer.kind === 'choice' ? { text: read.text } : { word: read.text };
    };

    const evidence = (question, node) => {
      if (!(node instanceof Map)) {
        return answer(question, node);
      }
      const bare = Array.from(node).every(([key, value]) => key === 'is' || Tree.isNothing(value));
      return bare ? answer(question, Tree.text(node.get('is')))
        : keyed(keys.evidence, node, (key, each) => key === 'is' ? answer(question, Tree.text(each)) : any(each));
    };

    const set = (item, node) => {
      const asked = item ? item.questions : [];
      const order = keys.set.concat(asked.map(each => ({ key: each.question, needed: false })));
      return keyed(order, node, (key, each) => each === undefined ? { text: '' }
        : evidence(asked.find(question => question.question === key), each));
    };

    const answers = (item, node) => {
      const sets = Tree.list(node);
      if (sets.every(Tree.isNothing)) {
        return { text: '' };
      }
      const written = sets.map(each => set(item, each));
      return Array.isArray(node) || item && item.per_specialist ? { list: written } : written[0];
    };

    const record = (item, node) => keyed(keys.item, node, (key, each) => {
      switch (key) {
        case 'answers': return answers(item, each);
        case 'score': return word(each, /^\d+(?:\.5)?$/);
        case 'sources': return texts(each);
        case 'not_applicable': return each === '' ? { word: '""' } : any(each);
        default: return any(each);
      }
    });

    const items = node => {
      const map = Tree.map(node);
      const order = rubric.items.map(each => ({ key: each.item, needed: false }));
      return keyed(order, map, (key, each) =>
        each === undefined ? { text: '' } : record(rubric.items.find(item => item.item === key), each));
    };

    const days = node => ({ list: Tree.list(node).map(each => word(each, DAY)) });
    const lists = (keysOf, node) => keyed(keysOf, node, (key, each) => texts(each));

    return YamlLines.text(keyed(keys.review, tree, (key, node) => {
      switch (key) {
        case 'site': return keyed(keys.site, node, (_, each) => any(each));
        case 'visited': return days(node);
        case 'previous': return keyed(node === undefined ? [] : keys.previous, node, (part, each) => part === 'sha256' ? word(each, /^[0-9a-f]{64}$/) : any(each));
        case 'reported': return word(node, DAY);
        case 'kind':
        case 'status': return word(node, /^[a-z][a-z-]*$/);
        case 'assessors':
        case 'recipients': return texts(node);
        case 'method': return lists(keys.method, node);
        case 'outcome': return keyed(node === undefined ? [] : keys.outcome, node, (_, each) => word(each, /^\d+$/));
        case 'items': return items(node);
        default: return any(node);
      }
    }));
  };

  return { of };
})();

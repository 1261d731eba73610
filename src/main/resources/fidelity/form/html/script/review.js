// The review that is being filled in: its tree is what the file will say.
const Review = (() => {
  const given = Data.map('start');
  const rubric = Engine.rubric(Data.read('rubric'));
  const keys = Data.keys();
  const listeners = [];

  // A review in which nothing is written yet.
  const blank = () => new Map([['rubric', given.get('named')], ['kind', 'independent'], ['status', 'draft']]);

  let tree = blank();

  const replace = next => { tree = next; };
  const has = key => keys.review.some(each => each.key === key);
  const at = (...path) => Tree.at(tree, ...path);
  const text = (...path) => Tree.text(at(...path));
  const list = (...path) => Tree.list(at(...path));

  const put = (path, value) => {
    Tree.put(tree, path, value);
    listeners.forEach(listener => listener());
  };

  // Puts a text that says something even where it is empty.
  const mark = (path, text) => {
    put(path, text || ' ');
    if (text === '') {
      at(...path.slice(0, -1)).set(path[path.length - 1], '');
    }
  };

  const record = item => ['items', item.item];

  // The sets of answers to an item, at least one; for one that is rated once, just one.
  const sets = item => {
    const all = Tree.list(at(...record(item), 'answers')).map(Tree.map);
    return all.length === 0 ? [new Map()] : item.per_specialist ? all : all.slice(0, 1);
  };

  const putSets = (item, all) => {
    const kept = all.length === 1 && all[0].size === 0 ? undefined : item.per_specialist ? all : all[0];
    put(record(item).concat('answers'), kept);
  };

  // An answer with its source and note, as a map.
  const evidence = (item, set, question) => {
    const answer = Tree.at(sets(item)[set], question.question);
    return answer instanceof Map ? answer : new Map(Tree.isNothing(answer) ? [] : [['is', answer]]);
  };

  // Changes a part of an answer; one that was long stays long.
  const putEvidence = (item, set, question, part, value) => {
    const all = sets(item);
    const answer = evidence(item, set, question);
    Tree.put(answer, [part], value);
    const short = answer.size === 1 && answer.has('is');
    Tree.put(all[set], [question.question], short ? answer.get('is') : answer);
    putSets(item, all);
  };

  // What the engine is to know of an item.
  const recorded = item => {
    const map = Tree.map(at(...record(item)));
    const without = map.get('not_applicable');
    return {
      sets: sets(item).map(set => ({
        specialist: Tree.text(set.get('specialist')),
        answers: item.questions.map(question => {
          const answer = set.get(question.question);
          return Tree.text(answer instanceof Map ? answer.get('is') : answer);
        })
      })),
      score: Tree.text(map.get('score')),
      reason: Tree.text(map.get('reason')),
      not_applicable: without === undefined ? null : Tree.text(without)
    };
  };

  const yaml = () => ReviewYaml.of(tree, rubric, keys);
  const onChange = listener => listeners.push(listener);

  return { rubric, keys, given, blank, replace, has, at, text, list, put, mark, record, sets, putSets, evidence, putEvidence, recorded, yaml, onChange };
})();

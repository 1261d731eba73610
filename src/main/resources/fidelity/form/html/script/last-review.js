// What the last review of the service said, shown beside the fields of this one.
const LastReview = (() => {
  const isThere = Review.given.has('last');
  const tree = isThere ? ReviewReader.read(Review.given.get('last'), Review.rubric, Review.keys).tree : new Map();
  const scores = Data.map('last-scores');

  // What belongs to one visit and is asked anew: the rest of the last one's header stands in the next.
  const NEW = ['visited', 'reported', 'status', 'purpose', 'programme', 'method', 'summary', 'strengths', 'outcome', 'items', 'previous'];

  // A new review of the same service.
  const next = () => {
    const all = new Map(tree);
    NEW.forEach(key => all.delete(key));
    all.set('rubric', Review.given.get('named'));
    all.set('status', 'draft');
    if (Review.given.has('previous-review')) {
      all.set('previous', new Map([['review', Review.given.get('previous-review')], ['sha256', Review.given.get('previous-sha256')]]));
    }
    return all;
  };

  const record = item => Tree.map(Tree.at(tree, 'items', item.item));

  const number = text => text.split('..').map(Words.number).join('–');

  const worded = (question, answer) => {
    const is = Tree.text(answer instanceof Map ? answer.get('is') : answer);
    const option = (question.options || []).find(each => each.option === is);
    return option ? option.text
      : is === 'yes' || is === 'no' || is === 'not-seen' ? Words.say(is)
      : number(is) + (question.kind === 'percent' && /\d$/.test(is) && !is.includes('/') ? Words.percent : '');
  };

  // The last answers to a question, each set's after its specialist's name; '' where there are none.
  const answer = (item, question) => Tree.list(record(item).get('answers'))
    .map((set, at, all) => [all.length > 1 ? Tree.text(Tree.at(set, 'specialist')) || Words.say('specialist-number', at + 1) : '', Tree.at(set, question.question)])
    .filter(([, each]) => !Tree.isNothing(each))
    .map(([name, each]) => name === '' ? worded(question, each) : Words.fact(name, worded(question, each)))
    .join('; ');

  // What the last review's header said of what is asked anew.
  const header = (...path) => Tree.list(NEW.includes(path[0]) ? Tree.at(tree, ...path) : undefined).map(Tree.text).join('; ');

  const text = (item, key) => Tree.text(record(item).get(key));
  const list = (item, key) => Tree.list(record(item).get(key)).map(Tree.text).join('; ');
  const score = item => scores.get(item.item) || '';

  return { isThere, visited: Review.given.get('last-visited') || '', next, header, answer, text, list, score };
})();

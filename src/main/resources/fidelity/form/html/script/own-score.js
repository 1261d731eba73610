// The assessors' own score of an item with its reason, and that an item does not apply.
const OwnScore = (() => {
  const { make } = Page;

  const scores = item => {
    const levels = item.levels.slice().reverse();
    const { scores: { from, to, halves } } = Review.rubric;
    const points = [];
    for (let half = to * 2; half >= from * 2; half -= halves ? 1 : 2) {
      const level = levels.find(each => each.score * 2 === half);
      points.push([Engine.text(half), Words.number(Engine.text(half)) + (level ? ' – ' + level.says : '')]);
    }
    return points;
  };

  // The option that a file's text means: '3' for 3.0.
  const chosen = text => {
    const { score } = Engine.given(Review.rubric, text);
    return score === null ? (text === '' ? '' : null) : Engine.text(score);
  };

  const put = (item, key, value) => Review.put(Review.record(item).concat(key), value);
  const text = (item, key) => Review.text(...Review.record(item), key);

  // @returns the node, and `judge` to show what is wrong by the engine's result
  const draw = (item, place, changed) => {
    const judged = item.questions.length === 0;
    let problems = {};
    const said = key => () => problems[key] ? Words.problem(problems[key]) : '';
    const error = make('p', { class: 'error', hidden: true });
    const radios = Fields.radios({
      id: 'i' + place + '-score', text: Words.say(judged ? 'score' : 'browser-own-score'), value: chosen(text(item, 'score')),
      attributes: { class: judged ? 'choice' : 'choice folded' },
      options: scores(item).concat([['', Words.say(judged ? 'unanswered' : 'browser-no-own-score')]]),
      act: value => {
        put(item, 'score', value);
        changed();
      }
    });
    radios.append(error);
    const reason = Fields.long({
      id: 'i' + place + '-reason', text: Words.say('reason'), value: text(item, 'reason'),
      hint: Words.say('browser-reason-hint'), check: said('reason'),
      act: value => {
        put(item, 'reason', value);
        changed();
      }
    });
    const own = make('div', { class: 'own' }, radios, reason);
    const without = item.not_applicable === '' && text(item, 'not_applicable') === '' ? null : notApplicable(item, place, said('not_applicable'), changed);
    const isUsed = ['score', 'reason'].some(key => text(item, key) !== '');
    const node = [
      judged ? own : make('details', { class: 'fold', open: isUsed }, make('summary', {}, Words.say('browser-own-score'), unseen(item)), own),
      without && make('details', { class: 'fold', open: text(item, 'not_applicable') !== '' }, make('summary', {}, Words.say('not-applicable-title'), unseen(item)), without)
    ];
    const judge = result => {
      problems = result.problems;
      Page.tell(error, said('score')());
      [reason, without].filter(Boolean).forEach(each => each.querySelector('textarea').judge());
    };
    return { node, judge };
  };

  const unseen = item => make('span', { class: 'unseen' }, ', ' + item.item + '. ' + item.name);

  // Leaving an item out: a box to tick, and why.
  const notApplicable = (item, place, check, changed) => {
    const at = 'i' + place + '-without';
    const path = Review.record(item).concat('not_applicable');
    const box = make('input', { type: 'checkbox', id: at, checked: Review.at(...path) !== undefined });
    const reason = Fields.long({
      id: at + '-reason', text: Words.say('browser-not-applicable-reason'), value: Review.text(...path), check,
      act: value => {
        box.checked = true;
        Review.mark(path, value);
        changed();
      }
    });
    box.addEventListener('change', () => {
      box.checked ? Review.mark(path, reason.querySelector('textarea').value) : Review.put(path, undefined);
      changed();
    });
    return make('div', {}, item.not_applicable && make('p', { class: 'hint' }, item.not_applicable),
      make('p', { class: 'option' }, box, make('label', { for: at }, Words.say('browser-not-applicable'))), reason);
  };

  return { draw };
})();

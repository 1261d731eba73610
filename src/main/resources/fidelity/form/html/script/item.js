// One item of the rubric as a region of the page: what good practice is, the questions, the score beside its name.
const Item = (() => {
  const { make } = Page;

  const figure = result => result.basis === 'not-applicable' ? Words.say('no-score') : Words.fromTo(result.lowest, result.highest);

  // The score as it is read aloud: "Score 3–5".
  const spoken = result => result.basis === 'not-applicable' ? Words.say('not-applicable') : Words.say('score-value', figure(result));

  const basis = result => {
    switch (result.basis) {
      case 'scored': return '';
      case 'overridden': return Words.say('overridden') + ', ' + Words.say('rule-gives', Words.fromTo(Engine.text(result.rule[0]), Engine.text(result.rule[result.rule.length - 1])));
      default: return Words.say(result.basis);
    }
  };

  const says = (item, score) => item.levels.find(level => level.score === score).says;

  // The words of the level, or of the lowest and the highest that can still be.
  const level = (item, result) => {
    if (result.basis === 'not-applicable') {
      return '';
    }
    const [low, high] = [result.levels[0], result.levels[result.levels.length - 1]];
    return low === high ? says(item, low) : Words.say('level-open', Words.number(low), says(item, low), Words.number(high), says(item, high));
  };

  const mean = result => result.mean ? Words.fact(Words.say('browser-mean'), Words.fromTo(result.mean.lowest, result.mean.highest)) : '';

  // What the next level of the only set asks.
  const higher = (item, result) => {
    if (result.basis === 'not-applicable' || result.basis === 'judged' || result.sets.length !== 1 || result.sets[0].obstacles.length === 0) {
      return '';
    }
    const next = result.sets[0].scores[result.sets[0].scores.length - 1] + 1;
    const ways = Array.from(new Set(result.sets[0].obstacles.map(way => Findings.way(item, way))));
    const score = Words.say(result.basis === 'overridden' ? 'rule-score-value' : 'score-value', Words.number(next));
    return score + ' ' + ways.map((way, at) => Words.say(at === 0 ? 'requires' : 'or-else', way)).join('; ');
  };

  const levels = item => make('details', { class: 'fold' },
    make('summary', {}, Words.say('levels-say'), make('span', { class: 'unseen' }, ', ' + item.item + '. ' + item.name)),
    make('ul', { class: 'levels' }, item.levels.slice().reverse().map(each =>
      make('li', {}, make('b', {}, Words.number(each.score)), make('span', {}, each.says)))),
    item.note && make('p', { class: 'hint' }, item.note));

  const prose = (item, place, key) => Fields.long({
    id: 'i' + place + '-' + key, text: Words.say(key), value: Review.text(...Review.record(item), key),
    last: LastReview.text(item, key), act: value => Review.put(Review.record(item).concat(key), value)
  });

  const sources = (item, place) => Fields.lines({
    id: 'i' + place + '-sources', text: Words.say('sources'), value: Review.list(...Review.record(item), 'sources'), rows: 1,
    hint: item.sources.length === 0 ? '' : Words.say('browser-usual-sources',
      item.sources.map(code => (Review.rubric.sources.find(each => each.source === code) || { text: code }).text).join(', ')),
    last: LastReview.list(item, 'sources'), act: value => Review.put(Review.record(item).concat('sources'), value)
  });

  // @param changed is called with the item's new result
  // @returns the node, and `result`, which scores the item anew and shows it
  const draw = (item, place, changed) => {
    const said = make('p', { class: 'score' });
    const levelSaid = make('p', { class: 'level', hidden: true });
    const basisSaid = make('p', { class: 'basis', hidden: true });
    const higherSaid = make('p', { class: 'higher', hidden: true });
    const sets = make('div', { class: 'sets' });

    const result = () => {
      const now = Engine.item(Review.rubric, item, Review.recorded(item));
      said.replaceChildren(make('span', { class: 'unseen' }, Words.say('score') + ' '), make('b', {}, figure(now)),
        make('span', { class: 'of' }, '/' + Words.number(Review.rubric.scores.to)));
      node.classList.toggle('left-out', now.basis === 'not-applicable');
      Page.tell(levelSaid, level(item, now));
      Page.tell(basisSaid, [basis(now), mean(now)].filter(Boolean).join('; '));
      Page.tell(higherSaid, higher(item, now));
      now.sets.forEach((set, at) => item.questions.forEach((_, asked) => {
        const box = Page.by('i' + place + 's' + at + 'q' + asked + '-box');
        if (box) {
          box.classList.toggle('undecided', now.basis === 'open' && set.undecided.includes(asked));
        }
      }));
      own.judge(now);
      return now;
    };
    const again = () => changed(result());
    const own = OwnScore.draw(item, place, again);
    const last = LastReview.score(item);
    const node = make('section', { class: 'item', id: 'i' + place, 'aria-labelledby': 'i' + place + '-name', tabindex: '-1' },
      make('div', { class: 'head' },
        make('h3', { id: 'i' + place + '-name' }, make('span', { class: 'number' }, item.item + '. '), item.name), said),
      make('p', { class: 'standard' }, item.standard),
      levelSaid, basisSaid, higherSaid,
      last && make('p', { class: 'last' }, Words.say('browser-last-time', Words.say('score-value', last))),
      sets, own.node, levels(item), sources(item, place), prose(item, place, 'comments'), prose(item, place, 'recommendations'));
    Specialists.draw(sets, item, place, again);
    return { node, result };
  };

  return { draw, figure, spoken };
})();

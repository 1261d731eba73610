// What the script makes of forms, as plain lines that are compared with the program's.

const loaded = {};

const load = (json) => {
  if (loaded.json !== json) loaded.rubric = Engine.rubric(JSON.parse(json));
  loaded.json = json;
};

const finding = (each) => {
  const asked = each.met ? 'met ' + each.met.join() : each.count ? 'count ' + each.count.join() : 'ask ' + each.ask;
  return [asked, each.is, each.to, each.truth].join(' ');
};

const listed = (name, list) => name + ' [' + list.join('; ') + ']';

const setLine = (item, set) => [
  '  set ' + set.scores.join(' '),
  listed('undecided', set.undecided.map((place) => item.questions[place].question)),
  listed('reasons', set.reasons.map(finding)),
  listed('obstacles', set.obstacles.map((way) => way.map(finding).join(' and '))),
].join(' ');

const itemLines = (each) => {
  const head = 'item ' + each.item.item + ' ' + each.basis;
  if (each.basis === 'not-applicable') return head;
  const mean = each.mean === null ? '' : ' mean ' + each.mean.lowest + ' ' + each.mean.highest;
  const line = [head, listed('scores', each.scores), listed('rule', each.rule), each.lowest, each.highest,
    'levels', each.levels.join(' ')].join(' ') + mean;
  return [line].concat(each.sets.map((set) => setLine(each.item, set))).join('\n');
};

const range = (name, score, bands) =>
  name + ' ' + (score === null ? 'none' : score.lowest + ' ' + score.highest + ' ' + score.settled) +
  ' ' + listed('bands', bands.map((band) => band.band));

const scorecard = (recorded) => {
  const card = Engine.score(loaded.rubric, JSON.parse(recorded));
  return card.items.map(itemLines)
    .concat(card.sections.map((each) => range('section ' + each.section.section, each.score, each.bands)))
    .concat([range('total', card.total, card.bands), 'points ' + card.points.lowest + ' ' + card.points.highest])
    .concat(card.open.map((each) => {
      const item = loaded.rubric.items[each.item];
      const asked = each.question === null ? 'score' : item.questions[each.question].question;
      return ['open', item.item, each.set, asked].join(' ');
    }))
    .join('\n') + '\n';
};

// The levels of an item for rows of full answers.
const levels = (place, rows) => {
  const item = loaded.rubric.items[Number(place)];
  return JSON.parse(rows).map((answers) => {
    const recorded = { sets: [{ specialist: '', answers }], score: '', reason: '', not_applicable: null };
    return Engine.item(loaded.rubric, item, recorded).sets[0].scores.join('/');
  }).join(' ');
};

const problem = (each, sentences) => each.code + ': ' + Engine.say(JSON.parse(sentences), each);

// How a text is read as the answer to a question: what is understood, and what is said of it.
const answer = (itemPlace, questionPlace, text, sentences) => {
  const question = loaded.rubric.items[Number(itemPlace)].questions[Number(questionPlace)];
  const found = Engine.answer(loaded.rubric, question, text);
  const said = (found.problem === null ? [] : [found.problem]).concat(found.doubts);
  const values = (each) => Object.keys(each).filter((key) => key !== 'range').map((key) => each[key]).join(' ');
  return (found.answer === null ? 'nothing' : values(found.answer)) +
    said.map((each) => '\n' + problem(each, sentences)).join('');
};

// What is said of an item beside its answers.
const remarks = (place, recorded, sentences) => {
  const item = loaded.rubric.items[Number(place)];
  const sets = JSON.parse(recorded).sets;
  const found = Engine.item(loaded.rubric, item, JSON.parse(recorded)).problems;
  return [found.score, found.reason, found.not_applicable, found.answers]
    .concat(Engine.specialists(sets.map((set) => set.specialist)))
    .filter((each) => each !== null).map((each) => problem(each, sentences)).sort().join('\n');
};

// The assessors' own scores, and what they call the specialists.

const LONGEST_NAME = 40;

// The number that a text says; 4.0 is 4, and 4.000 may be meant as thousands.
const scoreNumber = (text) => {
  if (perhapsThousands(text)) return null;
  return /^[+-]?\d{1,9}([.,]0{1,12})?$/.test(text) ? decimal(text) : number(text);
};

const scoreRefused = (rubric, text, value) => {
  const scale = rubric.scores;
  const step = scale.halves ? 1n : 2n;
  const ends = [{ whole: scale.from }, { whole: scale.to }];
  const refuse = (code, details) => ({ code, details: [{ name: 'score' }, { found: text }].concat(details) });
  if (value === null) return refuse(scale.halves ? 'half-score-needed' : 'whole-score-needed', ends);
  if (compare(value, whole(scale.from)) <= 0 || compare(value, whole(scale.to)) >= 0) return refuse('off-scale', ends);
  const size = value.d * step;
  const steps = (2n * value.n - (((2n * value.n) % size) + size) % size) / size;
  const below = Number(steps * step);
  return refuse(scale.halves ? 'score-between-half-points' : 'score-between-points',
    [{ name: pointsText(below) }, { name: pointsText(below + Number(step)) }]);
};

// A score as it is typed, in half points; none where the scale does not have it.
const given = (rubric, typed) => {
  const text = meant(typed);
  if (text === '') return { text, score: null, problem: null };
  const value = scoreNumber(text);
  const found = value === null
    ? undefined
    : scaleOf(rubric).filter((score) => compare(value, fraction(BigInt(score), 2n)) === 0)[0];
  return found === undefined
    ? { text, score: null, problem: scoreRefused(rubric, text, value) }
    : { text, score: found, problem: null };
};

// What is wrong with the names of an item's specialists, each in its place; null where nothing is.
const specialists = (names) => {
  const seen = [];
  return names.map((name) => {
    const isFit = Array.from(name).length <= LONGEST_NAME && !/^\d+$/.test(name) && !/[\r\n]./.test(name);
    if (!isFit) {
      return { code: 'unfit-specialist', details: [{ name: 'specialist' }, { found: name }, { whole: LONGEST_NAME }] };
    }
    const isTwice = name !== '' && seen.indexOf(folded(name)) >= 0;
    seen.push(folded(name));
    return isTwice ? { code: 'specialist-twice', details: [{ written: name }] } : null;
  });
};

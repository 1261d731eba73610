// What reviewers type, read as the program reads a review file.

const WRITTEN = /^-?\d{1,12}([.,]\d{1,12})?$/;
const FIGURES = /^-?\d+(?:[.,]\d+)?(?: *(?:\/|\.\.) *-?\d+(?:[.,]\d+)?)?$/;
const TOO_LONG = /\d{13}/;
const MOST_DIGITS = 12;
const PERCENT_SIGN = / {0,4}%/g;
const DASHED = new RegExp(
  '^(-?[\\d.,]{1,25})\\s{0,4}(?:[\\u2212…' + DASH + ']|\\ud803[\\udead\\udd6e])\\s{0,4}(-?[\\d.,]{1,25})$');
const WHOLE_ID = /^0*(\d+)([.,]0+)?$/;

// How an answer may come out: `range` holds the lowest and the highest number that it may stand for.
const taken = (answer, from, to) => ({ answer: Object.assign(answer, { range: [from, to] }), problem: null });
const refused = (code, details) => ({ answer: null, problem: { code, details } });
const refusedAt = (question, code, details) => refused(code, [{ name: question.question }].concat(details));

// A number that may be meant with a separator of thousands: 1,200 is 1200 to some, 1.2 to others.
const perhapsThousands = (number) => /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(number);
const joined = (number) => number.replace(/[.,]/, '');

const thousandsOrDecimals = (question, number) => {
  const least = plain(decimal(number), 3);
  const longer = /\.\d{3}$/.test(least) ? least + '0' : least;
  return refused('thousands-or-decimals', [
    { found: question.question }, { found: number }, { name: joined(number) }, { name: least }, { name: longer }]);
};

const takes = (question, amount) =>
  (question.least === null || compare(amount, decimal(question.least)) >= 0) &&
  (question.most === null || compare(amount, decimal(question.most)) <= 0);

const doubtful = (question, number) => perhapsThousands(number) && takes(question, decimal(joined(number)));

// A number as it is kept: 3.3 for 3,30.
const kept = (text) => plain(decimal(text), MOST_DIGITS);

// What stands before a sign and what after it; nothing unless the sign is there once.
const halvesAt = (text, sign) => {
  const parts = text.split(sign);
  return parts.length === 2 ? parts.map(strip) : null;
};

const number = (text) => (WRITTEN.test(text) ? decimal(text) : null);

const within = (question, answer, from, to) => {
  const outside = [from, to].filter((amount) => !takes(question, amount))[0];
  const limits = [question.least, question.most].filter((limit) => limit !== null);
  return outside === undefined
    ? taken(answer, from, to)
    : refusedAt(question, 'out-of-limits', [
      { name: apart(outside, 4, limits.map(decimal)) },
      { allowed: { least: question.least, most: question.most } }]);
};

const quotient = (question, halves) => {
  const inDoubt = halves.filter(perhapsThousands)[0];
  if (inDoubt !== undefined) return thousandsOrDecimals(question, inDoubt);
  const isShare = question.kind === 'percent';
  const first = number(halves[0]);
  const second = number(halves[1]);
  if (first === null || second === null || second.n <= 0n) {
    return refusedAt(question, isShare ? 'share-needed' : 'ratio-needed', halves.map((each) => ({ written: each })));
  }
  const amount = isShare ? times(over(first, second), whole(100)) : over(first, second);
  const answer = isShare
    ? { kind: 'share', part: kept(halves[0]), whole: kept(halves[1]) }
    : { kind: 'ratio', number: kept(halves[0]), divisor: kept(halves[1]) };
  return within(question, answer, amount, amount);
};

const interval = (question, ends) => {
  const inDoubt = ends.filter((end) => doubtful(question, end))[0];
  if (inDoubt !== undefined) return thousandsOrDecimals(question, inDoubt);
  const from = number(ends[0]);
  const to = number(ends[1]);
  if (from === null || to === null) {
    return refusedAt(question, 'interval-needed', ends.map((each) => ({ written: each })));
  }
  return compare(from, to) > 0
    ? refusedAt(question, 'interval-reversed', ends.map((each) => ({ name: each })))
    : within(question, { kind: 'interval', from: kept(ends[0]), to: kept(ends[1]) }, from, to);
};

// An interval with a dash is refused with the way to write it: a minus sign looks the same.
const dashed = (question, text) => {
  const match = DASHED.exec(text);
  if (match === null) return null;
  const found = interval(question, [match[1], match[2]]);
  if (found.answer !== null) {
    return refusedAt(question, 'interval-dashed', [{ written: text }, { name: match[1] + '..' + match[2] }]);
  }
  return found.problem.code === 'interval-needed' ? null : found;
};

const oneNumber = (question, text) => {
  const ends = halvesAt(text, '..');
  if (ends !== null) return interval(question, ends);
  if (doubtful(question, text)) return thousandsOrDecimals(question, text);
  const value = number(text);
  return value !== null
    ? within(question, { kind: 'number', value: kept(text) }, value, value)
    : dashed(question, text) || refusedAt(question, question.kind + '-answer-needed', [{ written: text }]);
};

const numeric = (question, text) => {
  const bare = text.replace(PERCENT_SIGN, '');
  if (FIGURES.test(bare) && TOO_LONG.test(bare)) {
    return refusedAt(question, 'too-many-digits', [{ written: text }, { whole: MOST_DIGITS }]);
  }
  const halves = halvesAt(text, '/');
  if (halves !== null) return quotient(question, halves);
  return oneNumber(question, question.kind === 'percent' ? bare : text);
};

// The doubt whether a percentage of at most 1, without its sign, is meant as a part of 1.
const perhapsAPart = (question, text, answer) => {
  const isPlain = answer !== null && (answer.kind === 'number' || answer.kind === 'interval');
  if (question.kind !== 'percent' || !isPlain || text.indexOf('%') >= 0) return [];
  const from = answer.range[0];
  const to = answer.range[1];
  if (to.n <= 0n || compare(to, whole(1)) > 0) return [];
  const percent = (part) => plain(times(part, whole(100)), MOST_DIGITS);
  const instead = compare(from, to) === 0 ? percent(from) : percent(from) + '..' + percent(to);
  return [{ code: 'percent-as-part', details: [{ name: question.question }, { written: text }, { name: instead }] }];
};

const yesNo = (rubric, question, text) => {
  const word = text.toLowerCase();
  const isYes = rubric.answer_words.yes.indexOf(word) >= 0;
  return isYes || rubric.answer_words.no.indexOf(word) >= 0
    ? { answer: { kind: 'yes-no', yes: isYes }, problem: null }
    : refusedAt(question, 'yes-no-needed', [{ written: text }]);
};

// The option of that id, or the only one whose id is the same whole number, or that says the same.
const choice = (question, text) => {
  const ids = question.options.map((each) => each.option);
  const chosen = (option) => ({ answer: { kind: 'choice', option }, problem: null });
  if (ids.indexOf(text) >= 0) return chosen(ids.indexOf(text));
  const same = (test) => {
    const places = question.options.map((each, place) => place).filter((place) => test(question.options[place]));
    return places.length === 1 ? places[0] : -1;
  };
  const id = WHOLE_ID.exec(text);
  const isSameNumber = (each) => {
    const other = WHOLE_ID.exec(each.option);
    return id !== null && other !== null && id[1] === other[1];
  };
  const words = folded(text);
  const isSameText = (each) => folded(each.option) === words || folded(each.text) === words;
  const found = [same(isSameNumber), same(isSameText)].filter((place) => place >= 0)[0];
  return found !== undefined
    ? chosen(found)
    : refusedAt(question, 'unknown-option', [{ written: text }, suggestion(text, ids)]);
};

const saysNotSeen = (rubric, text) =>
  text === 'not-seen' || rubric.answer_words.not_seen.indexOf(folded(text)) >= 0;

const byKind = (rubric, question, text) => {
  switch (question.kind) {
    case 'yes-no': return yesNo(rubric, question, text);
    case 'choice': return choice(question, text);
    default: return numeric(question, text);
  }
};

// How a text is read as the answer to a question; one that is refused counts as not given.
const answer = (rubric, question, typed) => {
  const text = meant(typed);
  if (text === '') return { text, answer: null, problem: null, doubts: [] };
  const found = text === 'not-seen' ? null : byKind(rubric, question, text);
  if (found === null || (found.answer === null && saysNotSeen(rubric, text))) {
    return { text, answer: { kind: 'not-seen' }, problem: null, doubts: [] };
  }
  const doubts = perhapsAPart(question, text, found.answer);
  return { text, answer: found.answer, problem: found.problem, doubts };
};

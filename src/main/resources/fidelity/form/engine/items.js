// The score of one item: the rule's for the answers, and the assessors' own where they gave one.
//
// Scores are counted in half points.

const MOST_KNOWN = 1000;
const NO_REASON = ['yes', 'no', 'true', 'false'];

const pointsText = (halves) => String(halves / 2);

// One set of answers held against the levels.
const evaluated = (rubric, item, texts) => {
  const answers = item.questions.map((question, place) => answer(rubric, question, texts[place] || ''));
  const runs = item.questions.map((question, place) => left(question, answers[place].answer));
  const sides = item.facets.map((facet) => (
    item.questions[facet.places[0]].kind === 'yes-no' ? countsLeft(facet.places, runs) : runs[facet.places[0]]));
  const possible = possibleIn(item, sides);
  const scores = possible.scores;
  const matters = (place) => runs[place].to > runs[place].from &&
    item.facets.some((facet, each) => facet.places.indexOf(place) >= 0 && possible.changing[each]);
  const undecided = item.questions.map((question, place) => place).filter(matters);
  const level = item.levels.filter((each) => each.score === scores[0])[0];
  const next = item.levels.filter((each) => each.score === scores[scores.length - 1] + 1)[0];
  return {
    scores, answers, undecided,
    reasons: scores.length === 1 ? reasons(level.holds, item.questions, runs) : [],
    obstacles: next === undefined ? [] : obstacles(next.holds, runs),
  };
};

// The same, kept for the next time: of many specialists a key that is pressed changes one.
const evaluatedOnce = (rubric, item, texts) => {
  const key = JSON.stringify(texts);
  if (item.known.size > MOST_KNOWN) item.known.clear();
  if (!item.known.has(key)) item.known.set(key, evaluated(rubric, item, texts));
  return item.known.get(key);
};

// The mean of the specialists' levels to the nearest whole level, a half going down.
const meanLevel = (sum, sets) => ceiling(2 * sum - sets, 2 * sets);

const byRule = (rubric, item, sets) => {
  if (item.questions.length === 0) return scaleOf(rubric);
  if (sets.length === 1) return sets[0].scores.map((level) => 2 * level);
  const means = sums(sets.map((set) => set.scores)).map((sum) => 2 * meanLevel(sum, sets.length));
  return means.filter((each, place) => place === 0 || each !== means[place - 1]);
};

// Every score of the scale.
const scaleOf = (rubric) => {
  const scores = [];
  const step = rubric.scores.halves ? 1 : 2;
  for (let score = 2 * rubric.scores.from; score <= 2 * rubric.scores.to; score += step) scores.push(score);
  return scores;
};

const meanOf = (sets) => {
  const sum = (end) => sets.map(end).reduce((all, more) => all + more, 0);
  const mean = (total) => printed(over(whole(total), whole(sets.length)), 2);
  return sets.length < 2
    ? null
    : { lowest: mean(sum((set) => set.scores[0])), highest: mean(sum((set) => set.scores[set.scores.length - 1])) };
};

const hasAnswer = (set) =>
  set.answers.some((each) => each.answer !== null && each.answer.kind !== 'not-seen');

const basisOf = (score, rule, sets) => {
  if (score === null) return rule.length === 1 ? 'scored' : 'open';
  if (!sets.some(hasAnswer)) return 'judged';
  return rule.length === 1 && rule[0] === score ? 'scored' : 'overridden';
};

const refusal = (code, details) => ({ code, details: details || [] });

const withoutEachOther = (hasScore, hasReason) => {
  if (hasScore === hasReason) return null;
  return refusal(hasScore ? 'score-without-reason' : 'reason-without-score');
};

// Why an item may not be left out, or not for what is typed as the reason.
const leftOutAmiss = (rubric, item, why) => {
  if (!item.not_applicable) return refusal('always-applies', [{ name: rubric.rubric }]);
  return why === '' || NO_REASON.indexOf(why.toLowerCase()) >= 0
    ? refusal('not-applicable-without-reason', [{ name: 'not_applicable' }, { found: why }])
    : null;
};

// What the reader refuses about the item beside its answers.
const problemsOf = (rubric, item, recorded, given, sets) => {
  const hasScore = given.text !== '';
  const hasReason = strip(recorded.reason) !== '';
  const isLeftOut = recorded.not_applicable !== null;
  const hasAnswers = sets.some((set) => set.answers.some((each) => each.answer !== null));
  const beside = hasAnswers ? 'answers' : hasScore ? 'score' : hasReason ? 'reason' : null;
  return {
    score: given.problem,
    reason: withoutEachOther(hasScore, hasReason),
    not_applicable: isLeftOut ? leftOutAmiss(rubric, item, strip(recorded.not_applicable)) : null,
    answers: isLeftOut && beside !== null ? refusal('scored-not-applicable', [{ name: beside }]) : null,
  };
};

const item = (rubric, asked, recorded) => {
  const recordedSets = recorded.sets.length === 0 ? [{ answers: [] }] : recorded.sets;
  const sets = asked.questions.length === 0 ? [] : recordedSets.map((set) => evaluatedOnce(rubric, asked, set.answers));
  const score = given(rubric, recorded.score);
  const rule = byRule(rubric, asked, sets);
  const scores = score.score === null ? rule : [score.score];
  const highest = scores[scores.length - 1];
  const level = (halves) => floor(halves, 2);
  const applies = recorded.not_applicable === null || !asked.not_applicable;
  return {
    item: asked,
    basis: applies ? basisOf(score.score, rule, sets) : 'not-applicable',
    scores, rule,
    lowest: pointsText(scores[0]),
    highest: pointsText(highest),
    levels: [level(scores[0]), scores.length === 1 && highest % 2 !== 0 ? level(highest) + 1 : level(highest)],
    mean: meanOf(sets),
    sets,
    problems: problemsOf(rubric, asked, recorded, score, sets),
  };
};

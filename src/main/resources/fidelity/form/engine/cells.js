// The answers to a question that its item's conditions can tell apart: its cells, worst first.
//
// Conditions set a number only against constants, so all numbers between two neighbouring constants
// score alike. Each such stretch is one cell, and so is each constant and each limit.

const betweenPoints = (lower, upper) => ({
  lower, upper,
  at: upper === null
    ? lower === null ? whole(0) : fraction(lower.n + lower.d, lower.d)
    : lower === null
      ? fraction(upper.n - upper.d, upper.d)
      : fraction(lower.n * upper.d + upper.n * lower.d, 2n * lower.d * upper.d),
});

const cut = (question, constants) => {
  const ends = [question.least, question.most].filter((end) => end !== null).map(decimal);
  const points = constants.concat(ends).filter((point) => takes(question, point)).sort(compare)
    .filter((point, place, all) => place === 0 || compare(all[place - 1], point) < 0);
  const cells = [];
  let lower = null;
  points.forEach((point) => {
    if (lower !== null || question.least === null) cells.push(betweenPoints(lower, point));
    cells.push({ at: point });
    lower = point;
  });
  if (question.most === null) cells.push(betweenPoints(lower, null));
  return cells;
};

const cellsOf = (question, constants) => {
  switch (question.kind) {
    case 'yes-no': return [whole(0), whole(1)].map((at) => ({ at }));
    case 'choice': return question.options.map((option, place) => ({ at: whole(place) }));
    default: return cut(question, constants);
  }
};

// Whether a number from the first to the second, ends included, lies in the cell.
const touches = (cell, from, to) => {
  if (cell.lower === undefined) return compare(from, cell.at) <= 0 && compare(cell.at, to) <= 0;
  return (cell.upper === null || compare(from, cell.upper) < 0) && (cell.lower === null || compare(to, cell.lower) > 0);
};

const run = (from, to) => ({ from, to });

// The cells that an answer leaves, as places among the question's.
const left = (question, answer) => {
  if (answer === null || answer.kind === 'not-seen') return run(0, question.cells.length - 1);
  if (answer.kind === 'yes-no') return run(answer.yes ? 1 : 0, answer.yes ? 1 : 0);
  if (answer.kind === 'choice') return run(answer.option, answer.option);
  const touched = question.cells.map((cell, place) => place)
    .filter((place) => touches(question.cells[place], answer.range[0], answer.range[1]));
  return run(touched[0], touched[touched.length - 1]);
};

// What items make together: sections, the total, and the bands that can still be reached.

// Every sum of one number from each list, lowest first: a bit for each step above the lowest.
const sums = (lists) => {
  let lowest = 0;
  let above = 1n;
  lists.forEach((list) => {
    let joined = 0n;
    list.forEach((each) => { joined |= above << BigInt(each - list[0]); });
    lowest += list[0];
    above = joined;
  });
  const bits = above.toString(2);
  const found = [];
  for (let more = 0; more < bits.length; more++) {
    if (bits[bits.length - 1 - more] === '1') found.push(lowest + more);
  }
  return found;
};

// What scores make together whose half points add up to `sum`, each as often as it counts.
const figure = (rubric, sum, scored, all) => {
  const points = fraction(BigInt(sum), 2n);
  if (rubric.missing !== null && scored < all) return rounded(fraction(points.n * BigInt(all), 2n * BigInt(scored)), 0);
  switch (rubric.total) {
    case 'sum': return points;
    case 'percent-of-range': {
      const least = whole(rubric.scores.from * scored);
      const range = whole((rubric.scores.to - rubric.scores.from) * scored);
      return times(over(fraction(points.n * least.d - least.n * points.d, points.d), range), whole(100));
    }
    default: return over(points, whole(scored));
  }
};

const multiple = (one, other) => {
  let divisor = one;
  for (let rest = other; rest !== 0;) {
    let next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return (one / divisor) * other;
};

// How often each score of a section counts, given how many scores each has.
const weights = (rubric, scored) => {
  if (rubric.total !== 'mean-of-sections') return scored.map(() => 1);
  const common = scored.filter((each) => each > 0).reduce(multiple, 1);
  return scored.map((each) => (each === 0 ? 0 : common / each));
};

// The first of so many places where something holds that then holds for all that follow.
const first = (count, holds) => {
  let from = 0;
  let to = count;
  while (from < to) {
    let middle = floor(from + to, 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
};

// The figures that some sums make: the lowest and the highest as they are printed, and the bands
// that some figure is in, highest first. Bands go by printed figures.
const figures = (rubric, bands, lists, scored, all) => {
  if (lists.length === 0) return { score: null, bands: [] };
  const rising = sums(lists);
  const at = (place) => rounded(figure(rubric, rising[place], scored, all), rubric.decimals);
  const begins = (bands || []).map((band, place) => (
    place === bands.length - 1 ? 0 : first(rising.length, (each) => compare(at(each), decimal(band.from)) >= 0)));
  const lowest = printed(at(0), rubric.decimals);
  const highest = printed(at(rising.length - 1), rubric.decimals);
  return {
    score: { lowest, highest, settled: lowest === highest },
    bands: (bands || []).filter((band, place) => begins[place] < (place === 0 ? rising.length : begins[place - 1])),
  };
};

// The questions whose answers would settle an item; no question where only its score is missing.
const openIn = (result, place) => (result.basis !== 'open' ? [] : result.sets.length === 0
  ? [{ item: place, set: 0, question: null }]
  : flat(result.sets.map((set, number) => set.undecided.map((question) => ({ item: place, set: number, question })))));

// The scorecard of all items' results, in the rubric's order. Where no item applies all are taken
// to apply: a scorecard has a total.
const total = (rubric, results) => {
  const someApply = results.some((each) => each.basis !== 'not-applicable');
  const counting = results.filter((each) => !someApply || each.basis !== 'not-applicable');
  const inSection = rubric.sections.map((section, place) => counting.filter((each) => each.item.section === place));
  const scored = inSection.map((section) => section.length);
  const counts = weights(rubric, scored);
  const scores = (weight) => (each) => each.scores.map((score) => score * weight);
  const all = flat(inSection.map((section, place) => section.map(scores(counts[place]))));
  const number = scored.reduce((sum, each, place) => sum + each * counts[place], 0);
  const found = figures(rubric, rubric.bands, all, number, results.length);
  const sum = (end) => pointsText(counting.map(end).reduce((points, more) => points + more, 0));
  return {
    total: found.score,
    bands: found.bands,
    sections: rubric.sections.map((section, place) => Object.assign(
      { section, most: section.most },
      figures(rubric, section.bands, inSection[place].map(scores(1)), scored[place], section.items.length))),
    points: { lowest: sum((each) => each.scores[0]), highest: sum((each) => each.scores[each.scores.length - 1]) },
    open: flat(results.map(openIn)),
    problems: someApply ? [] : [{ code: 'nothing-applies', details: [] }],
  };
};

const score = (rubric, recorded) => {
  const items = rubric.items.map((each, place) => item(rubric, each, recorded[place]));
  return Object.assign(total(rubric, items), { items });
};

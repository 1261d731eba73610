// Why conditions hold or fail for what the questions can still be; nothing here makes a score.
//
// `runs` has the cells that are left of each question.

const MOST_WAYS = 8;

// Every count of yes that can still be among some questions.
const countsLeft = (places, runs) => run(
  places.filter((place) => runs[place].from === 1).length,
  places.filter((place) => runs[place].to === 1).length);

const truth = (compared, runs) => {
  const possible = isCount(compared) ? countsLeft(counted(compared), runs) : runs[compared.ask];
  const holding = compared.before[possible.to + 1] - compared.before[possible.from];
  return holding === 0 ? 'fails' : holding === possible.to - possible.from + 1 ? 'holds' : 'unknown';
};

const truthOf = (condition, runs) => {
  if (condition === true) return 'holds';
  if (condition.never) return 'fails';
  const parts = condition.and || condition.or;
  if (parts === undefined) return truth(condition, runs);
  const truths = parts.map((part) => truthOf(part, runs));
  const decisive = condition.and ? 'fails' : 'holds';
  if (truths.indexOf(decisive) >= 0) return decisive;
  return truths.indexOf('unknown') >= 0 ? 'unknown' : condition.and ? 'holds' : 'fails';
};

const finding = (compared, runs) => Object.assign(related(compared, compared.is), { truth: truth(compared, runs) });

const distinct = (findings) => {
  const seen = new Map();
  findings.forEach((each) => seen.set(JSON.stringify(each), each));
  return Array.from(seen.values());
};

const flat = (lists) => lists.reduce((all, more) => all.concat(more), []);

// The comparisons that are known to hold where an "or" holds although no part of it is known to.
const known = (condition, questions, runs) => {
  const components = (compared) => (isCount(compared) ? counted(compared) : [])
    .map((place) => ({ ask: place, is: '=', to: '1' }));
  const candidates = flat(comparisons(condition).map((each) => [each].concat(components(each))));
  return distinct(flat(candidates.map((each) => [each, related(each, OPPOSITES[each.is])]))
    .map((each) => finding(held(each, questions), runs))
    .filter((each) => each.truth === 'holds'));
};

// The comparisons that make a condition hold.
const reasons = (condition, questions, runs) => {
  if (condition === true || condition.never) return [];
  if (condition.and) return flat(condition.and.map((part) => reasons(part, questions, runs)));
  if (condition.or) {
    const holding = condition.or.filter((part) => truthOf(part, runs) === 'holds')[0];
    return holding === undefined ? known(condition, questions, runs) : reasons(holding, questions, runs);
  }
  return truth(condition, runs) === 'holds' ? [finding(condition, runs)] : [];
};

// The shortest ways, without those that only ask for more than another.
const shortest = (ways) => {
  const found = [];
  const keys = (way) => way.map((each) => JSON.stringify(each));
  const asksMore = (way, other) => keys(other).every((key) => keys(way).indexOf(key) >= 0);
  ways.map((way, place) => ({ way, place }))
    .sort((one, other) => one.way.length - other.way.length || one.place - other.place)
    .forEach((each) => {
      if (found.length < MOST_WAYS && !found.some((other) => asksMore(each.way, other))) found.push(each.way);
    });
  return found;
};

const bothWays = (first, second) =>
  shortest(flat(first.map((one) => second.map((other) => distinct(one.concat(other))))));

// Every way to make a condition hold, each by what is not there yet, the shortest first.
const obstacles = (condition, runs) => {
  if (condition === true || condition.never) return [[]];
  if (condition.and) return condition.and.map((part) => obstacles(part, runs)).reduce(bothWays, [[]]);
  if (condition.or) return shortest(flat(condition.or.map((part) => obstacles(part, runs))));
  return truth(condition, runs) === 'holds' ? [[]] : [[finding(condition, runs)]];
};

// When a level holds: the rubric's trees, with every "not" carried into the comparisons and each
// comparison held once against every cell of its question, or every count of its questions.

const RELATIONS = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
const OPPOSITES = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

const isCount = (compared) => compared.ask === undefined;
const counted = (compared) => compared.met || compared.count;

// A comparison as it stands in the rubric: what is asked, how it is compared, and with what.
const operand = (compared) => (
  compared.met ? { met: compared.met } : compared.count ? { count: compared.count } : { ask: compared.ask });
const related = (compared, is) => Object.assign(operand(compared), { is, to: compared.to });

// Every comparison in a condition, in reading order.
const comparisons = (condition) => {
  if (condition === true) return [];
  if (condition.not !== undefined) return comparisons(condition.not);
  const parts = condition.and || condition.or;
  return parts === undefined
    ? [condition]
    : parts.map(comparisons).reduce((all, more) => all.concat(more), []);
};

// What questions their conditions hold their answers against.
const constants = (conditions, place) =>
  conditions.map(comparisons).reduce((all, more) => all.concat(more), [])
    .filter((each) => each.ask === place).map((each) => decimal(each.to));

// The condition, or its opposite, ready to be held against cells.
const prepared = (condition, questions, opposite) => {
  if (condition === true) return opposite ? { never: true } : true;
  if (condition.not !== undefined) return prepared(condition.not, questions, !opposite);
  const parts = condition.and || condition.or;
  if (parts === undefined) {
    return held(opposite ? related(condition, OPPOSITES[condition.is]) : condition, questions);
  }
  const isAnd = (condition.and !== undefined) !== opposite;
  const inner = parts.map((part) => prepared(part, questions, opposite));
  return isAnd ? { and: inner } : { or: inner };
};

// `before` has how many cells before each place hold.
const held = (compared, questions) => {
  const positions = isCount(compared)
    ? counted(compared).concat([0]).map((each, count) => whole(count))
    : questions[compared.ask].cells.map((cell) => cell.at);
  const constant = decimal(compared.to);
  const holds = positions.map((position) => RELATIONS[compared.is](compare(position, constant)));
  let count = 0;
  const before = [0].concat(holds.map((each) => { count += each ? 1 : 0; return count; }));
  return Object.assign(related(compared, compared.is), { holds, before });
};

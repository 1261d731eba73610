// Which levels an item can still have: every combination of the cells that are left, in a grid.
//
// `sides` has a run of cells for each facet. A condition is held against many combinations at once,
// a byte for each. Where an item has very many they are halved until the level is sure, or until
// they are few: five million take a moment, where one by one they would take long.

const MANY = 1 << 14;

const gridOf = (item, sides) => {
  let size = 1;
  const axes = item.facets.map((facet, place) => {
    const axis = { places: facet.places, from: sides[place].from, cells: sides[place].to - sides[place].from + 1, stride: size };
    size *= axis.cells;
    return axis;
  });
  return { axes, size, bytes: size + 3 - ((size + 3) % 4), counts: new Map() };
};

// The bytes of a grid, four by four.
const fours = (bytes) => new Uint32Array(bytes.buffer);

const everywhere = (grid, holds) => new Uint8Array(grid.bytes).fill(holds ? 1 : 0);

// Where the cell on an axis is one of those that hold: a pattern that repeats.
const whereOn = (grid, axis, holds) => {
  const found = new Uint8Array(grid.bytes);
  for (let cell = 0; cell < axis.cells; cell++) {
    if (holds[axis.from + cell]) found.fill(1, cell * axis.stride, (cell + 1) * axis.stride);
  }
  for (let done = axis.stride * axis.cells; done < grid.size; done *= 2) {
    found.copyWithin(done, 0, Math.min(done, grid.size - done));
  }
  return found;
};

// How many of some questions are answered yes, for every combination. A count takes all of a facet
// or nothing of it.
const countsIn = (grid, places) => {
  const known = grid.counts.get(places.join());
  if (known !== undefined) return known;
  const counts = new Uint8Array(grid.bytes);
  let done = 1;
  grid.axes.forEach((axis) => {
    const isCounted = places.indexOf(axis.places[0]) >= 0;
    for (let cell = axis.cells - 1; cell >= 0; cell--) {
      let more = isCounted ? axis.from + cell : 0;
      for (let each = 0; each < done; each++) counts[cell * done + each] = counts[each] + more;
    }
    done *= axis.cells;
  });
  grid.counts.set(places.join(), counts);
  return counts;
};

const whereCounted = (grid, compared) => {
  const axes = grid.axes.filter((axis) => counted(compared).indexOf(axis.places[0]) >= 0);
  if (axes.length === 1) return whereOn(grid, axes[0], compared.holds);
  const counts = countsIn(grid, counted(compared));
  const found = new Uint8Array(grid.bytes);
  for (let each = 0; each < grid.size; each++) found[each] = compared.holds[counts[each]] ? 1 : 0;
  return found;
};

const both = (one, other) => {
  const words = fours(one);
  const more = fours(other);
  for (let each = 0; each < words.length; each++) words[each] &= more[each];
  return one;
};

const either = (one, other) => {
  const words = fours(one);
  const more = fours(other);
  for (let each = 0; each < words.length; each++) words[each] |= more[each];
  return one;
};

// The combinations for which a condition holds, as ones.
const where = (grid, condition) => {
  if (condition === true || condition.never) return everywhere(grid, condition === true);
  if (condition.and) return condition.and.map((part) => where(grid, part)).reduce(both);
  if (condition.or) return condition.or.map((part) => where(grid, part)).reduce(either);
  return isCount(condition)
    ? whereCounted(grid, condition)
    : whereOn(grid, grid.axes.filter((axis) => axis.places.indexOf(condition.ask) >= 0)[0], condition.holds);
};

// The place of the highest level that holds, for every combination of a grid.
const highestIn = (grid, levels) => {
  const reached = new Uint8Array(grid.size);
  levels.forEach((level, place) => {
    if (place === 0) return;
    const holds = where(grid, level.holds);
    for (let each = 0; each < grid.size; each++) if (holds[each] === 1) reached[each] = place;
  });
  return reached;
};

// What the questions of some sides can still be; of those that are counted alike the first are yes.
const runsOf = (item, sides) => {
  const runs = [];
  item.facets.forEach((facet, side) => facet.places.forEach((place, before) => {
    const isAlone = facet.places.length === 1;
    runs[place] = isAlone ? sides[side] : run(before < sides[side].from ? 1 : 0, before < sides[side].to ? 1 : 0);
  }));
  return runs;
};

// The place of the only level that some combinations can have; -1 where that is not sure.
const sureLevel = (levels, runs) => {
  for (let place = levels.length - 1; place > 0; place--) {
    let holds = truthOf(levels[place].holds, runs);
    if (holds !== 'fails') return holds === 'holds' ? place : -1;
  }
  return 0;
};

const halved = (sides, side, from, to) => sides.map((each, place) => (place === side ? run(from, to) : each));

// Whether two stretches of levels differ, each of so many combinations.
const differ = (reached, one, other, size) => {
  for (let each = 0; each < size; each++) if (reached[one + each] !== reached[other + each]) return true;
  return false;
};

// Whether the level of some combination changes along an axis.
const changes = (reached, axis) => {
  const round = axis.stride * axis.cells;
  for (let from = 0; from < reached.length; from += round) {
    if (differ(reached, from, from + axis.stride, round - axis.stride)) return true;
  }
  return false;
};

// Tries the combinations of some sides, whose levels begin at a place of `tried.reached`: notes the
// levels that are found, and the facets on which a level changes.
const explore = (item, sides, tried, at) => {
  const grid = gridOf(item, sides);
  const sure = sureLevel(item.levels, runsOf(item, sides));
  if (sure >= 0) {
    tried.found[sure] = true;
    tried.reached.fill(sure, at, at + grid.size);
  } else if (grid.size <= MANY) {
    const reached = highestIn(grid, item.levels);
    for (let each = 0; each < reached.length; each++) tried.found[reached[each]] = true;
    grid.axes.forEach((axis, place) => { tried.changing[place] = tried.changing[place] || changes(reached, axis); });
    tried.reached.set(reached, at);
  } else {
    const last = sides.map((side) => side.to > side.from).lastIndexOf(true);
    const middle = floor(sides[last].from + sides[last].to, 2);
    const stride = grid.axes[last].stride;
    const between = at + stride * (middle - sides[last].from + 1);
    explore(item, halved(sides, last, sides[last].from, middle), tried, at);
    explore(item, halved(sides, last, middle + 1, sides[last].to), tried, between);
    tried.changing[last] = tried.changing[last] || differ(tried.reached, between - stride, between, stride);
  }
};

// The levels that some combination of some sides has, lowest first, and for each facet whether it
// changes one.
const possibleIn = (item, sides) => {
  const reached = new Uint8Array(gridOf(item, sides).size);
  const tried = { reached, found: item.levels.map(() => false), changing: sides.map(() => false) };
  explore(item, sides, tried, 0);
  const scores = item.levels.filter((level, place) => tried.found[place]).map((level) => level.score);
  return { scores, changing: tried.changing };
};

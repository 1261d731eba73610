// The rubric made ready for scoring: everything of its JSON, and what the scoring looks up.

// The yes-no questions that no condition tells apart, as one facet with a cell for each number of
// yes; every other question is a facet alone.
const facetsOf = (questions, conditions) => {
  const all = conditions.map(comparisons).reduce((some, more) => some.concat(more), []);
  const named = all.filter((each) => !isCount(each)).map((each) => each.ask);
  const counts = all.filter(isCount).map(counted);
  const facets = new Map();
  questions.forEach((question, place) => {
    const isAlike = question.kind === 'yes-no' && named.indexOf(place) < 0;
    const likeness = isAlike ? counts.map((count) => count.indexOf(place) >= 0).join() : 'question ' + place;
    const facet = facets.get(likeness) || { places: [] };
    facet.places.push(place);
    facets.set(likeness, facet);
  });
  return Array.from(facets.values());
};

const preparedItem = (item, section) => {
  const conditions = item.levels.map((level) => level.when);
  const questions = item.questions.map((question, place) =>
    Object.assign({}, question, { cells: cellsOf(question, constants(conditions, place)) }));
  const levels = item.levels.map((level) =>
    Object.assign({}, level, { holds: prepared(level.when, questions, false) }));
  return Object.assign({}, item, { section, questions, levels, facets: facetsOf(questions, conditions), known: new Map() });
};

const rubric = (json) => {
  const sections = json.sections.map((section, place) =>
    Object.assign({}, section, { items: section.items.map((item) => preparedItem(item, place)) }));
  const items = sections.map((section) => section.items).reduce((all, more) => all.concat(more), []);
  return Object.assign({}, json, { sections, items });
};

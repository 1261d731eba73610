// What is not saved yet is kept in this browser, where it can: a net, never the review itself.
const Net = (() => {
  const { by } = Page;
  const PREFIX = 'fidelity|' + Review.rubric.rubric + '|';
  const ME = String(Math.random()).slice(2);

  // By rubric, service, first day of the visit and rater.
  const key = () => PREFIX + [Review.text('site', 'id'), Tree.text(Review.list('visited')[0]), Review.text('rater')].map(each => encodeURIComponent(Letters.strip(each))).join('|');

  let current = key();
  let works = true;
  let isDirty = false;
  let waiting = 0;

  const trying = (act, otherwise) => {
    try {
      return act();
    } catch (refused) {
      works = false;
      return otherwise;
    }
  };

  const tell = text => Page.tell(by('kept'), text);

  const keep = () => trying(() => {
    if (key() !== current) {
      localStorage.removeItem(current);
      current = key();
    }
    localStorage.setItem(current, JSON.stringify({ tab: ME, when: new Date().toISOString(), review: Review.yaml() }));
    works = true;
    tell(Words.say('browser-kept'));
  }, tell(Words.say('browser-not-kept')));

  const changed = () => {
    isDirty = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400);
  };

  const forget = at => trying(() => localStorage.removeItem(at || current));

  // After saving, the file is the review: the browser forgets it unless it is asked not to.
  const saved = isKept => {
    clearTimeout(waiting);
    isDirty = false;
    isKept ? keep() : forget();
    tell(Words.say(isKept && works ? 'browser-kept' : 'browser-forgotten'));
  };

  const parsed = text => trying(() => JSON.parse(text), null);

  // Reviews by this rubric that were not saved: where they are kept, and what they are.
  const left = () => trying(() => Object.keys(localStorage).filter(each => each.startsWith(PREFIX)).map(each => ({ key: each, ...parsed(localStorage.getItem(each)) }))
    .filter(each => typeof each.review === 'string'), []);

  // Tells when another tab has the same review open: both would keep it in the same place.
  const watch = told => addEventListener('storage', event => {
    if (event.key === current && event.newValue !== null) {
      const other = parsed(event.newValue);
      told(other !== null && other.tab !== ME);
    }
  });

  const begin = () => {
    current = key();
    isDirty = false;
    trying(() => {
      localStorage.setItem(PREFIX + 'trial', '');
      localStorage.removeItem(PREFIX + 'trial');
    });
    tell(Words.say(works ? 'browser-will-keep' : 'browser-not-kept'));
  };

  addEventListener('beforeunload', event => {
    if (isDirty) {
      clearTimeout(waiting);
      keep();
      event.preventDefault();
    }
  });

  return { changed, saved, forget, left, watch, begin, isDirty: () => isDirty };
})();

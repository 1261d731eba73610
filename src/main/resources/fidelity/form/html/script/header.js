// What stands above and below the items: the service, the visit, who reviews, and what the report says of them.
const Header = (() => {
  const { make } = Page;
  const id = (...path) => 'h-' + path.join('-');

  const line = (path, phrase, more) => Fields.line(Object.assign({
    id: id(...path), text: Words.say(phrase), value: Review.text(...path), act: value => Review.put(path, value)
  }, more));

  const long = (path, phrase) => Fields.long({
    id: id(...path), text: Words.say(phrase), value: Review.text(...path), rows: 3, last: LastReview.header(...path), act: value => Review.put(path, value)
  });

  const lines = (path, phrase) => Fields.lines({
    id: id(...path), text: Words.say(phrase), value: Review.list(...path), last: LastReview.header(...path), act: value => Review.put(path, value)
  });

  const choice = key => Fields.select({
    id: id(key), text: Words.say(key), value: Review.text(key), options: Data.options(key).map(each => [each, Words.say(key + '-' + each)]), act: value => Review.put([key], value)
  });

  const DAY = /^\d{4}-\d\d-\d\d$/;

  // A day in the browser's own field; what a file has instead of a day stays visible as it is.
  const day = (at, text, value, more) => Fields.line(Object.assign({
    id: at, text, value,
    attributes: { type: value === '' || DAY.test(value) ? 'date' : 'text', class: 'day' },
    check: typed => typed === '' || DAY.test(typed) ? '' : Words.say('form-refused-day')
  }, more));

  // The days of the visit: one field each, and one more that is empty when asked for.
  const days = () => {
    const box = make('fieldset', { id: id('visited') }, make('legend', {}, Words.say('visited'), make('span', { class: 'required' }, ' ' + Words.say('browser-required'))));
    const shown = Review.list('visited').map(Tree.text);
    const act = at => value => {
      shown[at] = value;
      Review.put(['visited'], shown.filter(each => each !== ''));
    };
    const add = Page.button(Words.say('browser-add-day'), () => {
      shown.push('');
      draw();
      Page.by(id('visited', shown.length - 1)).focus();
    }, { class: 'quiet' });
    const draw = () => {
      if (shown.length === 0) {
        shown.push('');
      }
      box.replaceChildren(box.firstChild, make('div', { class: 'row' },
        shown.map((each, at) => day(id('visited', at), Words.say('browser-day', at + 1), each, { act: act(at) })), add));
    };
    draw();
    return make('div', {}, box, LastReview.visited && make('p', { class: 'last' }, Words.say('browser-last-time', LastReview.visited)));
  };

  const whole = (path, phrase, least) => Fields.line({
    id: id(...path), text: Words.say(phrase), value: Review.text(...path), attributes: { inputmode: 'numeric', class: 'amount' },
    check: typed => /^\d*$/.test(Letters.strip(typed)) ? '' : Words.say('form-refused-count', least),
    act: value => Review.put(path, Letters.strip(value))
  });

  // Groups of one's own, a line each as "region: Central".
  const tags = () => Fields.lines({
    id: id('tags'), text: Words.say('form-tags'), hint: Words.say('form-tags-hint'),
    value: Array.from(Tree.map(Review.at('tags')), ([name, text]) => name + ': ' + Tree.text(text)),
    act: entries => Review.put(['tags'], new Map(entries.map(entry => {
      const [, name, text] = /^([^:]*):?([^]*)$/.exec(entry);
      return [Letters.strip(name), Letters.strip(text)];
    }).filter(([name]) => name !== '')))
  });

  const group = (phrase, ...fields) => make('fieldset', {}, make('legend', {}, Words.say(phrase)), make('div', { class: 'row' }, fields));

  const FIELDS = new Map([
    ['site', () => make('div', {},
      line(['site', 'name'], 'form-site-name', { required: true }),
      make('div', { class: 'row' },
        line(['site', 'id'], 'form-site-id', { required: true, hint: Words.say('form-site-id-hint') }),
        line(['site', 'organisation'], 'organisation')))],
    ['visited', days],
    ['rater', () => line(['rater'], 'rater', { hint: Words.say('browser-rater-hint') })],
    ['assessors', () => lines(['assessors'], 'assessors')],
    ['kind', () => choice('kind')],
    ['status', () => choice('status')],
    ['title', () => line(['title'], 'form-title', { hint: Words.say('form-title-hint') })],
    ['language', () => line(['language'], 'form-language', { hint: Words.say('form-language-hint'), attributes: { class: 'amount' } })],
    ['reported', () => day(id('reported'), Words.say('reported'), Review.text('reported'), { act: value => Review.put(['reported'], value) })],
    ['publisher', () => line(['publisher'], 'publisher')],
    ['recipients', () => lines(['recipients'], 'recipients')],
    ['purpose', () => long(['purpose'], 'purpose')],
    ['programme', () => long(['programme'], 'programme')],
    ['method', () => group('method', ['documents', 'interviews', 'observations'].map(key => lines(['method', key], key)))],
    ['outcome', () => group('employed', whole(['outcome', 'clients'], 'form-clients', 1), whole(['outcome', 'employed'], 'form-employed', 0))],
    ['tags', tags],
    ['summary', () => long(['summary'], 'summary')],
    ['strengths', () => long(['strengths'], 'strengths')]
  ]);

  const fields = keys => keys.filter(Review.has).map(key => FIELDS.get(key)());

  const region = (at, name, ...children) => make('section', { class: 'part', id: at, 'aria-labelledby': at + '-name', tabindex: '-1' },
    make('h2', { id: at + '-name' }, name), children);

  // What must be known from the start, then what only the report shows.
  const before = () => region('about', Words.say('about-review'),
    fields(['site', 'visited']), make('div', { class: 'row' }, fields(['kind', 'status'])), fields(['assessors', 'rater']),
    make('details', { class: 'fold' }, make('summary', {}, Words.say('browser-more-about')),
      fields(['title']), make('div', { class: 'row' }, fields(['language', 'reported'])),
      fields(['publisher', 'recipients', 'purpose', 'programme', 'method', 'outcome', 'tags'])));

  // What can be said when all is seen.
  const after = () => region('conclusion', Words.say('browser-conclusion'), fields(['summary', 'strengths']));

  // What the program needs before it can score: where to write it, and its name.
  const missing = () => [
    [Letters.strip(Review.text('site', 'name')), id('site', 'name'), 'form-site-name'],
    [Letters.strip(Review.text('site', 'id')), id('site', 'id'), 'form-site-id'],
    [Review.list('visited').length > 0 ? 'known' : '', id('visited', 0), 'visited']
  ].filter(([value]) => value === '').map(([, at, phrase]) => ({ at, text: Words.say(phrase) }));

  return { before, after, missing };
})();

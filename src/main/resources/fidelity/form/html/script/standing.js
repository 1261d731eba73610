// How the review stands, always in view: the total, its bands, the sections, every item, the open questions.
const Standing = (() => {
  const { make, by } = Page;
  const rubric = Review.rubric;
  const isSum = rubric.total === 'sum';

  const figure = range => Words.fromTo(range.lowest, range.highest) + (rubric.total === 'percent-of-range' ? Words.percent : '');
  const outOf = (range, most) => isSum ? Words.say('score-of', figure(range), Words.number(most)) : figure(range);
  const names = bands => bands.map(band => band.name).join(', ');

  const bandsSaid = card => Words.fact(Words.say(card.bands.length === 1 ? 'band' : 'bands-reachable'), names(card.bands));

  // The bands as stretches of a line with their limits below, and above them where the total can be.
  const scale = card => {
    const [least, most] = [Number(rubric.least), Number(rubric.most)];
    const share = value => (Math.max(Number(value), least) - least) / (most - least || 1) * 100;
    const point = (name, at, text) => {
      const node = make('span', { class: name }, text);
      node.style.left = share(at) + '%';
      return node;
    };
    const stretch = (name, from, to) => {
      const node = point(name, from);
      node.style.width = share(to) - share(from) + '%';
      return node;
    };
    const bands = rubric.bands.slice().reverse();
    const from = at => at === 0 ? rubric.least : at < bands.length ? bands[at].from : rubric.most;
    return make('div', { class: 'scale', 'aria-hidden': 'true' },
      bands.map((band, at) => stretch(card.bands.includes(band) ? 'band on' : 'band', from(at), from(at + 1))),
      bands.slice(1).map(band => point('limit', band.from, Words.number(band.from))),
      stretch(card.total.settled ? 'mark settled' : 'mark', card.total.lowest, card.total.highest));
  };

  const need = result => result.basis !== 'not-applicable' && result.scores[result.scores.length - 1] <= rubric.development_need * 2;
  const top = result => result.basis !== 'not-applicable' && result.scores[0] === rubric.scores.to * 2;

  // All items as small tiles, each a link to its item.
  const tiles = (section, results) => make('ul', { class: 'tiles' }, rubric.items.map((item, place) => {
    if (item.section !== section) {
      return null;
    }
    const result = results[place];
    const style = result.basis === 'not-applicable' ? 'out' : need(result) ? 'need' : top(result) ? 'full' : result.scores.length > 1 ? 'open' : '';
    return make('li', {}, Page.link('', 'i' + place, { class: ('tile ' + style).trim(), 'aria-label': item.item + '. ' + item.name + ': ' + Item.spoken(result), title: item.name }));
  }));

  const fillTiles = (node, results) => node.querySelectorAll('.tile').forEach(tile => {
    const place = Number(tile.getAttribute('href').slice(2));
    tile.append(make('span', { class: 'id' }, rubric.items[place].item), make('b', {}, Item.figure(results[place])));
  });

  const section = (each, at, card, results) => {
    const { score, most, bands } = card.sections[at];
    const said = score === null ? Words.say('not-applicable') : outOf(score, most);
    return make('li', {},
      make('p', { class: 'section' }, Page.link(each.name, 'part' + at), make('b', {}, said)),
      each.bands && score && make('p', { class: 'hint' }, names(bands)), tiles(at, results));
  };

  const openText = ({ item, set, question }) => {
    const asked = rubric.items[item];
    const name = question === null ? Words.say('score') : asked.questions[question].text;
    const whose = asked.per_specialist && Review.sets(asked).length > 1
      ? Specialists.shown(Tree.text(Review.sets(asked)[set].get('specialist')), set) + ': ' : '';
    return asked.item + '. ' + whose + name;
  };

  const openLink = open => {
    const item = rubric.items[open.item];
    return Page.link(openText(open), open.question === null ? 'i' + open.item + '-scoreo0' : Question.control(item, open.item, open.set, open.question));
  };

  const openNodes = card => card.open.length === 0 ? [make('p', {}, Words.say('browser-none-open'))]
    : [make('ol', {}, card.open.map(open => make('li', {}, openLink(open))))];

  // Draws the frame, which stays; what changes is put into it.
  const draw = save => {
    const open = isOpen => {
      more.setAttribute('aria-expanded', String(isOpen));
      aside.classList.toggle('opened', isOpen);
    };
    const more = Page.button(Words.say('browser-all-scores'), () => open(more.getAttribute('aria-expanded') !== 'true'),
      { id: 'more', 'aria-expanded': 'false', 'aria-controls': 'standing-all' });
    const aside = make('aside', { id: 'standing', 'aria-labelledby': 'standing-name' },
      make('div', { class: 'top' },
        make('div', { id: 'total' },
          make('h2', { id: 'standing-name' }, Words.say(rubric.total.startsWith('mean') ? 'total-mean' : 'total')),
          make('p', { id: 'figure' }), make('p', { id: 'bands' })),
        make('div', { class: 'acts' }, more, save),
        make('p', { id: 'saved', class: 'hint', hidden: true })),
      make('div', { id: 'standing-all' },
        make('div', { id: 'scale' }),
        make('p', { class: 'hint', id: 'problems-said', hidden: true }),
        make('nav', { 'aria-label': Words.say('browser-sections') }, make('ul', { id: 'sections' })),
        make('details', { id: 'open' }, make('summary', {}, make('span', { id: 'open-said' })), make('div', { id: 'open-list' })),
        make('p', { id: 'kept', class: 'hint' })));
    aside.addEventListener('click', event => event.target.closest('a') && open(false), true);
    return aside;
  };

  const show = results => {
    const card = Engine.total(rubric, results);
    by('figure').replaceChildren(make('b', {}, figure(card.total)), isSum ? make('span', { class: 'of' }, '/' + Words.number(rubric.most)) : '');
    Page.tell(by('bands'), bandsSaid(card));
    by('scale').replaceChildren(scale(card));
    by('sections').replaceChildren(...rubric.sections.map((each, at) => section(each, at, card, results)));
    fillTiles(by('sections'), results);
    Page.tell(by('open-said'), Words.say('browser-open', card.open.length));
    by('open-list').replaceChildren(...openNodes(card));
    Page.tell(by('problems-said'), card.problems.map(Words.problem).join(' '));
    Page.announce(Words.fact(Words.say('total'), outOf(card.total, rubric.most)) + '. ' + bandsSaid(card));
    return card;
  };

  return { draw, show };
})();

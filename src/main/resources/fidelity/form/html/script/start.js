// Puts the page together, and draws it again when another review is opened.
const Form = (() => {
  const { make, by } = Page;
  const rubric = Review.rubric;
  let results = [];
  let views = [];

  const notice = (...said) => {
    by('notice').replaceChildren(...said.flat().filter(Boolean).map(each => typeof each === 'string' ? make('p', {}, each) : each));
    by('notice').hidden = by('notice').childNodes.length === 0;
  };

  const changed = place => result => {
    results[place] = result;
    Standing.show(results);
  };

  const parts = () => {
    views = rubric.items.map((item, place) => Item.draw(item, place, changed(place)));
    return rubric.sections.map((section, at) => make('section', { class: 'part', id: 'part' + at, 'aria-labelledby': 'part' + at + '-name', tabindex: '-1' },
      make('h2', { id: 'part' + at + '-name' }, section.name),
      views.filter((_, place) => rubric.items[place].section === at).map(view => view.node)));
  };

  const title = () => { document.title = [Review.text('site', 'name'), Words.say('browser-form'), rubric.name].filter(Boolean).join(' – '); };

  // Draws the review from the beginning.
  const draw = () => {
    by('parts').replaceChildren(Header.before(), ...parts(), Header.after());
    results = views.map(view => view.result());
    Standing.show(results);
    title();
    Net.begin();
  };

  const otherRubric = tree => {
    const named = Tree.text(tree.get('rubric'));
    return [Review.given.get('named'), rubric.rubric].includes(named) || named.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '') === rubric.rubric
      ? '' : Words.say('browser-other-rubric', named, rubric.rubric);
  };

  // Shows the review in a file's text; what is wrong with the file leaves the page as it is.
  const show = (text, name) => {
    try {
      const { tree, remarks, unseen } = ReviewReader.read(text, rubric, Review.keys);
      Review.replace(tree);
      draw();
      notice(name && Words.say('browser-opened', name), otherRubric(tree),
        remarks > 0 && name && Words.say('browser-remarks', remarks),
        unseen.length > 0 && Words.say('browser-unseen', unseen.slice(0, 12).join(', ') + (unseen.length > 12 ? ' …' : '')));
    } catch (problem) {
      if (!(problem instanceof ReviewReader.Unreadable)) {
        throw problem;
      }
      notice(Words.say('browser-unreadable', name), Words.say(problem.key, ...problem.values));
    }
    by('notice').focus();
  };

  const open = () => {
    if (!Net.isDirty() || confirm(Words.say('browser-lose'))) {
      Files.open(show);
    }
  };

  // What the saved file lacks, each as a link to its field.
  const missing = fields => fields.length === 0 ? ''
    : make('span', {}, '. ' + Words.say('browser-missing') + ' ', fields.flatMap(({ at, text }, place) => [place > 0 ? ', ' : '', Page.link(text, at)]));

  const save = async () => {
    const name = await Files.save();
    if (name !== null) {
      Net.saved(by('keep').checked);
      by('saved').replaceChildren(Words.say('browser-saved', name), missing(Header.missing()));
      by('saved').hidden = false;
      Page.announce(Words.say('browser-saved', name));
    }
  };

  // Reviews that were not saved: to go on with, or to forget.
  const offer = () => {
    const left = Net.left();
    if (left.length > 0) {
      notice(Words.say('browser-left'), left.map(each => {
        const tree = ReviewReader.read(each.review, rubric, Review.keys).tree;
        const what = [Tree.text(Tree.at(tree, 'site', 'name')), Words.day(Tree.text(Tree.list(tree.get('visited'))[0])), Tree.text(tree.get('rater'))].filter(Boolean).join(', ') || Words.say('browser-nameless');
        const row = make('p', { class: 'acts' }, make('span', {}, what),
          Page.button(Words.say('browser-go-on'), () => {
            show(each.review, '');
            Net.changed();
          }),
          Page.button(Words.say('browser-forget'), () => {
            Net.forget(each.key);
            row.remove();
          }, { class: 'quiet' }));
        return row;
      }));
    }
  };

  const forget = () => {
    Net.forget();
    Page.tell(by('kept'), Words.say('browser-forgotten'));
  };

  const frame = () => [
    make('a', { class: 'skip', href: '#about' }, Words.say('browser-skip')),
    make('header', {},
      make('p', { class: 'rubric' }, Words.say('rubric-version', rubric.name, rubric.version)),
      make('h1', {}, Words.say('browser-form')),
      make('p', { class: 'hint' }, Words.say('browser-begin')),
      make('div', { class: 'acts' }, Page.button(Words.say('browser-open-file'), open, { id: 'open-file' }))),
    make('div', { id: 'notice', role: 'status', tabindex: '-1', hidden: true }),
    make('p', { id: 'twice', role: 'alert', hidden: true }),
    make('div', { class: 'layout' },
      Standing.draw(Page.button(Words.say('browser-save'), save, { id: 'save', class: 'main' })),
      make('main', {}, make('div', { id: 'parts' }),
        make('section', { class: 'part', id: 'keeping', 'aria-labelledby': 'keeping-name' },
          make('h2', { id: 'keeping-name' }, Words.say('browser-keeping')),
          make('p', { class: 'option' }, make('input', { type: 'checkbox', id: 'keep' }), make('label', { for: 'keep' }, Words.say('browser-keep'))),
          make('p', {}, Page.button(Words.say('browser-forget'), forget, { class: 'quiet' }))))),
    make('datalist', { id: 'source-codes' }, rubric.sources.map(each => make('option', { value: each.source }, each.text))),
    make('p', { id: 'announcement', class: 'unseen', role: 'status' })
  ];

  const begin = () => {
    by('form').replaceChildren(...frame());
    if (Review.given.has('review')) {
      Review.replace(ReviewReader.read(Review.given.get('review'), rubric, Review.keys).tree.set('rubric', Review.given.get('named')));
    } else if (LastReview.isThere) {
      Review.replace(LastReview.next());
    } else {
      Review.replace(Review.blank());
    }
    draw();
    Review.onChange(() => {
      title();
      Page.tell(by('saved'), '');
      Net.changed();
    });
    Net.watch(isOther => Page.tell(by('twice'), isOther ? Words.say('browser-twice') : ''));
    addEventListener('beforeprint', () => document.querySelectorAll('details.evidence, details#open').forEach(each => { each.open = each.querySelector('input, textarea') ? Array.from(each.querySelectorAll('input, textarea')).some(field => field.value !== '') : true; }));
    offer();
  };

  return { begin, show };
})();
Form.begin();

// The sets of answers to an item: one, or one for each specialist.
const Specialists = (() => {
  const { make } = Page;

  const shown = (name, at) => Letters.strip(name) || Words.say('specialist-number', at + 1);

  const names = item => Review.sets(item).map(set => Tree.text(set.get('specialist')));

  const checked = (item, at) => {
    const problem = Engine.specialists(names(item))[at];
    return problem ? Words.problem(problem) : '';
  };

  const questions = (item, place, set, changed) => item.questions.map((_, asked) => Question.node(item, place, set, asked, changed));

  const rename = (item, at, name, legend, remove) => {
    const all = Review.sets(item);
    Tree.put(all[at], ['specialist'], name);
    Review.putSets(item, all);
    legend.textContent = shown(name, at);
    remove.textContent = Words.say('browser-remove-specialist', shown(name, at));
  };

  // Draws an item's sets into a box, and again when there are more or fewer.
  const draw = (box, item, place, changed) => {
    if (!item.per_specialist) {
      box.replaceChildren(...questions(item, place, 0, changed));
      return;
    }
    const again = (sets, focus) => {
      Review.putSets(item, sets);
      draw(box, item, place, changed);
      changed();
      Page.by('i' + place + focus).focus();
    };
    const all = Review.sets(item);
    const sets = all.map((set, at) => {
      const legend = make('legend', {}, shown(names(item)[at], at));
      const remove = Page.button(Words.say('browser-remove-specialist', shown(names(item)[at], at)), () =>
        again(Review.sets(item).filter((_, each) => each !== at), '-add'), { class: 'quiet' });
      return make('fieldset', { class: 'set' }, legend,
        Fields.line({
          id: 'i' + place + 's' + at + '-name', text: Words.say('browser-specialist-name'), value: names(item)[at],
          hint: Words.say('browser-specialist-hint'),
          check: () => checked(item, at),
          act: name => {
            rename(item, at, name, legend, remove);
            changed();
          }
        }),
        questions(item, place, at, changed), all.length > 1 && remove);
    });
    const add = Page.button(Words.say('browser-add-specialist'), () =>
      again(Review.sets(item).concat([new Map()]), 's' + all.length + '-name'), { id: 'i' + place + '-add', class: 'quiet' });
    box.replaceChildren(...sets, add);
  };

  return { draw, shown };
})();

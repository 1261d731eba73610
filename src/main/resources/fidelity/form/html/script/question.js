// One question of an item: its control, what is wrong with the answer, and where the answer was seen.
const Question = (() => {
  const { make } = Page;
  const id = (place, set, question) => 'i' + place + 's' + set + 'q' + question;

  const hints = new Map([['number', 'browser-number-hint'], ['percent', 'browser-percent-hint']]);

  // The reader's own words, with the question's text in place of its id.
  const worded = (question, problem) => {
    const named = problem.details[0] && 'name' in problem.details[0] && problem.details[0].name === question.question;
    return Words.problem(named ? { code: problem.code, details: [{ name: question.text }].concat(problem.details.slice(1)) } : problem);
  };

  const wrong = (question, text) => {
    const read = Engine.answer(Review.rubric, question, text);
    return read.problem ? worded(question, read.problem) : read.doubts.map(doubt => worded(question, doubt)).join(' ');
  };

  const options = question => (question.kind === 'yes-no'
    ? [['yes', Words.say('yes')], ['no', Words.say('no')]]
    : question.options.slice().reverse().map(each => [each.option, each.text]))
    .concat([['not-seen', Words.say('not-seen')], ['', Words.say('unanswered')]]);

  // The option that a file's text means: 'yes' for kyllä.
  const chosen = (question, text) => {
    const { answer } = Engine.answer(Review.rubric, question, text);
    if (answer === null) {
      return text === '' ? '' : null;
    }
    switch (answer.kind) {
      case 'yes-no': return answer.yes ? 'yes' : 'no';
      case 'choice': return question.options[answer.option].option;
      default: return 'not-seen';
    }
  };

  const choice = (at, question, text, act) => {
    const told = make('p', { id: at + '-error', class: 'error', hidden: true });
    const value = chosen(question, text);
    Page.tell(told, value === null ? wrong(question, text) : '');
    const box = Fields.radios({
      id: at, text: question.text, value, options: options(question),
      hint: question.fault && Words.say('form-fault'), last: LastReview.answer(question.item, question),
      attributes: { class: question.kind, 'aria-describedby': told.id },
      act: each => {
        Page.tell(told, '');
        act(each);
      }
    });
    box.append(told);
    return box;
  };

  const amount = (at, question, text, act) => Fields.line({
    id: at, text: question.text, value: text, hint: Words.say(hints.get(question.kind)),
    last: LastReview.answer(question.item, question),
    attributes: { inputmode: 'decimal', class: 'amount', spellcheck: 'false' },
    check: typed => wrong(question, typed), act
  });

  const summary = evidence => {
    const seen = [evidence.get('source'), evidence.get('note')].map(Tree.text).filter(each => each !== '').join(': ');
    return seen === '' ? Words.say('browser-evidence') : Words.fact(Words.say('browser-evidence'), seen);
  };

  const evidence = (at, item, set, place, changed) => {
    const question = item.questions[place];
    const told = make('span', {}, summary(Review.evidence(item, set, question)));
    const error = make('p', { id: at + '-note-without', class: 'error', hidden: true });
    const judge = () => {
      const now = Review.evidence(item, set, question);
      Page.tell(told, summary(now));
      Page.tell(error, now.size > 0 && !now.has('is') ? Words.say('browser-note-without-answer') : '');
    };
    const part = name => value => {
      Review.putEvidence(item, set, question, name, value);
      judge();
      changed();
    };
    const now = Review.evidence(item, set, question);
    const node = make('details', { class: 'evidence' },
      make('summary', {}, told, make('span', { class: 'unseen' }, ', ' + question.text)),
      Fields.line({
        id: at + '-source', text: Words.say('source'), value: Tree.text(now.get('source')),
        attributes: { list: 'source-codes' }, act: part('source')
      }),
      Fields.long({ id: at + '-note', text: Words.say('note'), value: Tree.text(now.get('note')), rows: 1, act: part('note') }),
      error);
    judge();
    return { node, judge };
  };

  // @param changed is called when an answer is another
  const node = (item, place, set, asked, changed) => {
    const question = Object.assign({ item }, item.questions[asked]);
    const at = id(place, set, asked);
    const seen = evidence(at, item, set, asked, () => {});
    const text = Tree.text(Review.evidence(item, set, question).get('is'));
    const act = value => {
      Review.putEvidence(item, set, question, 'is', value);
      seen.judge();
      changed();
    };
    const control = question.kind === 'yes-no' || question.kind === 'choice' ? choice : amount;
    return make('div', { class: 'question', id: at + '-box' }, control(at, question, text, act), seen.node);
  };

  // Where the keyboard goes to answer it.
  const control = (item, place, set, asked) => {
    const kind = item.questions[asked].kind;
    return id(place, set, asked) + (kind === 'yes-no' || kind === 'choice' ? 'o0' : '');
  };

  return { node, control };
})();

// Fields with their labels: each shows a value, and says what was typed.
const Fields = (() => {
  const { make } = Page;

  const label = (id, text, required) =>
    make('label', { for: id }, text, required && make('span', { class: 'required' }, ' ' + Words.say('browser-required')));

  const lastNode = text => text && make('p', { class: 'last' }, Words.say('browser-last-time', text));

  // A control under its label. With `check`, what it says of the text stands below it.
  const field = (control, { id, text, hint, required, last, check, act }) => {
    const hinted = hint && make('span', { id: id + '-hint', class: 'hint' }, hint);
    const error = check && make('p', { id: id + '-error', class: 'error', hidden: true });
    const described = [hinted, error].filter(Boolean).map(each => each.id).join(' ');
    if (described !== '') {
      control.setAttribute('aria-describedby', described);
    }
    if (required) {
      control.setAttribute('aria-required', 'true');
    }
    control.judge = () => {
      const wrong = check ? check(Letters.typed(control.value)) : '';
      if (error) {
        Page.tell(error, wrong);
      }
      control.setAttribute('aria-invalid', String(wrong !== ''));
    };
    control.addEventListener('input', () => {
      act(Letters.typed(control.value));
      control.judge();
    });
    control.judge();
    return make('div', { class: 'field' }, label(id, text, required), hinted, control, error, lastNode(last));
  };

  const line = given => field(make('input', Object.assign({ id: given.id, type: 'text', dir: 'auto', autocomplete: 'off', value: given.value }, given.attributes)), given);

  // How many lines a text takes, about.
  const height = text => {
    const width = Math.min(80, Math.floor(innerWidth / 10));
    return text.split('\n').reduce((lines, line) => lines + Math.ceil((line.length + 1) / width), 0);
  };

  // A field of several lines, which grows with its text.
  const long = given => {
    const area = make('textarea', { id: given.id, dir: 'auto' });
    const grow = () => { area.rows = Math.max(given.rows || 2, height(area.value)); };
    area.value = Letters.strip(given.value);
    area.addEventListener('input', grow);
    grow();
    return field(area, given);
  };

  const BREAK = ' \u21b5 ';

  // A list: an entry on each line. A line end inside an entry shows as an arrow.
  const lines = ({ value, act, hint, ...rest }) => long({
    ...rest,
    hint: hint || Words.say('browser-one-a-line'),
    value: value.map(entry => Tree.text(entry).replace(/\n/g, BREAK)).join('\n'),
    act: typed => act(typed.split('\n').map(entry => Letters.strip(entry.split(BREAK).join('\n'))).filter(entry => entry !== ''))
  });

  // Radio buttons of one question; options are [value, text], and '' is no answer.
  const radios = ({ id, text, value, options, attributes, hint, last, act }) => {
    const box = make('fieldset', Object.assign({ id }, attributes), make('legend', {}, text), hint ? make('p', { class: 'hint' }, hint) : '');
    const row = make('div', { class: 'options' });
    options.forEach(([each, words], at) => {
      const input = make('input', { type: 'radio', name: id, id: id + 'o' + at, value: String(at), checked: each === value, 'on-change': () => act(each) });
      row.append(make('span', { class: each === '' ? 'option none' : 'option' }, input, make('label', { for: input.id }, words)));
    });
    box.append(row, lastNode(last) || '');
    return box;
  };

  // A choice from a short list.
  const select = ({ id, text, value, options, act }) => {
    const node = make('select', { id, 'on-change': () => act(node.value) });
    const known = options.some(([each]) => each === value);
    (known ? options : [[value, value]].concat(options)).forEach(([each, words]) =>
      node.append(make('option', { value: each, selected: each === value }, words)));
    return make('div', { class: 'field' }, label(id, text), node);
  };

  return { line, long, lines, radios, select };
})();

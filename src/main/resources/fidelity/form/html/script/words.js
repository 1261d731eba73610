// What the form says, in the rubric's language: the phrases of reports, and those of the form itself.
const Words = (() => {
  const phrases = Data.map('words');
  const problems = Data.read('problems');
  const habits = Data.map('habits');

  // A phrase with its values.
  const say = (key, ...values) => phrases.get(key).replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)]));

  // A number as people write it: 3,5 and −2.
  const number = text => String(text).replace('-', '\u2212').replace('.', habits.get('decimal-mark'));

  const fromTo = (lowest, highest) => lowest === highest ? number(lowest) : number(lowest) + '–' + number(highest);

  // A day: 12.3.2024.
  const day = iso => {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
    return parts === null ? iso : habits.get('day').replace('{0}', Number(parts[3])).replace('{1}', habits.get('months').split(' ')[Number(parts[2]) - 1]).replace('{2}', parts[1]);
  };

  const quoted = text => habits.get('opening-quote') + text + habits.get('closing-quote');

  // What the program's reader says of a wrong answer.
  const problem = told => Engine.say(problems, told);

  const fact = (name, value) => say('fact', name, value);
  const percent = habits.get('percent');

  return { say, quoted, number, fromTo, day, problem, fact, percent };
})();

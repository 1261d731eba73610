// What a level asks, in the words of reports: "Time spent on employment: at least 96 %".
const Findings = (() => {
  const RELATIONS = new Map([['>=', 'at-least'], ['<=', 'at-most'], ['>', 'more-than'], ['<', 'less-than'], ['!=', 'other-than']]);

  const related = (is, constant) => is === '=' ? constant : Words.say(RELATIONS.get(is), constant);

  const truth = (question, yes) => yes && question.fault ? Words.say('yes-a-fault') : Words.say(yes ? 'yes' : 'no');

  const holds = (is, value, to) => ({ '=': value === to, '!=': value !== to, '<': value < to, '<=': value <= to, '>': value > to, '>=': value >= to })[is];

  const option = (question, { is, to }) => {
    const best = question.options.length - 1;
    const text = Words.quoted(question.options[Number(to)].text);
    return is === '>=' && Number(to) === best ? text : related(is, text);
  };

  const asked = (question, finding) => {
    switch (question.kind) {
      case 'yes-no': return truth(question, holds(finding.is, 1, Number(finding.to)));
      case 'choice': return option(question, finding);
      case 'percent': return related(finding.is, Words.number(finding.to) + Words.percent);
      default: return related(finding.is, Words.number(finding.to));
    }
  };

  const label = asked => asked.every(question => question.fault) ? 'faults-found'
    : asked.some(question => question.fault) ? 'answered-yes' : 'components-met';

  const counted = (item, finding) => {
    const asked = (finding.met || finding.count).map(place => item.questions[place]);
    const required = Words.fact(Words.say(label(asked)), related(finding.is, Words.number(finding.to)));
    return finding.met ? required
      : Words.say('counted-questions', required, asked.map(question => Words.quoted(question.text)).join(', '));
  };

  const of = (item, finding) => 'ask' in finding
    ? Words.fact(item.questions[finding.ask].text, asked(item.questions[finding.ask], finding))
    : counted(item, finding);

  // A way to the next level in one line.
  const way = (item, findings) => Array.from(new Set(findings.map(finding => of(item, finding)))).join('; ');

  return { way };
})();

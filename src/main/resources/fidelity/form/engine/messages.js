// Problems in words, as the program words them.

// The texts with their `{0}` filled in; `sentences` holds them by their keys.
const filled = (sentences, key, values) => sentences[key].replace(/\{(\d)\}/g, (slot, place) => values[place]);

// A name with all its letters visible.
const visible = (text) =>
  text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (unseen) => {
    const short = { '\n': 'n', '\r': 'r', '\t': 't' }[unseen];
    return '\\' + (short || 'u' + ('000' + unseen.charCodeAt(0).toString(16).toUpperCase()).slice(-4));
  });

const allowed = (sentences, limits) => {
  const ends = [limits.least, limits.most].filter((end) => end !== null);
  const key = ends.length === 2 ? 'between' : limits.least !== null ? 'from' : limits.most !== null ? 'to' : 'any';
  return filled(sentences, 'allowed.' + key, ends);
};

// "1 to 25" for so many numbers in order, else each word.
const listed = (sentences, words) => {
  const inOrder = words.length > 2 && words.every((word, place) => word === String(place + 1));
  return inOrder ? filled(sentences, 'span', [words[0], words[words.length - 1]]) : words.join(', ');
};

const suggested = (sentences, meant) => {
  if (meant.nearest !== null) return filled(sentences, 'suggestion.nearest', [meant.nearest]);
  return meant.known.length === 0
    ? filled(sentences, 'suggestion.none', [])
    : filled(sentences, 'suggestion.known', [listed(sentences, meant.known)]);
};

const detail = (sentences, each) => {
  switch (Object.keys(each)[0]) {
    case 'written': return excerpt(each.written);
    case 'name': return visible(each.name);
    case 'found':
      return each.found === ''
        ? filled(sentences, 'found.nothing', [])
        : filled(sentences, 'found.text', [excerpt(each.found)]);
    case 'allowed': return allowed(sentences, each.allowed);
    case 'suggestion': return suggested(sentences, each.suggestion);
    default: return String(each.whole);
  }
};

// What is wrong; what would be right.
const say = (sentences, problem) =>
  filled(sentences, problem.code, problem.details.map((each) => detail(sentences, each)));

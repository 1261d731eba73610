// Texts as they are meant, compared and shown.

const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const HYPHENS = /[\u2010\u2011]/g;
const UNSEEN = new RegExp(
  '[\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u180e\\u200b-\\u200f' +
    '\\u2028-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb]' +
    '|\\ud804[\\udcbd\\udccd]|\\ud80d[\\udc30-\\udc3f]|\\ud82f[\\udca0-\\udca3]' +
    '|\\ud834[\\udd73-\\udd7a]|\\udb40[\\udc01\\udc20-\\udc7f]',
  'g');

// Hyphens and dashes of every kind, inside brackets of a regular expression.
const DASH =
  '\\-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d' +
  '\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d';
const BETWEEN_WORDS = new RegExp('(?:[\\t-\\r _' + DASH + ']|\\ud803[\\udead\\udd6e])+', 'g');

const strip = (text) => text.replace(/^[\t-\r\x1c- ]+/, '').replace(/[\t-\r\x1c- ]+$/, '');

// What a word or a number is meant to be: plain blanks and hyphens, nothing unseen, none at an end.
const meant = (text) => strip(/^[ -~]*$/.test(text)
  ? text
  : text.normalize('NFC').replace(UNSEEN, '').replace(BLANKS, ' ').replace(HYPHENS, '-'));

// A text as people compare it: capitals, and blanks or hyphens between words, make no difference.
const folded = (text) =>
  text.normalize('NFKC').toLowerCase()
    .replace(BLANKS, ' ').replace(/[\u2028\u2029]/g, ' ')
    .replace(BETWEEN_WORDS, ' ')
    .replace(/^ | ?\.? ?$/g, '');

// The beginning of a text, on one line and short enough for a message.
const excerpt = (text) => {
  const line = strip(text).replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ');
  const letters = Array.from(line);
  return line.length <= 40 ? line : letters.slice(0, Math.min(40, letters.length) - 1).join('') + '…';
};

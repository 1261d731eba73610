// Exact numbers: fractions of two BigInts, the second above zero, since no decimal holds a third.

const fraction = (n, d) => ({ n, d });

const whole = (number) => fraction(BigInt(number), 1n);

// The decimal that a text writes with a point or a comma.
const decimal = (text) => {
  const parts = text.replace('+', '').split(/[.,]/);
  const decimals = parts[1] || '';
  return fraction(BigInt(parts[0] + decimals), 10n ** BigInt(decimals.length));
};

const times = (a, b) => fraction(a.n * b.n, a.d * b.d);

// The quotient by a number above zero.
const over = (a, b) => fraction(a.n * b.d, a.d * b.n);

// -1, 0 or 1, as the first is below, the same as or above the second.
const compare = (a, b) => {
  const one = a.n * b.d;
  const other = b.n * a.d;
  return one < other ? -1 : one > other ? 1 : 0;
};

// How many units of the last of so many decimals come nearest, a half going away from zero.
const rounded = (a, places) => {
  const size = a.n < 0n ? -a.n : a.n;
  const units = (2n * size * 10n ** BigInt(places) + a.d) / (2n * a.d);
  return fraction(a.n < 0n ? -units : units, 10n ** BigInt(places));
};

// A number rounded to so many decimals, as machines write it: -3.50.
const printed = (a, places) => {
  const units = String(rounded(a, places).n);
  const sign = units.charAt(0) === '-' ? '-' : '';
  const digits = units.slice(sign.length);
  const filled = '0'.repeat(Math.max(0, places + 1 - digits.length)) + digits;
  const point = filled.length - places;
  return sign + filled.slice(0, point) + (places > 0 ? '.' + filled.slice(point) : '');
};

// The same without zeros that say nothing: -3.5.
const plain = (a, places) => {
  const text = printed(a, places);
  return places > 0 ? text.replace(/\.?0+$/, '') : text;
};

// The nearest decimal with so many places, or with more where it would reach or pass a limit that
// the number does not.
const apart = (a, places, limits) => {
  const near = rounded(a, places);
  const misleads = limits.some((limit) => compare(near, limit) !== compare(a, limit));
  return misleads ? apart(a, places + 1, limits) : plain(a, places);
};

// Quotients of whole numbers, to the whole number below or above.
const floor = (a, b) => (a - (((a % b) + b) % b)) / b;
const ceiling = (a, b) => 0 - floor(-a, b);

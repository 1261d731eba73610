// A review as maps, lists and texts: no key of a file can be taken for a property of JavaScript's own.
const Tree = (() => {
  // What the YAML reader gives, as maps, lists and texts.
  const of = value => Array.isArray(value) ? value.map(of)
    : value !== null && typeof value === 'object' ? new Map(Object.keys(value).map(key => [key, of(value[key])]))
    : value === null || value === undefined ? '' : String(value);

  // What stands at the end of a path of keys; undefined where nothing does.
  const at = (node, ...path) => path.reduce((inner, key) => inner instanceof Map ? inner.get(key) : undefined, node);

  const text = node => typeof node === 'string' ? node : '';
  const map = node => node instanceof Map ? node : new Map();
  const list = node => Array.isArray(node) ? node : node === undefined || node === '' ? [] : [node];

  const isNothing = node => node === undefined || node === ''
    || Array.isArray(node) && node.length === 0 || node instanceof Map && node.size === 0;

  // Puts a value at the end of a path; nothing is taken away, and maps that are left empty with it.
  const put = (node, path, value) => {
    const [key, ...rest] = path;
    if (rest.length > 0) {
      const inner = node.get(key) instanceof Map ? node.get(key) : new Map();
      put(inner, rest, value);
      value = inner;
    }
    if (isNothing(value)) {
      node.delete(key);
    } else {
      node.set(key, value);
    }
  };

  return { of, at, text, map, list, put, isNothing };
})();

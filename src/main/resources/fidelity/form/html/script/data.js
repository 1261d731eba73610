// What the program put into the page beside the scripts.
const Data = (() => {
  const read = id => JSON.parse(document.getElementById(id).textContent);

  // Texts by their names, none of which can be taken for a property of JavaScript's own.
  const map = id => new Map(Object.entries(read(id)));

  const lists = map('keys');

  // The keys of the maps of a review file, in their order; one that is needed has a mark behind it.
  const keys = () => Object.fromEntries(Array.from(lists, ([name, keys]) =>
    [name, keys.split(' ').map(key => ({ key: key.replace('!', ''), needed: key.endsWith('!') }))]));

  // The words that a key of a review can have.
  const options = key => lists.get(key + '-options').split(' ');

  return { read, map, keys, options };
})();

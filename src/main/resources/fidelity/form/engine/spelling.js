// What somebody may have meant by a misspelt word.

// How many letters must be put in, left out, replaced or swapped with their neighbour.
const distance = (from, to) => {
  const left = from.toLowerCase();
  const right = to.toLowerCase();
  const steps = [];
  for (let row = 0; row <= left.length; row++) {
    steps.push([]);
    for (let column = 0; column <= right.length; column++) {
      if (row === 0 || column === 0) {
        steps[row].push(row + column);
        continue;
      }
      let same = left[row - 1] === right[column - 1];
      let least = Math.min(
        steps[row - 1][column - 1] + (same ? 0 : 1), steps[row - 1][column] + 1, steps[row][column - 1] + 1);
      let swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) least = Math.min(least, steps[row - 2][column - 2] + 1);
      steps[row].push(least);
    }
  }
  return steps[left.length][right.length];
};

// The known word with the fewest edits, at most a third of the letters, and all known words. No
// number is taken for another, which would be a guess.
const suggestion = (written, known) => {
  const bound = floor(Math.min(written.length, 60), 3);
  let nearest = null;
  let least = bound + 1;
  known.forEach((word) => {
    if (/^[\d.,]+$/.test(written) || Math.abs(word.length - written.length) > bound) return;
    const edits = distance(written, word);
    if (edits < least) {
      nearest = word;
      least = edits;
    }
  });
  return { suggestion: { nearest, known } };
};

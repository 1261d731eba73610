// Saving the review as its file, and opening one.
const Files = (() => {
  const { make } = Page;
  let handle = null;

  // A part of a name that every system takes.
  const safe = text => Letters.strip(text).normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, 60);

  // By service, first day of the visit and rater: north_2025-03-12_A.yaml.
  const name = () => ([Review.text('site', 'id'), Tree.text(Review.list('visited')[0]), Review.text('rater')]
    .map(safe).filter(part => part !== '').join('_') || 'review') + '.yaml';

  const download = text => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    const link = make('a', { href: address, download: name() });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    return name();
  };

  const pick = async text => {
    if (handle === null || handle.name !== name()) {
      handle = await showSaveFilePicker({ suggestedName: name(), types: [{ accept: { 'application/yaml': ['.yaml', '.yml'] } }] });
    }
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    return handle.name;
  };

  // Writes the file, and gives its name; null when the reviewer thought better of it.
  const save = async () => {
    const text = Review.yaml();
    if (typeof showSaveFilePicker !== 'function') {
      return download(text);
    }
    try {
      return await pick(text);
    } catch (problem) {
      return problem.name === 'AbortError' ? null : download(text);
    }
  };

  // Asks for a file, and gives its text and name.
  const open = given => {
    const input = make('input', { type: 'file', accept: '.yaml,.yml' });
    input.addEventListener('change', async () => {
      handle = null;
      given(await input.files[0].text(), input.files[0].name);
    });
    input.click();
  };

  return { save, open, name };
})();

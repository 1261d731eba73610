// What a person does with the form, and what they see; for tests.
const Hands = {
  type(id, text) {
    const field = document.getElementById(id);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  choose(id, at) { document.getElementById(id + 'o' + at).click(); },
  press(id) { document.getElementById(id).click(); },
  shown(id) { return document.getElementById(id).textContent; },
  standing() {
    return {
      total: this.shown('figure'),
      bands: this.shown('bands'),
      open: this.shown('open-said'),
      sections: Array.from(document.querySelectorAll('#sections .section b'), node => node.textContent),
      items: Array.from(document.querySelectorAll('.item > .head > .score b'), node => node.textContent)
    };
  },
  errors() { return Array.from(document.querySelectorAll('.error:not([hidden])'), node => node.textContent); }
};

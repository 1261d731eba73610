// Small tools for building the page. Every id is made of places, never of a file's or rubric's own words.
const Page = (() => {
  const by = id => document.getElementById(id);

  // An element with its attributes, listeners (as 'on-click') and children; false and empty ones are left out.
  const make = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (name.startsWith('on-')) {
        node.addEventListener(name.slice(3), value);
      } else if (value !== false && value !== null && value !== undefined) {
        node.setAttribute(name, value === true ? '' : value);
      }
    });
    node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
    return node;
  };

  const button = (text, act, attributes) => make('button', Object.assign({ type: 'button', 'on-click': act }, attributes), text);

  // Text that appears only where there is something to say.
  const tell = (node, text) => {
    if (node.textContent !== text) {
      node.textContent = text;
    }
    node.hidden = text === '';
  };

  let announcement = 0;

  // Says something to those who do not see it, after a pause, so that only the last of many is heard.
  const announce = text => {
    clearTimeout(announcement);
    announcement = setTimeout(() => { by('announcement').textContent = text; }, 900);
  };

  // Goes to a control: what is folded away around it is unfolded first.
  const go = id => {
    const node = by(id);
    for (let around = node.parentElement; around; around = around.parentElement) {
      if (around.tagName === 'DETAILS') {
        around.open = true;
      }
    }
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'center' });
  };

  // A link to a control of this page.
  const link = (text, id, attributes) => make('a', Object.assign({
    href: '#' + id,
    'on-click': event => {
      event.preventDefault();
      go(id);
    }
  }, attributes), text);

  return { by, make, button, tell, announce, go, link };
})();

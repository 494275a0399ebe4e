// Shows disagreements. Whatever comes from an article reaches the page as a text node, never as markup.

const QUOTES_AT_ONCE = 2;

const filter = document.getElementById('filter');
const message = document.getElementById('message');
const again = document.getElementById('again');
const table = document.getElementById('disagreements');
const more = document.getElementById('more');

let next = null;
let asked = 0;

/** An element with attributes and children; strings become text nodes, null children are left out. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const words = (constant) => constant.charAt(0) + constant.slice(1).toLowerCase().replaceAll('_', ' ');

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

function time(text) {
  const shown = new Date(text).toLocaleString(undefined, {dateStyle: 'medium', timeStyle: 'short'});
  return element('time', {datetime: text}, shown);
}

/** A link to the article, unless its address is no web page. */
function source(evidence) {
  const web = /^https?:\/\//i.test(evidence.url);
  return web
    ? element('a', {href: evidence.url, rel: 'noopener noreferrer external', target: '_blank'}, evidence.source)
    : evidence.source;
}

function chain(evidence) {
  const links = evidence.attribution.slice(0, -1).map((name) => `${name} → `).join('');
  return element('figcaption', {class: 'chain'}, links, source(evidence),
    evidence.revision > 1 ? `, revision ${evidence.revision}` : null, ', ', time(evidence.publishedAt));
}

function quote(evidence) {
  return element('figure', {},
    element('blockquote', {}, evidence.quote),
    chain(evidence));
}

function quotes(evidence) {
  const shown = evidence.slice(0, QUOTES_AT_ONCE).map(quote);
  const rest = evidence.slice(QUOTES_AT_ONCE);
  return rest.length === 0 ? shown
    : [...shown, element('details', {}, element('summary', {}, `${count(rest.length, 'quote', 'quotes')} more`),
      ...rest.map(quote))];
}

function side(position) {
  return element('li', {class: 'side'},
    element('p', {class: 'value'}, position.value),
    element('p', {class: 'origins'},
      `${count(position.origins, 'origin', 'origins')}, ${count(position.outlets, 'outlet', 'outlets')}`),
    ...quotes(position.evidence));
}

function compatible(reading) {
  return element('li', {}, `${words(reading.reason)}: ${reading.explanation}`, ...reading.evidence.map(quote));
}

function change(entry) {
  const by = entry.cause.source === null || entry.cause.source === undefined ? '' : ` with ${entry.cause.source}`;
  return element('li', {}, `${words(entry.change)}${by}, `, time(entry.changedAt), `: ${entry.explanation}`);
}

function background(detail) {
  return [
    element('h3', {}, 'Compatible readings'),
    detail.compatible.length === 0
      ? element('p', {}, 'None were found.')
      : element('ul', {class: 'compatible'}, ...detail.compatible.map(compatible)),
    element('h3', {}, 'History'),
    element('ul', {class: 'history'}, ...detail.history.map(change)),
  ];
}

/** What else was considered, fetched when it is opened. */
function details(disagreement) {
  const place = element('div', {});
  const fold = element('details', {}, element('summary', {}, 'Rule, compatible readings, history'),
    element('p', {}, `Rule: ${disagreement.rule}`), place);
  fold.addEventListener('toggle', async () => {
    if (!fold.open || place.childElementCount > 0) {
      return;
    }
    place.textContent = 'Loading…';
    try {
      place.replaceChildren(...background(await get(`api/disagreements/${disagreement.id}`)));
    } catch (problem) {
      place.textContent = problem.message;
    }
  });
  return fold;
}

function row(disagreement) {
  return element('tr', {},
    element('th', {scope: 'row'},
      element('p', {class: 'tags'},
        element('span', {class: 'tag'}, words(disagreement.type)),
        element('span', {class: `tag ${disagreement.severity.toLowerCase()}`},
          `${words(disagreement.severity)} severity`),
        disagreement.status === 'OPEN' ? null : element('span', {class: 'tag'}, words(disagreement.status))),
      element('p', {class: 'about'}, disagreement.about),
      element('p', {class: 'explanation'}, disagreement.explanation),
      element('p', {class: 'when'}, 'Since ', time(disagreement.openedAt)),
      details(disagreement)),
    element('td', {}, element('ul', {class: 'sides'}, ...disagreement.sides.map(side))));
}

async function get(path) {
  let response;
  try {
    response = await fetch(path, {headers: {accept: 'application/json'}});
  } catch {
    throw new Error('The service cannot be reached.');
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? `The service answered with status ${response.status}.`);
  }
  return response.json();
}

function parameters() {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(filter)) {
    if (value !== '') {
      chosen.set(name, value);
    }
  }
  return chosen;
}

function say(text) {
  message.textContent = text;
}

async function show(cursor) {
  const turn = ++asked;
  const query = parameters();
  query.set('limit', '25');
  if (cursor !== null) {
    query.set('cursor', cursor);
  }
  say('Loading the disagreements…');
  again.hidden = true;
  more.hidden = true;
  try {
    const page = await get(`api/disagreements?${query}`);
    if (turn === asked) {
      fill(page, cursor === null);
    }
  } catch (problem) {
    if (turn === asked) {
      say(problem.message);
      again.hidden = false;
    }
  }
}

function fill(page, fresh) {
  const body = table.tBodies[0];
  if (fresh) {
    body.replaceChildren();
  }
  body.append(...page.items.map(row));
  next = page.next ?? null;
  more.hidden = next === null;
  table.hidden = body.rows.length === 0;
  say(table.hidden
    ? 'No disagreement matches. They appear here as soon as two sources are found to contradict each other.'
    : `${count(body.rows.length, 'disagreement', 'disagreements')}${next === null ? '' : ', and more'}.`);
}

async function fillStories(chosen) {
  try {
    const page = await get('api/stories?limit=100');
    filter.elements.story.append(...page.items.map((story) =>
      element('option', {value: story.storyId}, `${story.title.slice(0, 80)} (${story.openDisagreements} open)`)));
  } catch {
    // The list says what is wrong; without the stories the other filters still work.
  }
  if (chosen !== null) {
    choose('story', chosen);
  }
}

function choose(name, value) {
  const select = filter.elements[name];
  if (![...select.options].some((option) => option.value === value)) {
    select.append(element('option', {value}, value));
  }
  select.value = value;
}

filter.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = new URLSearchParams(new FormData(filter));
  history.replaceState(null, '', `?${query}`);
  show(null);
});
again.addEventListener('click', () => show(null));
more.addEventListener('click', () => show(next));

const address = new URLSearchParams(location.search);
for (const name of ['status', 'type']) {
  if (address.has(name)) {
    choose(name, address.get(name));
  }
}
await fillStories(address.get('story'));
await show(null);

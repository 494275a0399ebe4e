import {html, nothing, PropertyValues, TemplateResult} from 'lit';
import {get} from '../api/client';
import type {DiffPart, Revision, RevisionDiff} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {refine} from '../routing/router';
import {outlink} from '../text/links';
import {fullTime, time} from '../text/time';
import {count} from '../text/words';
import {withdrawn} from './withdrawn';

interface Shown {
  revisions: Revision[];
  diff: RevisionDiff | null;
}

/** What an article said before and says now, word by word. */
class RevisionPage extends LightElement {
  static override properties = {articleId: {attribute: false}, query: {attribute: false}, load: {state: true}};

  declare articleId: string;
  declare query: URLSearchParams;
  declare load: Load<Shown>;

  constructor() {
    super();
    this.load = LOADING;
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('articleId') || changes.has('query')) {
      this.fetch();
    }
  }

  private async fetch(): Promise<void> {
    document.title = 'Revisions – Parallax';
    try {
      const {items} = await get<{items: Revision[]}>(`/api/articles/${this.articleId}/revisions`);
      const to = Number(this.query.get('to') ?? items[0]?.revision ?? 1);
      const from = Number(this.query.get('from') ?? items.find((one) => one.revision < to)?.revision ?? to);
      const diff = items.length === 0 ? null
        : await get<RevisionDiff>(`/api/articles/${this.articleId}/revisions/${from}/diff/${to}`);
      this.load = ready({revisions: items, diff});
    } catch (reason) {
      this.load = failed(reason);
    }
  }

  private pick(event: Event): void {
    const field = event.target as HTMLSelectElement;
    const query = new URLSearchParams(this.query);
    query.set(field.name, field.value);
    refine(query);
  }

  protected override render() {
    return html`<h1 tabindex="-1">Revisions</h1>
      ${shown(this.load, 'the revisions', () => this.fetch(), (value) => this.page(value))}`;
  }

  private page({revisions, diff}: Shown): TemplateResult {
    if (!diff) {
      return html`<section class="notice"><h2>Not found</h2><p>No revision of this article was compared yet.</p></section>`;
    }
    const changes = [...diff.title, ...diff.body].filter((part) => part.change !== 'EQUAL').length;
    return html`
      <p class="origin">${outlink(diff.to.url, diff.to.source)}, ${time(diff.from.publishedAt)} and ${time(diff.to.publishedAt)}</p>
      <form class="bar">${this.choice('from', 'Before', revisions, diff.from.revision)}
        ${this.choice('to', 'After', revisions, diff.to.revision)}
        <p class="dim">${changes === 0 ? 'Nothing was changed.' : count(changes, 'passage was', 'passages were') + ' changed.'}</p></form>
      ${withdrawn(diff.to)}
      <article class="diff"><h2 dir="auto">${diff.title.map(part)}</h2>
        <p dir="auto" class="body">${diff.body.map(part)}</p></article>`;
  }

  private choice(name: string, label: string, revisions: Revision[], chosen: number): TemplateResult {
    return html`<label>${label} <select name=${name} @change=${this.pick}>${revisions.map((one) => html`
      <option value=${one.revision} ?selected=${one.revision === chosen}>Revision ${one.revision},
        ${fullTime(one.publishedAt)}</option>`)}</select></label>`;
  }
}

function part(one: DiffPart): unknown {
  switch (one.change) {
    case 'EQUAL': return one.text;
    case 'DELETED': return html`<del><span class="unseen">Taken out: </span>${one.text}</del>`;
    case 'INSERTED': return html`<ins><span class="unseen">Put in: </span>${one.text}</ins>`;
    default: return nothing;
  }
}

customElements.define('revision-page', RevisionPage);

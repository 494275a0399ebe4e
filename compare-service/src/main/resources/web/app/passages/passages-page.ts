import {html, nothing, TemplateResult} from 'lit';
import {post} from '../api/client';
import type {Comparison, Evidence} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {announce} from '../shell/announce';
import {count, words} from '../text/words';

const SIDES = ['left', 'right'] as const;
const VERDICTS = {
  DISAGREE: '≠ They disagree', AGREE: '= They agree', UNRELATED: '· Nothing in one is about the same as anything in the other',
};

/** Sets two pasted passages against each other. Nothing is stored. */
class PassagesPage extends LightElement {
  static override properties = {result: {state: true}};

  declare result: Load<Comparison> | null;
  private asked = {left: '', right: ''};

  constructor() {
    super();
    this.result = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Compare two passages – Parallax';
  }

  private async compare(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const passage = (side: string) => ({
      text: String(form.get(`${side}-text`)),
      ...optional('source', form.get(`${side}-source`)),
      ...optional('publishedAt', instant(form.get(`${side}-day`))),
    });
    this.asked = {left: String(form.get('left-text')), right: String(form.get('right-text'))};
    this.result = LOADING;
    try {
      const {value} = await post<Comparison>('/api/compare', {left: passage('left'), right: passage('right')});
      this.result = ready(value);
      announce(VERDICTS[value.verdict]);
    } catch (reason) {
      this.result = failed(reason);
    }
  }

  protected override render() {
    return html`<h1 tabindex="-1">Compare two passages</h1>
      <p class="dim">By the same judge that compares articles. Nothing is stored.</p>
      <form @submit=${this.compare}>
        <div class="beside">${SIDES.map((side, index) => html`<fieldset><legend>Passage ${index + 1}</legend>
          <label>Text <textarea name="${side}-text" rows="8" required maxlength="500000"></textarea></label>
          <div class="bar"><label>Outlet <input name="${side}-source" maxlength="200" autocomplete="off"></label>
          <label>Published <input type="date" name="${side}-day"></label></div></fieldset>`)}</div>
        <button type="submit" aria-busy=${this.result?.state === 'loading' ? 'true' : 'false'}>Compare</button>
      </form>
      ${this.result ? shown(this.result, 'the comparison', () => { this.result = null; }, (value) => this.verdict(value)) : nothing}`;
  }

  private verdict(value: Comparison): TemplateResult {
    return html`<section aria-labelledby="verdict"><h2 id="verdict" class="verdict ${value.verdict.toLowerCase()}">${VERDICTS[value.verdict]}</h2>
      ${value.comparisons.length === 0 ? nothing : html`<p class="dim">${count(value.comparisons.length, 'pair of claims', 'pairs of claims')} compared.</p>`}
      <ol class="pairs">${value.comparisons.map((pair) => html`<li>
        <p><span class="tag ${pair.verdict === 'DISAGREE' ? 'bad' : 'calm'}">${pair.verdict === 'DISAGREE' ? `≠ ${words(pair.type ?? '')}`
          : `= ${pair.reason ? words(pair.reason) : 'Same'}`}</span> <bdi>${pair.explanation}</bdi></p>
        <div class="beside"><blockquote dir="auto">${around(pair.left, this.asked.left)}</blockquote>
          <blockquote dir="auto">${around(pair.right, this.asked.right)}</blockquote></div></li>`)}</ol></section>`;
  }
}

const AROUND = 160;

/** The quote in what was pasted. */
function around(evidence: Evidence, text: string): unknown {
  if (evidence.field === 'title' || text.slice(evidence.start, evidence.end) !== evidence.quote) {
    return html`<mark>${evidence.quote}</mark>`;
  }
  return html`<span class="around">${text.slice(Math.max(0, evidence.start - AROUND), evidence.start)}</span><mark>${
    evidence.quote}</mark><span class="around">${text.slice(evidence.end, evidence.end + AROUND)}</span>`;
}

function optional(name: string, value: unknown): Record<string, unknown> {
  return value === null || value === '' ? {} : {[name]: value};
}

function instant(day: unknown): string {
  return typeof day === 'string' && day !== '' ? `${day}T12:00:00Z` : '';
}

customElements.define('passages-page', PassagesPage);

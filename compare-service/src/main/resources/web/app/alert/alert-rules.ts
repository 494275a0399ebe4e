import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {post, put, remove} from '../api/client';
import {asProblem} from '../api/problem';
import type {AlertChannel, AlertRule, AlertRuleRequest} from '../api/types';
import {LightElement} from '../base/light-element';
import {onlyFor} from '../base/permission';
import {toast} from '../shell/toast';
import {words} from '../text/words';
import './alert-rule-form';

/** Who gets what, and when. */
class AlertRules extends LightElement {
  static override properties = {
    rules: {attribute: false}, channels: {attribute: false}, edited: {state: true}, message: {state: true},
  };

  declare rules: AlertRule[];
  declare channels: AlertChannel[];
  /** The id of a rule, or 'new'. */
  declare edited: string | null;
  declare message: string;

  constructor() {
    super();
    this.rules = [];
    this.channels = [];
    this.edited = null;
    this.message = '';
  }

  private async store(request: AlertRuleRequest, rule: AlertRule | null): Promise<void> {
    try {
      if (rule) {
        await put(`/api/alert-rules/${rule.id}`, request, {'if-match': `"${rule.version}"`});
      } else {
        await post('/api/alert-rules', request);
      }
      this.edited = null;
      this.message = '';
      toast('Saved. It holds for what happens from now on.');
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (reason) {
      this.tell(reason);
    }
  }

  private async retire(rule: AlertRule): Promise<void> {
    if (!window.confirm(`Retire the rule ${rule.name}?`)) {
      return;
    }
    try {
      await remove(`/api/alert-rules/${rule.id}`, {'if-match': `"${rule.version}"`});
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (reason) {
      this.tell(reason);
    }
  }

  private tell(reason: unknown): void {
    const problem = asProblem(reason);
    this.message = problem.isStale ? `Nothing was saved: ${problem.details.changedBy} changed it since. Reload the page to see it.` : problem.message;
  }

  protected override render() {
    return html`<section aria-labelledby="rules"><h2 id="rules">Rules</h2>
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${this.rules.length === 0 ? html`<p class="dim">None yet: without a rule the channels are told of nothing.</p>` : this.table()}
      ${!may('editor') ? onlyFor('editor', 'Adding and changing rules') : this.edited === 'new' ? this.editor(null) : html`
        <button type="button" class="outline more" @click=${() => { this.edited = 'new'; }}>Add a rule</button>`}</section>`;
  }

  private table(): TemplateResult {
    return html`<div class="scroll" role="region" aria-label="Rules" tabindex="0"><table>
      <thead><tr><th scope="col">Name</th><th scope="col">What</th><th scope="col">When</th><th scope="col">Where</th>
        <th scope="col"><span class="unseen">Actions</span></th></tr></thead>
      <tbody>${this.rules.map((rule) => html`<tr><th scope="row"><bdi>${rule.name}</bdi>${rule.enabled ? nothing : html` <span class="dim">off</span>`}</th>
        <td>${what(rule)}</td><td>${when(rule)}</td><td><bdi>${this.where(rule)}</bdi></td>
        <td>${may('editor') ? html`<div class="buttons"><button type="button" class="quiet" @click=${() => { this.edited = rule.id; }}>Edit<span class="unseen"> ${rule.name}</span></button>
          <button type="button" class="quiet" @click=${() => this.retire(rule)}>Retire<span class="unseen"> ${rule.name}</span></button></div>` : nothing}</td></tr>
        ${this.edited === rule.id ? html`<tr><td colspan="5">${this.editor(rule)}</td></tr>` : nothing}`)}</tbody></table></div>`;
  }

  private where(rule: AlertRule): string {
    const names = this.channels.filter((channel) => rule.channels.includes(channel.id)).map((channel) => channel.name);
    return names.length === 0 ? 'nowhere' : names.join(', ');
  }

  private editor(rule: AlertRule | null): TemplateResult {
    return html`<alert-rule-form .rule=${rule} .channels=${this.channels}
      @stored=${(event: CustomEvent<AlertRuleRequest>) => this.store(event.detail, rule)}
      @cancelled=${() => { this.edited = null; this.message = ''; }}></alert-rule-form>`;
  }
}

function what(rule: AlertRule): string {
  const kinds = rule.kinds.length === 0 ? 'Every kind' : rule.kinds.map(words).join(', ');
  const parts = [kinds, rule.severity === 'LOW' ? 'any severity' : `${rule.severity.toLowerCase()} severity${rule.severity === 'HIGH' ? '' : ' or more'}`];
  for (const [list, name] of [[rule.keywords, 'about'], [rule.sources, 'with']] as const) {
    if (list.length > 0) {
      parts.push(`${name} ${list.join(' or ')}`);
    }
  }
  if (rule.stories.length > 0) {
    parts.push(`in ${rule.stories.length} chosen stories`);
  }
  return parts.join(', ');
}

function when(rule: AlertRule): string {
  const parts: string[] = [];
  if (rule.digest) {
    parts.push(rule.digest.at ? `one digest a day at ${rule.digest.at} (${rule.digest.zone})` : `a digest every ${rule.digest.everyMinutes} minutes`);
  } else {
    parts.push('at once');
  }
  if (rule.capPerHour !== null) {
    parts.push(`at most ${rule.capPerHour} an hour`);
  }
  if (rule.quietHours) {
    parts.push(`silent from ${rule.quietHours.from} to ${rule.quietHours.to} (${rule.quietHours.zone})`);
  }
  if (rule.updates) {
    parts.push('changes too');
  }
  return parts.join(', ');
}

customElements.define('alert-rules', AlertRules);

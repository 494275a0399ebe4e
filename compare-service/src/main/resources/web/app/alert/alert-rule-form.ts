import {html, nothing, TemplateResult} from 'lit';
import {post} from '../api/client';
import type {AlertChannel, AlertDryRun, AlertRule, AlertRuleRequest, Kind, Severity} from '../api/types';
import {LightElement} from '../base/light-element';
import {time} from '../text/time';
import {count, KINDS, words} from '../text/words';

const HELD: Record<string, string> = {
  QUIET_HOURS: 'after quiet hours', DIGEST: 'as a digest', CAP: 'above the cap of the hour', PAUSED: 'after a pause',
};
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Describes a rule, and tries it on the last week before it is stored. */
class AlertRuleForm extends LightElement {
  static override properties = {
    rule: {attribute: false}, channels: {attribute: false}, tried: {state: true}, message: {state: true},
  };

  declare rule: AlertRule | null;
  declare channels: AlertChannel[];
  declare tried: AlertDryRun | null;
  declare message: string;

  constructor() {
    super();
    this.rule = null;
    this.channels = [];
    this.tried = null;
    this.message = '';
  }

  private read(): AlertRuleRequest {
    const given = new FormData(this.querySelector('form')!);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const list = (name: string) => text(name).split(',').map((one) => one.trim()).filter((one) => one !== '');
    const gathering = text('gathering');
    return {
      name: text('name') || 'Without a name',
      enabled: given.get('enabled') !== null,
      channels: given.getAll('channels').map(String),
      kinds: given.getAll('kinds').map(String) as Kind[],
      severity: text('severity') as Severity,
      stories: list('stories'),
      sources: list('sources'),
      keywords: list('keywords'),
      quietHours: text('from') && text('to') ? {from: text('from'), to: text('to'), zone: text('zone')} : null,
      digest: gathering === 'minutes' ? {everyMinutes: Number(text('minutes')) || 60, at: null, zone: null}
        : gathering === 'daily' ? {everyMinutes: null, at: text('at') || '08:00', zone: text('zone')} : null,
      capPerHour: text('cap') === '' ? null : Number(text('cap')),
      updates: given.get('updates') !== null,
    };
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('stored', {detail: this.read()}));
  }

  private async tryOut(): Promise<void> {
    this.message = '';
    try {
      this.tried = (await post<AlertDryRun>('/api/alert-rules/dry-run', this.read())).value;
    } catch (reason) {
      this.tried = null;
      this.message = (reason as Error).message;
    }
  }

  protected override render() {
    const rule = this.rule;
    const zone = rule?.quietHours?.zone ?? rule?.digest?.zone ?? ZONE;
    return html`<form class="narrow" @submit=${this.submit}>
      <label>Name <input name="name" required maxlength="100" .value=${rule?.name ?? ''} autocomplete="off"></label>
      <fieldset><legend>Where</legend>${this.channels.length === 0 ? html`<p class="dim">Add a channel first.</p>`
        : this.channels.map((channel) => html`<label><input type="checkbox" name="channels" value=${channel.id}
          ?checked=${rule?.channels.includes(channel.id)}> <bdi>${channel.name}</bdi></label>`)}</fieldset>
      <fieldset><legend>Which kinds (none chosen: all)</legend>${KINDS.map((kind) => html`
        <label><input type="checkbox" name="kinds" value=${kind} ?checked=${rule?.kinds.includes(kind)}> ${words(kind)}</label>`)}</fieldset>
      <div class="bar">
        <label>Lowest severity <select name="severity">${['LOW', 'MEDIUM', 'HIGH'].map((one) => html`
          <option value=${one} ?selected=${one === (rule?.severity ?? 'MEDIUM')}>${words(one)}</option>`)}</select></label>
        <label class="wide">Words, with commas between <input name="keywords" .value=${rule?.keywords.join(', ') ?? ''}></label>
        <label class="wide">Outlets, with commas between <input name="sources" .value=${rule?.sources.join(', ') ?? ''}></label>
        <label class="wide">Ids of stories, with commas between <input name="stories" .value=${rule?.stories.join(', ') ?? ''}></label></div>
      <div class="bar">
        <label>Sent <select name="gathering">
          <option value="">one by one, at once</option>
          <option value="minutes" ?selected=${rule?.digest?.everyMinutes}>gathered, every so many minutes</option>
          <option value="daily" ?selected=${rule?.digest?.at}>gathered, once a day</option></select></label>
        <label>Minutes <input name="minutes" type="number" min="5" max="1440" .value=${String(rule?.digest?.everyMinutes ?? 60)}></label>
        <label>Time of day <input name="at" type="time" .value=${rule?.digest?.at ?? '08:00'}></label>
        <label>Most alerts an hour <input name="cap" type="number" min="1" max="1000" .value=${String(rule?.capPerHour ?? '')}></label></div>
      <div class="bar">
        <label>Silent from <input name="from" type="time" .value=${rule?.quietHours?.from ?? ''}></label>
        <label>to <input name="to" type="time" .value=${rule?.quietHours?.to ?? ''}></label>
        <label>Time zone <input name="zone" maxlength="60" .value=${zone}></label></div>
      <label><input type="checkbox" name="updates" ?checked=${rule?.updates}> Also tell when something already told changes</label>
      <label><input type="checkbox" name="enabled" ?checked=${rule?.enabled ?? true}> The rule is on</label>
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      <div class="buttons"><button type="submit">Save</button>
        <button type="button" class="outline" @click=${this.tryOut}>Try it on the last week</button>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('cancelled'))}>Cancel</button></div>
      ${this.tried ? this.rehearsal(this.tried) : nothing}</form>`;
  }

  private rehearsal(tried: AlertDryRun): TemplateResult {
    return html`<div role="status"><p class="tally"><strong>${count(tried.messages, 'message')}</strong> with ${count(tried.alerts, 'alert')} to
        each channel in the last week, of ${count(tried.changes, 'change')}${tried.truncated ? ' (only the latest were looked at)' : ''}${
        tried.stillWaiting > 0 ? `; ${tried.stillWaiting} would still wait` : ''}.</p></div>
      <ul class="rehearsal">${tried.items.slice(0, 20).map((one) => html`<li>${time(one.at)}
        ${one.held ? html`<span class="dim">${count(one.count, 'alert')} ${HELD[one.held] ?? one.held}</span>` : nothing}
        <ul>${one.alerts.slice(0, 5).map((alert) => html`<li>${words(alert.occasion)}, ${words(alert.severity)}:
          <a href="/disagreements/${alert.disagreementId}"><bdi>${alert.about}</bdi></a></li>`)}</ul></li>`)}</ul>`;
  }
}

customElements.define('alert-rule-form', AlertRuleForm);

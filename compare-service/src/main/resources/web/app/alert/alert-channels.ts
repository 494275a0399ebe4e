import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {post, put, remove} from '../api/client';
import {asProblem} from '../api/problem';
import type {AlertChannel, ChannelKind} from '../api/types';
import {LightElement} from '../base/light-element';
import {onlyFor} from '../base/permission';
import {toast} from '../shell/toast';
import {shortened} from '../text/words';

const KINDS: Record<ChannelKind, string> = {
  SLACK_WEBHOOK: 'Slack, incoming webhook',
  SLACK_BOT: 'Slack, bot with threads',
  STANDARD_WEBHOOK: 'Webhook (Standard Webhooks)',
  TEAMS: 'Microsoft Teams',
  MATTERMOST: 'Mattermost',
};

/** Where alerts go. */
class AlertChannels extends LightElement {
  static override properties = {
    channels: {attribute: false}, kind: {state: true}, message: {state: true}, secret: {state: true},
  };

  declare channels: AlertChannel[];
  declare kind: ChannelKind;
  declare message: string;
  declare secret: {of: string; text: string} | null;

  constructor() {
    super();
    this.channels = [];
    this.kind = 'SLACK_WEBHOOK';
    this.message = '';
    this.secret = null;
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    this.message = '';
    try {
      await work();
    } catch (reason) {
      const problem = asProblem(reason);
      this.message = problem.isStale ? `Nothing was saved: ${problem.details.changedBy} changed it since. What you see now is as it is.` : problem.message;
    }
    this.dispatchEvent(new CustomEvent('changed'));
  }

  private keep(channel: AlertChannel): void {
    this.secret = channel.secret ? {of: channel.name, text: channel.secret} : this.secret;
  }

  private create(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? '').trim() || null;
    this.doing(async () => {
      const {value} = await post<AlertChannel>('/api/alert-channels', {
        name: text('name'), kind: this.kind, url: text('url'), token: text('token'), conversation: text('conversation'),
      });
      form.reset();
      this.kind = 'SLACK_WEBHOOK';
      this.keep(value);
      toast(`The channel ${value.name} is there.`);
    });
  }

  private switched(channel: AlertChannel): void {
    this.doing(async () => {
      await put(`/api/alert-channels/${channel.id}`, {name: channel.name, enabled: !channel.enabled}, {'if-match': `"${channel.version}"`});
    });
  }

  private rotate(channel: AlertChannel): void {
    this.doing(async () => {
      const {value} = await post<AlertChannel>(`/api/alert-channels/${channel.id}/rotate`, {}, {'if-match': `"${channel.version}"`});
      this.keep(value);
    });
  }

  private retire(channel: AlertChannel): void {
    if (window.confirm(`Retire ${channel.name}? Its secrets are forgotten, and what waits for it is not sent.`)) {
      this.doing(() => remove(`/api/alert-channels/${channel.id}`, {'if-match': `"${channel.version}"`}));
    }
  }

  private test(channel: AlertChannel): void {
    this.doing(async () => {
      await post(`/api/alert-channels/${channel.id}/test`, {});
      toast('A test is on its way; the log below tells what becomes of it.');
    });
  }

  protected override render() {
    return html`<section aria-labelledby="channels"><h2 id="channels">Channels</h2>
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${this.secret ? html`<div class="secret" role="alert"><p>The signing secret of <bdi>${this.secret.of}</bdi>. It is shown this once:</p>
        <p><code>${this.secret.text}</code></p>
        <button type="button" class="outline" @click=${() => { this.secret = null; }}>I have stored it</button></div>` : nothing}
      ${this.channels.length === 0 ? html`<p class="dim">None yet: nobody is told of anything.</p>` : this.table()}
      ${may('admin') ? html`<details><summary>Add a channel</summary>${this.form()}</details>` : onlyFor('admin', 'Adding and changing channels')}</section>`;
  }

  private table(): TemplateResult {
    return html`<div class="scroll" role="region" aria-label="Channels" tabindex="0"><table>
      <thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Address</th><th scope="col">State</th>
        <th scope="col"><span class="unseen">Actions</span></th></tr></thead>
      <tbody>${this.channels.map((channel) => this.row(channel))}</tbody></table></div>`;
  }

  private row(channel: AlertChannel): TemplateResult {
    const name = html`<span class="unseen"> ${channel.name}</span>`;
    return html`<tr><th scope="row"><bdi>${channel.name}</bdi></th><td>${KINDS[channel.kind]}</td>
      <td><bdi>${channel.conversation ?? shortened(channel.address, 60)}</bdi></td>
      <td>${channel.enabled ? 'on' : channel.disabledBecause
        ? html`<strong>switched off</strong>: <bdi>${channel.disabledBecause}</bdi>` : 'off'}</td>
      <td><div class="buttons">
        ${may('editor') ? html`<button type="button" class="quiet" ?disabled=${!channel.enabled} @click=${() => this.test(channel)}>Test${name}</button>` : nothing}
        ${may('admin') ? this.changes(channel, name) : nothing}</div></td></tr>`;
  }

  private changes(channel: AlertChannel, name: TemplateResult): TemplateResult {
    return html`<button type="button" class="quiet" @click=${() => this.switched(channel)}>${channel.enabled ? 'Switch off' : 'Switch on'}${name}</button>
        ${channel.kind === 'STANDARD_WEBHOOK' ? html`<button type="button" class="quiet" @click=${() => this.rotate(channel)}>New secret${name}</button>` : nothing}
        <button type="button" class="quiet" @click=${() => this.retire(channel)}>Retire${name}</button>`;
  }

  private form(): TemplateResult {
    return html`<form class="bar" @submit=${this.create}>
      <label>Name <input name="name" required maxlength="100" autocomplete="off"></label>
      <label>Kind <select name="kind" .value=${this.kind} @change=${(event: Event) => { this.kind = (event.target as HTMLSelectElement).value as ChannelKind; }}>
        ${Object.entries(KINDS).map(([kind, words]) => html`<option value=${kind} ?selected=${kind === this.kind}>${words}</option>`)}</select></label>
      ${this.kind === 'SLACK_BOT' ? html`
        <label>Bot token <input name="token" type="password" required maxlength="300" autocomplete="off" placeholder="xoxb-…"></label>
        <label>Channel id <input name="conversation" required maxlength="30" autocomplete="off" placeholder="C0123456789"></label>` : html`
        <label class="wide">Address <input name="url" type="url" required maxlength="2000" autocomplete="off" placeholder="https://…"></label>`}
      <button type="submit">Add the channel</button></form>`;
  }
}

customElements.define('alert-channels', AlertChannels);

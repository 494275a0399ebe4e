import {html, nothing, TemplateResult} from 'lit';
import {account, forgetAccount} from '../api/account';
import {get, post} from '../api/client';
import {LightElement} from '../base/light-element';
import {replace} from '../routing/router';

/** How people can sign in here. */
interface Ways {
  password: boolean;
  organisation: boolean;
}

/** Asks who is there, and leads back to where that was asked. */
class SignInPage extends LightElement {
  static override properties = {to: {attribute: false}, ways: {state: true}, message: {state: true}, busy: {state: true}};

  declare to: string | null;
  declare ways: Ways;
  declare message: string;
  declare busy: boolean;

  constructor() {
    super();
    this.to = null;
    this.ways = {password: true, organisation: false};
    this.message = '';
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Sign in – Parallax';
    get<Ways>('/api/session').then((ways) => { this.ways = ways; }, (reason) => { this.message = (reason as Error).message; });
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLInputElement>('[name=name]')?.focus();
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.busy = true;
    this.message = '';
    try {
      await post('/api/session', {name: String(form.get('name')).trim(), password: form.get('password')});
      forgetAccount();
      await account();
      this.dispatchEvent(new Event('signed-in', {bubbles: true}));
      replace(withinTheDesk(this.to));
    } catch (reason) {
      this.message = (reason as Error).message;
      this.busy = false;
      await this.updateComplete;
      const password = this.querySelector<HTMLInputElement>('[name=password]')!;
      password.value = '';
      password.focus();
    }
  }

  protected override render() {
    return html`<div class="sign-in"><h1 id="sign-in-title" tabindex="-1">Sign in</h1>
      ${this.ways.organisation ? html`<p><a href="/api/session/organisation" data-leave>Sign in with your organisation</a></p>` : nothing}
      ${this.ways.password || !this.ways.organisation ? this.form() : nothing}</div>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.submit} aria-labelledby="sign-in-title">
      ${this.message ? html`<p class="warning" role="alert" id="sign-in-message">${this.message}</p>` : nothing}
      <label>Name <input name="name" required maxlength="60" autocomplete="username" autocapitalize="none" spellcheck="false"
        aria-describedby=${this.message ? 'sign-in-message' : nothing}></label>
      <label>Password <input type="password" name="password" required maxlength="200" autocomplete="current-password"
        aria-describedby=${this.message ? 'sign-in-message' : nothing}></label>
      <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy ? 'true' : 'false'}>Sign in</button>
      <p class="dim">On a desk of your own, the first <code>./desk up</code> printed name and password;
        <code>./desk password</code> makes a new one.</p>
    </form>`;
  }
}

/** An address of this desk; an address in a link could lead anywhere. */
function withinTheDesk(address: string | null): string {
  const there = new URL(address ?? '/', location.origin);
  return there.origin === location.origin && there.pathname !== '/sign-in' ? there.pathname + there.search : '/';
}

customElements.define('sign-in-page', SignInPage);

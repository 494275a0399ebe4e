import {html, nothing, TemplateResult} from 'lit';
import type {Account} from '../api/account';

/** Who is signed in, and the way out. */
export function who(account: Account | undefined, signOut: () => void): TemplateResult | typeof nothing {
  return account === undefined ? nothing : html`
    <span class="who"><span class="unseen">Signed in as </span><bdi>${account.name}</bdi> <span class="dim">${account.role}</span></span>
    <button type="button" class="quiet" @click=${signOut}>Sign out</button>`;
}

import {html} from 'lit';
import {LightElement} from '../base/light-element';
import {keysAreOn, Shortcut, shortcuts, switchKeys} from './keyboard';

/** Tells which keys do what here, and switches them off. */
export class HelpDialog extends LightElement {
  static override properties = {shown: {state: true}};

  declare shown: Shortcut[];

  constructor() {
    super();
    this.shown = [];
  }

  open(): void {
    this.shown = shortcuts();
    this.querySelector('dialog')!.showModal();
  }

  private close(): void {
    this.querySelector('dialog')!.close();
  }

  protected override render() {
    return html`
      <dialog aria-labelledby="help-title">
        <article>
          <h2 id="help-title">Keys</h2>
          <table>
            <thead><tr><th scope="col">Key</th><th scope="col">What it does</th></tr></thead>
            <tbody>${this.shown.map((shortcut) => html`
              <tr><th scope="row"><kbd>${shortcut.key}</kbd></th><td>${shortcut.does}</td></tr>`)}</tbody>
          </table>
          <label><input type="checkbox" role="switch" .checked=${keysAreOn()}
            @change=${(event: Event) => switchKeys((event.target as HTMLInputElement).checked)}>
            Single keys are on</label>
          <footer><button type="button" autofocus @click=${this.close}>Close</button></footer>
        </article>
      </dialog>`;
  }
}

customElements.define('help-dialog', HelpDialog);

import {LitElement} from 'lit';

/** An element without a shadow: one style sheet serves all, and labels may point across elements. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

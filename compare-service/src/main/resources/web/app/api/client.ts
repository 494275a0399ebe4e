import {Problem} from './problem';

/** What came back, with its ETag where it has one. */
export interface Answer<T> {
  value: T;
  tag: string | null;
}

/** No page of another site can send this header without being asked first, so it tells that the desk itself calls. */
const FROM_THE_DESK = {'X-Parallax-Desk': '1'};

/** The event of the window that tells that nobody is signed in, or not any more. */
export const SIGNED_OUT = 'parallax-signed-out';

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await call<T>(path, {signal})).value;
}

export async function post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
  return send<T>('POST', path, body, headers);
}

export async function put<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
  return send<T>('PUT', path, body, headers);
}

export async function patch<T>(path: string, body: unknown): Promise<Answer<T>> {
  return send<T>('PATCH', path, body, {});
}

export async function remove(path: string, headers: Record<string, string> = {}): Promise<void> {
  await call<void>(path, {method: 'DELETE', headers});
}

function send<T>(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Answer<T>> {
  return call<T>(path, {
    method,
    body: JSON.stringify(body),
    headers: {'content-type': 'application/json', ...headers},
  });
}

/** Gives the session back. */
export async function signOut(): Promise<void> {
  await call<void>('/api/session', {method: 'DELETE'});
}

async function call<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const response = await reach(path, {
    ...init,
    headers: {accept: 'application/json', ...FROM_THE_DESK, ...init.headers},
  });
  if (!response.ok) {
    // What somebody has typed must not be lost: only what was asked to be shown leads to signing in.
    if (isUnknown(response) && init.method === undefined) {
      window.dispatchEvent(new Event(SIGNED_OUT));
    }
    throw await problemOf(response);
  }
  const value = response.status === 204 ? undefined : await response.json();
  return {value: value as T, tag: response.headers.get('etag')};
}

/** 499 is what OpenID Connect answers a script whose session at the organisation has ended. */
function isUnknown(response: Response): boolean {
  return response.status === 401 || response.status === 499;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (reason) {
    if (init.signal?.aborted) {
      throw reason;
    }
    throw new Problem(0, 'The desk’s service cannot be reached.');
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const details = await response.json().catch(() => ({}));
  const inOwnWords = isUnknown(response) && !response.url.endsWith('/api/session');
  const told = !inOwnWords && typeof details.detail === 'string' ? details.detail : null;
  return new Problem(response.status, told ?? inWords(response.status), details);
}

function inWords(status: number): string {
  switch (status) {
    case 401:
    case 499: return 'You are not signed in, or your session has ended. Sign in again in another tab, then do it once more.';
    case 403: return 'Your role does not allow this.';
    case 404: return 'There is nothing here.';
    default: return `The service answered with status ${status}.`;
  }
}

import {get} from './client';

let known: Promise<string> | undefined;

/** The name that the desk's trails call this user by. */
export function myName(): Promise<string> {
  known ??= get<{name: string}>('/api/account').then((account) => account.name);
  known.catch(() => { known = undefined; });
  return known;
}

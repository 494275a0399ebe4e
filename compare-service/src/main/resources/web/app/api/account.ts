import {get} from './client';

export type Role = 'reader' | 'editor' | 'admin';

/** Who is signed in. */
export interface Account {
  name: string;
  role: Role;
  roles: Role[];
}

let known: Account | undefined;
let asked: Promise<Account> | undefined;

/** Who is signed in; asked once. */
export function account(): Promise<Account> {
  asked ??= get<Account>('/api/account').then((found) => {
    known = found;
    return found;
  });
  asked.catch(forgetAccount);
  return asked;
}

export function forgetAccount(): void {
  known = undefined;
  asked = undefined;
}

/** The name that the desk's trails call this user by. */
export function myName(): Promise<string> {
  return account().then((found) => found.name);
}

/** Whether the one who is signed in may do what takes this role. The service asks again; this is for what to show. */
export function may(role: Role): boolean {
  return known?.roles.includes(role) ?? false;
}

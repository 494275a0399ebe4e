import type {Bound, Dismissal, Kind, Resolution} from '../api/types';

/** A constant as a reader would write it: SUM_OF_PARTS is "Sum of parts". */
export function words(constant: string): string {
  return constant.charAt(0) + constant.slice(1).toLowerCase().replaceAll('_', ' ');
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that may be of any length, for places where a line is enough. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

export const KINDS: Kind[] =
  ['NUMBER', 'DATE', 'PLACE', 'NAME', 'ATTRIBUTION', 'DENIAL', 'OMISSION', 'REVISION'];

export const REASONS: Record<Dismissal, string> = {
  SAME_VALUE: 'The values are the same, rounded or in other words',
  DIFFERENT_SCOPE: 'Different things, places or times are meant',
  UPDATED: 'A later report supersedes the earlier one',
  SAME_ORIGIN: 'One source in two wordings',
  MISREAD: 'A text was misread',
  IMMATERIAL: 'True, but of no importance',
  OTHER: 'Something else, told in the note',
};

export const RESOLUTIONS: Record<Resolution, string> = {
  RETRACTED: 'No longer found: an article it rested on was withdrawn',
  SUPERSEDED: 'No longer found: settled by a later report',
  REGROUPED: 'No longer found: stories were regrouped',
};

/** How a source puts something that it does not tell as having happened. */
export const MODALITIES: Record<string, string> = {
  FUTURE: 'still to happen',
  PLANNED: 'planned',
  POSSIBLE: 'possible',
};

export const BOUNDS: Record<Bound, string> = {
  EXACT: 'exact',
  APPROXIMATELY: 'about',
  AT_LEAST: 'at least',
  MORE_THAN: 'more than',
  AT_MOST: 'at most',
  LESS_THAN: 'less than',
  RANGE: 'range',
};

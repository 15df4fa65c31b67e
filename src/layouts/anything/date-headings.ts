import { oneLine } from '../../normalise/text.ts';

const DONE = '(?:completed|closed|implemented|done|achieved|delivered|discharged)';
/** `Completed on`, `Date closed`, `Actual completion date`: the day it was done. */
const COMPLETED = new RegExp(
  `^(?:(?:date |when )${DONE}|${DONE} (?:on|date)|(?:date of )?actual (?:completion|end|finish|delivery|closure)(?: date)?|date of (?:completion|closure|implementation))$`,
  'i',
);
const RAISED =
  /^(?:(?:meeting|date of meeting|meeting date)|(?:date|when) (?:raised|agreed|logged|opened|added|entered|assigned|of entry)|(?:raised|logged|opened|agreed)(?: on| at)?)$/i;
const START =
  /^from$|^(?:date|year) introduced$|^(?:(?:planned|proposed|target|project|action|dates?|timing|time ?-?(?:scales?|frames?|lines?)) )?(?:start(?:s|ed|ing)?|commence(?:s|ment)?|begin(?:s|ning)?)(?: (?:date|by|month|when|year))?$|^(?:estimated |planned )?year (?:the )?(?:measure|action|project) (?:is |was |to be )*(?:introduced|started|begun)$/i;

/** Over a column that says when an action begins. */
export const isStart = (heading: string): boolean => START.test(oneLine(heading));
/** Over a column that says when it was agreed. */
export const isRaised = (heading: string): boolean => RAISED.test(oneLine(heading));
/** Over a column that says when it was done. */
export const isCompleted = (heading: string): boolean => COMPLETED.test(oneLine(heading));

import { oneLine } from '../../../normalise/text.ts';

const THING = '(?:(?:the )?(?:measure|action|project|scheme) (?:is |was )?)?';
const DONE = '(?:completed|closed|implemented|done|achieved|delivered|discharged)';
/** `Completed on`, `Date closed`, `Actual completion date`: the day it was done. */
const COMPLETED = new RegExp(
  `^(?:(?:date|year|when) ${THING}(?:${DONE}|complete)|${DONE} (?:on|date)|(?:date of )?actual (?:completion|end|finish|delivery|closure)(?: date)?|date of (?:completion|closure|implementation))$`,
  'i',
);
const RAISED =
  /^(?:(?:meeting|date of meeting|meeting date)|(?:date|when) (?:raised|agreed|logged|opened|added|entered|assigned|of entry)|(?:raised|logged|opened|agreed|created)(?: on| at| date)?|date created)$/i;
/** `Year measure introduced in AQAP`: when the plan took it up, not when the work begins. */
const INTRODUCED = new RegExp(
  `^(?:date|year|when) ${THING}introduced(?: (?:in|into|to) (?:the )?(?:aqap|plan))?$`,
  'i',
);
const START =
  /^from$|^(?:(?:planned|proposed|target|project|action|dates?|timing|time ?-?(?:scales?|frames?|lines?))(?: ?[-–:] ?| ))?(?:start(?:s|ed|ing)?|commence(?:s|ment)?|begin(?:s|ning)?)(?: (?:date|by|month|when|year))?$|^(?:estimated |planned )?year (?:the )?(?:measure|action|project) (?:(?:is |was )?(?:to be )?(?:started|begun)|to be introduced|will be introduced)$/i;

/** Over a column that says when an action begins. */
export const isStart = (heading: string): boolean => START.test(oneLine(heading));
/** Over a column that says when it was agreed. */
export const isRaised = (heading: string): boolean => RAISED.test(oneLine(heading)) || isIntroduced(heading);
/** Over a column that says when the plan took it up. */
export const isIntroduced = (heading: string): boolean => INTRODUCED.test(oneLine(heading));
/** Over a column that says when it was done. */
export const isCompleted = (heading: string): boolean => COMPLETED.test(oneLine(heading));

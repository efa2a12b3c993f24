const up =
  'increas\\w*|rise|rises|rose|risen|rais\\w+|higher|greater|more|gain\\w*|elevat\\w+|excess|growth|grew|longer|larger|faster';
const down =
  'reduc\\w*|decreas\\w*|declin\\w*|lower\\w*|drop\\w*|fall|falls|fell|fallen|fewer|less|loss(?:es)?|lost|cut|cuts|smaller|shorter|slower|diminish\\w*|attenuat\\w*|inhibit\\w*|suppress\\w*';
const either = 'improv\\w*|chang\\w*|differ\\w*|better|worse\\w*';

/** "20% lower", "a 20% relative reduction", "20 percentage points more". */
const changeAfter = new RegExp(
  `^(?:\\s*points?)?[\\s-]*(?:(?!and\\b|or\\b|of\\b|in\\b|with\\b|were\\b|was\\b|had\\b|to\\b)[\\p{L}-]+\\s+){0,3}?(?:(${up})|(${down})|(?:${either}))(?![\\p{L}])`,
  'iu',
);
/** "reduced by 20%", "a reduction in deaths of 20%", "fell 20%". */
const changeBefore = new RegExp(
  `(?<![\\p{L}])(?:(${up})|(${down})|(?:${either}))(?:\\s+(?!to\\b|from\\b|than\\b)[\\p{L}-]+){0,5}?(?:\\s+(?:by|of))(?:\\s+(?:a|an|the|as much as|up to|about|around|approximately|nearly|almost|over|more than|at least|less than|some|mean|average|median|only))*\\s*[~≈(]?\\s*$`,
  'iu',
);
const directChange =
  /\b(?:(rose|increased|grew)|(fell|dropped|declined|decreased))\s+(?:about |nearly |almost |approximately )?$/i;

/** "Absolute risk reduction with the drug, 4%": a change by name, wherever its figure follows. */
const namedChange =
  /\b(?:absolute|relative)\s+(?:[\p{L}-]+\s+){0,2}(?:(increase)|(reduction|decrease|decline)|difference|change)(?:\s+[\p{L}-]+){0,5}[,:=(\s-]*(?:was|is|of)?\s*$/iu;

const changeNear = new RegExp(`(?<![\\p{L}])(?:${up}|${down}|${either})(?![\\p{L}])`, 'iu');
const standsAt = /\b(?:to|from|was|were|is|are|at|had|have|with)\s*$/i;

/** True where a percentage that is not said to be a change stands so near words of change that it may be one. */
export function mayBeChange(before: string, after: string): boolean {
  if (standsAt.test(before)) return false;
  return changeNear.test(before.slice(-40)) || changeNear.test(after.slice(0, 30));
}

/** How a share changed, as far as the words beside the figure say it changed. */
export interface ChangeWords {
  readonly direction: 'up' | 'down' | undefined;
  readonly scale: 'absolute' | 'relative' | undefined;
}

/** Reads whether a percentage between `before` and `after` is a change; undefined where it is none. */
export function readChange(before: string, after: string): ChangeWords | undefined {
  const match =
    changeAfter.exec(after) ??
    changeBefore.exec(before) ??
    directChange.exec(before) ??
    namedChange.exec(before);
  if (!match) return undefined;
  const around = `${before.slice(-50)} ${after.slice(0, 40)}`;
  const isAbsolute = /\babsolute\b/i.test(around);
  const isRelative = /\brelative\b(?! to)/i.test(around);
  return {
    direction: match[1] ? 'up' : match[2] ? 'down' : undefined,
    scale: isAbsolute === isRelative ? undefined : isAbsolute ? 'absolute' : 'relative',
  };
}

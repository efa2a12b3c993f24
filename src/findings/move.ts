import type { Related, SetAside } from '../model.ts';
import type { PointingFinding } from './pointElsewhere.ts';
import { shift } from './span.ts';

/**
 * The finding `by` code units further on. Written out, because every finding behind an edit is moved
 * at every key stroke, and spreading an object takes several times as long.
 */
export function move(finding: PointingFinding, by: number): PointingFinding {
  const { rule, severity, message, text, also, sentence, rewordings } = finding;
  const start = finding.start + by;
  const end = finding.end + by;
  const moved = {
    start,
    end,
    rule,
    severity,
    message,
    text,
    also,
    sentence: shift(sentence, by),
    rewordings,
  };
  if (finding.speaker === undefined && finding.related === undefined && finding.elsewhere === undefined)
    return moved;
  return {
    ...moved,
    ...(finding.related === undefined
      ? {}
      : { related: finding.related.map((place) => moveRelated(place, by)) }),
    ...(finding.elsewhere === undefined ? {} : { elsewhere: finding.elsewhere }),
    ...(finding.speaker === undefined ? {} : { speaker: finding.speaker }),
  };
}

function moveRelated({ start, end, message }: Related, by: number): Related {
  return { start: start + by, end: end + by, message };
}

/** The set-aside claim `by` code units further on. */
export function moveAside({ start, end, rule, because }: SetAside, by: number): SetAside {
  return { start: start + by, end: end + by, rule, because };
}

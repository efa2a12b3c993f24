import type { Finding, Report } from '../../src/model.ts';
import type { CheckedFile } from '../../src/report/checked-file.ts';

/** A finding at 4 to 11 of a draft, with whatever a test is about. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'hype/miracle',
    severity: 'warning',
    message: 'Praises the result beyond what was seen.',
    start: 4,
    end: 11,
    text: 'miracle',
    also: [],
    sentence: { start: 0, end: 20 },
    rewordings: [],
    ...parts,
  };
}

/** A file of one endless line, with whatever a test is about. */
export function checked(path: string, report: Partial<Report> = {}, wasRead = true): CheckedFile {
  return {
    path,
    wasRead,
    text: 'One miracle a day.',
    report: { findings: [], setAside: [], ignored: [], problems: [], ...report },
    locate: (offset) => ({ line: 1, column: offset + 1 }),
  };
}

import type { Finding, Ignored, Related, Report, Rewording, SetAside, SourcePlace } from '../model.ts';
import type { CheckedFile, CheckedFinding, CitedPassage } from './checked-file.ts';
import { printableJson } from './printable.ts';

/**
 * The report as JSON, ending in a line feed. Other programs rely on this shape: keys may be added and
 * none renamed. Offsets are UTF-16 code units into the draft as decoded (a byte order mark counts as
 * one), half-open; lines and columns count from 1.
 */
export function writeJson(files: readonly CheckedFile[]): string {
  return `${printableJson(JSON.stringify({ files: files.map(fileRecord) }, undefined, 2))}\n`;
}

function fileRecord({ path, report, locate }: CheckedFile) {
  return {
    path,
    findings: report.findings.map((finding) => findingRecord(finding, locate)),
    setAside: report.setAside.map(setAsideRecord),
    ignored: report.ignored.map((one) => ignoredRecord(one, locate)),
    problems: report.problems.map((problem) => problemRecord(problem, locate)),
  };
}

function findingRecord(finding: CheckedFinding, locate: CheckedFile['locate']) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    start: finding.start,
    end: finding.end,
    ...locate(finding.start),
    text: finding.text,
    message: finding.message,
    ...(finding.speaker === undefined ? {} : { speaker: finding.speaker }),
    also: finding.also.map(({ rule, message }) => ({ rule, message })),
    ...(finding.related === undefined
      ? {}
      : { related: finding.related.map((one) => relatedRecord(one, locate)) }),
    ...(finding.sources === undefined ? {} : { sources: finding.sources.map(sourceRecord) }),
    rewordings: finding.rewordings.map((rewording) => rewordingRecord(rewording, finding)),
    ...(finding.evidence === undefined ? {} : { evidence: finding.evidence.map(evidenceRecord) }),
  };
}

function evidenceRecord({ source, citation, passage, design, population, verdict }: CitedPassage) {
  return { source, citation, passage, design, population, verdict };
}

/** Offsets count in the source's file; they are {0, 0} where it is no text. */
function sourceRecord({ source, citation, path, passage, message, words }: SourcePlace) {
  const { text, span, page } = passage;
  return {
    source,
    citation,
    path,
    ...(page === undefined ? {} : { page }),
    start: span.start,
    end: span.end,
    passage: text,
    ...(words === undefined ? {} : { differs: text.slice(words.start, words.end) }),
    message,
  };
}

function relatedRecord({ start, end, message }: Related, locate: CheckedFile['locate']) {
  return { start, end, ...locate(start), message };
}

/** A problem with a place tells it as a finding does. */
export function problemRecord(problem: Report['problems'][number], locate: CheckedFile['locate']) {
  const { message } = problem;
  if (!('start' in problem)) return { message };
  return { message, start: problem.start, end: problem.end, ...locate(problem.start) };
}

/** `text` replaces the finding's own range, unless the record carries a range. */
function rewordingRecord({ start, end, text }: Rewording, finding: Finding) {
  return start === finding.start && end === finding.end ? { text } : { text, start, end };
}

function setAsideRecord({ rule, start, end, because }: SetAside) {
  return { rule, start, end, because };
}

function ignoredRecord({ rule, start, end, text, by, reason }: Ignored, locate: CheckedFile['locate']) {
  return { rule, start, end, ...locate(start), text, by, ...(reason === undefined ? {} : { reason }) };
}

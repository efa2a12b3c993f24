import type { ClaimRow, ClaimSource, Span } from '../../model.ts';
import { saidAgainst, tellRelation } from './claimCells.ts';
import type { ClaimedDraft, ClaimsTable } from './claimsTable.ts';
import { countClaims } from './countClaims.ts';
import { type Html, html, nothing } from './html.ts';
import { isNoDraft } from './isNoDraft.ts';
import { legend } from './legend.ts';
import { style } from './style.ts';

/** What a host adds to the page. */
export interface PageOptions {
  /** The address that goes to a claim in its draft. */
  readonly linkTo?: (claim: ClaimRow, draft: ClaimedDraft) => string;
  /** What can be done with the table. */
  readonly actions?: readonly { readonly title: string; readonly address: string }[];
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";
const columns = [
  'Line',
  'Claim',
  'Strength',
  'Verdict',
  'Said against it',
  'Source and passage',
  'Action',
] as const;

/**
 * The claims as one page that needs nothing else: no script, no other file, all text escaped. Only a DOI
 * or a PubMed id becomes a link, and what the host adds.
 */
export function writeClaimsHtml(table: ClaimsTable, { linkTo, actions = [] }: PageOptions = {}): string {
  const { drafts } = table;
  const title = drafts.length === 1 ? `Claims of ${drafts[0]?.path}` : `Claims of ${drafts.length} drafts`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${actions.length === 0 ? nothing : html`<nav>${actions.map(writeAction)}</nav>\n`}<table>
<caption>${caption(table)}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
${drafts.map((draft) => writeDraft(draft, drafts.length > 1, linkTo))}</table>
${legend}</main>
${{ html: isNoDraft }}</body>
</html>
`;
  return page.html;
}

function writeAction({ title, address }: { title: string; address: string }): Html {
  return html`<a href="${address}">${title}</a>`;
}

function caption({ drafts, date, earlier }: ClaimsTable): string {
  const made = date === undefined ? '' : ` Made on ${date}.`;
  const since = earlier === undefined ? '' : ` “Reworded” is told against ${earlier}.`;
  return `${countClaims(drafts.flatMap(({ claims }) => claims))}${made}${since}`;
}

function writeDraft(draft: ClaimedDraft, isOneOfMany: boolean, linkTo: PageOptions['linkTo']): Html {
  const { path, claims, locate } = draft;
  const name = html`<tr><th scope="rowgroup" colspan="${columns.length}">${path}</th></tr>\n`;
  const rows = claims.map((claim) => {
    const { line } = locate(claim.start);
    const place = linkTo ? html`<a href="${linkTo(claim, draft)}">${line}</a>` : html`${line}`;
    return html`<tr><th scope="row" class="line">${place}</th>${writeClaim(claim)}</tr>\n`;
  });
  return html`<tbody>
${isOneOfMany ? name : nothing}${rows}</tbody>
`;
}

function writeClaim(claim: ClaimRow): Html {
  const { text, marks, strength, certainty, verdict, reasons, sources, action } = claim;
  const said = saidAgainst(claim).map(({ rule, message }) => html`<li><code>${rule}</code>: ${message}</li>`);
  return html`<td class="claim">${markWords(text, marks)}</td>
<td data-name="Strength"><p>${strength}</p><p><small>certainty ${certainty} of 6</small></p></td>
<td class="verdict" data-name="Verdict"><p>${verdict}</p>${reasons.map((reason) => html`<p><small>${reason}</small></p>`)}</td>
<td class="said" data-name="Said against it">${said.length === 0 ? html`nothing` : html`<ul>${said}</ul>`}</td>
<td class="sources" data-name="Source and passage">${sources.length === 0 ? html`none` : sources.map(writeSource)}</td>
<td class="action" data-name="Action"><p>${action}</p>${writeNote(claim)}</td>`;
}

function writeNote({ action, note }: ClaimRow): Html {
  if (note === undefined) return nothing;
  return html`<p><small>${action === 'reworded' ? 'before' : 'because'}: ${note}</small></p>`;
}

function writeSource(source: ClaimSource): Html {
  const { citation, passage, words } = source;
  const page = passage.page === undefined ? '' : `, page ${passage.page}`;
  return html`<p>${citation} (${tellRelation(source)}${page})${writeLinks(source)}: <q>${markWords(passage.text, words ? [words] : [])}</q></p>`;
}

/** Only what has the form of an identifier becomes part of an address. */
function writeLinks({ doi = '', pmid = '' }: ClaimSource): readonly Html[] {
  const digital = /^10\.\d{4,9}\/\S+$/.test(doi);
  const address = `https://doi.org/${doi.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
  return [
    ...(digital ? [html` <a href="${address}" rel="noreferrer">doi:${doi}</a>`] : []),
    ...(/^\d{1,9}$/.test(pmid)
      ? [html` <a href="https://pubmed.ncbi.nlm.nih.gov/${pmid}/" rel="noreferrer">PMID ${pmid}</a>`]
      : []),
  ];
}

/** Text with some of its words marked; the spans are in order. */
function markWords(text: string, marks: readonly Span[]): readonly Html[] {
  const ends = [0, ...marks.map(({ end }) => end)];
  return [
    ...marks.map(
      ({ start, end }, at) => html`${text.slice(ends[at], start)}<mark>${text.slice(start, end)}</mark>`,
    ),
    html`${text.slice(ends.at(-1))}`,
  ];
}

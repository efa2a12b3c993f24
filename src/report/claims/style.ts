/**
 * The style of the table: in a browser, on paper, and in VS Code, whose colours it takes. Nothing is told
 * by colour alone.
 */
export const style = `
:root { color-scheme: light dark; --ink: var(--vscode-editor-foreground, #1b1b1f); --paper: var(--vscode-editor-background, #fff);
  --line: color-mix(in srgb, currentColor 30%, transparent); --soft: var(--vscode-textBlockQuote-background, #8881);
  --link: var(--vscode-textLink-foreground, #0b57d0); }
@media (prefers-color-scheme: dark) { :root { --ink: var(--vscode-editor-foreground, #e4e4e7);
  --paper: var(--vscode-editor-background, #1b1b1f); --link: var(--vscode-textLink-foreground, #8ab4f8); } }
body { margin: 1.5rem; padding: 0; font: 0.9rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.3rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; }
nav a { margin-right: 1rem; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; margin-bottom: .75rem; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; }
td.claim, td.sources, td.said { overflow-wrap: anywhere; }
thead th { background: var(--soft); }
tbody th { font-weight: inherit; }
tbody th[scope=rowgroup] { font-weight: bold; background: var(--soft); }
th.line { text-align: right; white-space: nowrap; }
td.claim, td.sources { min-width: 13rem; width: 26%; }
td.said { min-width: 11rem; width: 18%; }
td.verdict, td.action { min-width: 7rem; }
td p, td ul { margin: 0 0 .35rem; }
td ul { padding-left: 1rem; }
td :last-child { margin-bottom: 0; }
td q { quotes: none; display: block; }
small { font-size: .9em; opacity: .85; }
code { font-family: ui-monospace, monospace; font-size: .92em; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 2px; }
@media screen and (max-width: 66rem) { thead { display: none; } table, caption, tbody, tr { display: block; }
  tr { display: grid; grid-template-columns: 1fr 1fr 1fr; border: 1px solid var(--line); margin-bottom: .75rem; }
  th.line, td.claim, td.said, td.sources { grid-column: 1 / -1; text-align: left; } tbody th, tbody td { border: 0; }
  td.claim, td.said, td.sources, td.verdict, td.action { min-width: 0; width: auto; }
  td.action { grid-row: 3; grid-column: 3; }
  [data-name]::before { content: attr(data-name); display: block; font-size: .85em; opacity: .8; } th.line::before { content: "Line "; } }
dt { font-weight: bold; margin-top: .5rem; }
dd { margin: 0 0 0 1rem; }
dd ul { margin: 0; padding-left: 1.25rem; }
@media print { @page { size: landscape; margin: 12mm; } body { margin: 0; font-size: 8.5pt; color: #000; background: #fff; }
  nav { display: none; } a { color: inherit; } thead { display: table-header-group; } tr { break-inside: avoid; }
  td.claim, td.sources, td.said { min-width: 0; } section { break-inside: avoid; } }
`;

/** Our commands, by the identifiers of package.json. Only these are trusted in hovers. */
export const commands = {
  checkDocument: 'overclaim.checkDocument',
  correctSource: 'overclaim.correctSource',
  explainRule: 'overclaim.explainRule',
  goToClaim: 'overclaim.goToClaim',
  ignoreHere: 'overclaim.ignoreHere',
  ignoreInWorkspace: 'overclaim.ignoreInWorkspace',
  openSource: 'overclaim.openSource',
  openSourceFile: 'overclaim.openSourceFile',
  rebuildLibrary: 'overclaim.rebuildLibrary',
  saveClaims: 'overclaim.saveClaims',
  showClaims: 'overclaim.showClaims',
  showEvidence: 'overclaim.showEvidence',
  stopReading: 'overclaim.stopReading',
  turnOffRule: 'overclaim.turnOffRule',
} as const;

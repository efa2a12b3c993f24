/** The one file of `natural` that is used; by deep path, because the package root needs Node and databases. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string };
  export default porter;
}

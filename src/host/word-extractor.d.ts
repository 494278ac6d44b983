declare module 'word-extractor' {
  interface Extracted {
    getBody(options?: { filterUnicode?: boolean }): string
    getFootnotes(): string
    getEndnotes(): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<Extracted>
  }
}

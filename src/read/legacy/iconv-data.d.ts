/** The tables of single-byte encodings in iconv-lite: of each the 256 characters, or the upper 128. Its codecs ask for Node's Buffer; these do not. */
declare module 'iconv-lite/encodings/sbcs-data-generated.js' {
  const tables: Readonly<Record<'tcvn' | 'viscii', { readonly chars: string }>>
  export default tables
}

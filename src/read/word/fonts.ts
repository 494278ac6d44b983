/**
 * Fonts from before Unicode that Word files are full of: their letters stand at the places of other signs, and only the name of the font tells. The table is
 * that of TCVN 5712:1993 (ABC), which the fonts `.VnTime`, `.VnArial`, `.VnTimeH` … have; those with H print small letters as capitals.
 */
const TCVN3: Readonly<Record<string, string>> = table(
  '¡¢£¤¥¦§¨©ª«¬­®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ',
  'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
)

function table(from: string, to: string): Readonly<Record<string, string>> {
  const [signs, letters] = [[...from], [...to]]
  return Object.fromEntries(signs.map((sign, i) => [sign, letters[i] ?? sign]))
}

/** What some words in a font read as; those in a font of Unicode as they are. */
export function fontText(text: string, font: string): string {
  if (!font.startsWith('.Vn')) return text
  let read = ''
  for (const sign of text) read += TCVN3[sign] ?? sign
  return /^\.Vn\w*H\b/u.test(font) ? read.toUpperCase() : read
}

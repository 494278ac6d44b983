import type { Expansion } from '../host/expand.js'
import { say, type Session } from './session.js'

/** Says which files of folders were not read, and what to do with them: nobody should take them for checked. */
export async function sayUnread({ unread }: Expansion, said: Pick<Session, 'io' | 'language'>): Promise<void> {
  const number = [...unread.values()].reduce((sum, one) => sum + one, 0)
  if (number === 0) return
  const files = `${number} ${number === 1 ? 'file' : 'files'}`
  const list = [...unread].map(([ending, count]) => `${count} .${ending}`).join(', ')
  await say(said, {
    vi: `Bỏ qua ${number} tệp: ${list} – dvcheck chưa đọc được. Mở từng tệp bằng Word, chọn Lưu thành (Save As), loại Word (.docx).`,
    en: `${files} not read: ${list} – dvcheck cannot read them yet. Open each in Word, and choose Save As, Word Document (.docx).`,
  })
}

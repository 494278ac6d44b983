const LIMIT = '(?:(?:phải )?(?:hoàn thành|xong|thực hiện xong|hoàn tất)(?: và [a-zà-ỹ ]{1,20}?)? trước|trước|chậm nhất|muộn nhất|không (?:muộn|chậm|quá) (?:hơn )?|đến hết|hết|(?:đến|tới) trước|(?:chậm nhất )?đến)'

// Every alternative begins with a word of its own and what follows is bounded: one pass.
export const TRIGGER = new RegExp([
  `(?<![a-zà-ỹ])(?<by>${LIMIT}) ?(?:(?:là|vào|đến|trong|hết|trước|cuối|:) ?){0,3}(?:(?:lúc )?\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)?,? )?(?<cue>ngày|tháng|quý|năm|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?=\\d{1,2} tháng cuối)|(?=\\d{1,2} ?[/.-] ?\\d)|(?=\\d{1,2} tháng (?:cuối|\\d))|(?=\\d{1,2} (?:hằng|hàng)))`,
  '(?<![a-zà-ỹ])(?<from>từ(?: ngày| tháng| quý)?) ?(?=[\\div]|mùng|mồng|rằm)',
  '(?<![a-zà-ỹ])(?<within>trong(?: vòng)?) (?=tháng|quý|năm|tuần|\\d{1,2} (?:ngày|tháng|tuần)|ngày|học kỳ|dịp)',
  '(?<![a-zà-ỹ])(?<every>(?:định kỳ )?(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:định kỳ )?mỗi (?:ngày|tuần|tháng|quý|năm)|(?:định kỳ )?(?:\\d{1,2}|một|hai|ba|sáu) (?:tháng|tuần|quý|năm)(?=/lần| (?:một|1|01|ít nhất|tối thiểu|họp|lần))|định kỳ (?=\\d{1,2} tháng|sáu tháng|\\d{1,2} tuần|tháng|quý|năm|[a-zà-ỹ ]{0,30}))',
  '(?<![a-zà-ỹ])(?<on>(?:vào )?ngày) ?(?=\\d|rằm|mùng|mồng)',
  '(?<![a-zà-ỹ])(?<label>(?:thời gian|thời hạn|tiến độ)(?: [a-zà-ỹ]+){0,4} ?: ?)',
  '(?<lunar>(?:rằm|mùng \\d{1,2}|mồng \\d{1,2})(?: tháng (?:\\d{1,2}|giêng|chạp|[a-zà-ỹ]{2,4}))?)',
  '(?<paren>\\()(?=\\d{1,2} ?[/.-] ?\\d)',
].join('|'), 'gu')

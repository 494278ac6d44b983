/** Surnames that most people bear: a name in capitals is told from a title by them. */
export const SURNAMES: ReadonlySet<string> = new Set(
  ('nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đào lương mai tô trương hà cao lưu tạ thái lò vàng sùng giàng quách châu tăng ' +
    'nông ma triệu bế hứa lục thạch kiều doãn nghiêm khuất vì vi quàng cầm tòng hạng thào mùa chu').split(' '),
)

// What leaked, how, through whom, and how much of it.

export default function askAboutTheLeak({ ask, define }) {
  const infoTypes = ask.selectMultiple('infoTypes', '哪些信息泄露了？', {
    section: 'leak', keep: true,
    options: {
      location: { label: '行踪', hint: '实时位置、轨迹、打车和出行去向。' },
      communicationContent: { label: '通信内容', hint: '聊天、短信、通话说了什么。' },
      credit: { label: '征信', hint: '贷款、信用卡、信用报告。' },
      property: { label: '财产', hint: '存款、房产，以及支付账号和密码。' },
      lodging: '住宿记录',
      communicationRecords: { label: '通话记录', hint: '什么时候和谁通过话。' },
      health: { label: '健康', hint: '病历、诊断、检查结果。' },
      transaction: { label: '订单和交易', hint: '网购、机票、课程、快递单。' },
      idNumber: '身份证号码或证件照片',
      biometric: '人脸、指纹等',
      password: '账号和密码',
      contact: '姓名、电话、住址',
      addressBook: '通讯录',
      other: '别的信息' },
    say: '哪些信息漏了？记得几样说几样。',
    why: '不同的信息，法律保护的程度不同，要做的防护也不同。',
    hint: '人脸、病历、账户、行踪，还有未满十四周岁孩子的信息，法律保护得更严。',
    sources: ['S-JI17-5', 'S-PIPL-28'] })

  const act = ask.selectOne('act', '信息是怎么漏出去的？', {
    section: 'leak', keep: true,
    options: {
      sold: '有人卖了，或送给了别人',
      published: '有人公布到网上或群里',
      took: { label: '有人偷、骗或者买走了', hint: '黑客、假网站、假客服、花钱买名单。' },
      boughtForBusiness: { label: '商家买来做推销', hint: '例如装修、培训、保健品公司买了名单打电话。' },
      exposed: { label: '单位不小心', hint: '发错群、弄丢、系统有漏洞。' },
      overused: { label: '收得太多、用得太宽', hint: '不该要的也要，或者没问过就转给别家。' },
      self: '自己公开或告诉别人的' },
    say: '您知道是怎么漏的吗？猜的也请说明是猜的。',
    why: '公安管不管，先看是谁做了什么，而不是只看有没有漏。',
    hint: '拿不准就选“不清楚”，结论会更谨慎一些。',
    sources: ['S-CL-253-1', 'S-PSAPL-56', 'S-JI17-3', 'S-JI17-6'] })

  const leaker = ask.selectOne('leaker', '可能是谁漏的？', {
    section: 'leak', keep: true,
    options: {
      insider: { label: '经手的工作人员', hint: '银行、快递、医院、物业里接触您信息的人。' },
      organisation: { label: '单位', hint: '公司、学校、医院、平台、机关。' },
      merchant: { label: '商家或中介', hint: '店铺、房产中介、培训机构。' },
      stranger: '其他人，不认识的也算',
      clientSelf: '本人' },
    say: '可能是谁？没有把握就说没有把握。',
    why: '知道找谁，才能投诉或起诉。工作人员自己卖出去的，够犯罪的条数减半。',
    sources: ['S-JI17-5', 'S-CL-253-1'] })

  const fromOrganisation = () => leaker.isOneOf('insider', 'organisation', 'merchant')

  const orgKind = ask.selectOne('orgKind', '这是哪一类单位？', {
    section: 'leak', keep: true, onlyIf: fromOrganisation,
    options: {
      bank: '银行、保险、支付', telecom: '电信运营商', platform: '网站、App、平台', courier: '快递、邮政',
      hospital: '医院、诊所', school: '学校、培训机构', employer: '工作单位', government: '机关、村居委会',
      property: '物业、房产中介、开发商', shop: '商店、酒店、其他商家', other: '别的单位' },
    say: '这是个什么单位？',
    why: '不同单位归不同部门管，投诉要找对门。',
    sources: ['S-PIPL-65', 'S-POSTAL', 'S-CONS-50'] })

  const sourceKnown = ask.selectOne('sourceKnown', '说得出是谁漏的吗？', {
    section: 'leak', keep: true, onlyIf: () => !act.is('self'),
    options: {
      known: { label: '说得出单位或人', hint: '有名称或姓名，不是猜的。' },
      clues: { label: '有线索', hint: '例如只在这一家留过这个号码。' } },
    say: '您说得出单位名称或者人名吗？',
    why: '要起诉，先得有个被告。只有线索，也可以先投诉、先查。',
    sources: ['S-CC-188', 'S-PIPL-69'] })

  const organisation = ask.organisation('organisation', '单位的全称是什么？', {
    section: 'leak', optional: true,
    onlyIf: () => fromOrganisation() && sourceKnown.isOneOf('known', 'clues'),
    say: '单位叫什么？愿意说就说，不说也照样给您办。',
    why: '写请求书要用全称。名称本身不留下来，只留一个认不出的记号，用来发现同一单位漏了很多人。',
    hint: '写营业执照、合同或 App 隐私政策上的名称。' })

  const deliberate = define('deliberate', '有人故意出售、公布、窃取或收买',
    () => act.isOneOf('sold', 'published', 'took', 'boughtForBusiness'))

  const count = (key, label, words) => ask.number(key, label, {
    section: 'extent', keep: true, onlyIf: deliberate, unit: 'records', sources: ['S-JI17-5', 'S-JI17-11'],
    hint: '说个大概就行。成批的信息，办案时按查到的数量算，能证明重复或不实的除外。', ...words })
  const countA = count('countA', '行踪、通信内容、征信、财产，大约多少条？', {
    bands: [1, 25, 50, 500],
    say: '这四种信息一共多少条？不要为了数清去买。',
    why: '这四种信息五十条起就可能算情节严重。' })
  const countB = count('countB', '住宿、通话记录、健康、交易，大约多少条？', {
    bands: [1, 250, 500, 5000],
    say: '这几种信息一共多少条？只说您看见的，不要为了数清去买。',
    why: '这四种信息五百条起就可能算情节严重。' })
  const countC = count('countC', '其他信息，大约多少条？', {
    bands: [1, 2500, 5000, 50000],
    say: '剩下的信息一共多少条？不知道就说不知道，不要为了数清去买。',
    why: '其他信息五千条起就可能算情节严重；几种信息按比例合起来算。' })

  const scale = ask.selectOne('scale', '有多少人的信息漏了？', {
    section: 'extent', keep: true,
    options: { onlyMe: '只有我', some: '几个到几十个人', many: '更多的人' },
    say: '只有您，还是很多人都这样？',
    why: '人多可以一起反映，检察机关也可能出面。',
    sources: ['S-PIPL-70'] })

  const gain = ask.money('gain', '对方靠这些信息得了多少钱？', {
    section: 'extent', keep: true, onlyIf: deliberate, unit: 'yuan', bands: [1, 2500, 5000, 50000],
    say: '听说卖了多少钱、赚了多少钱吗？没听说就跳过。',
    why: '卖信息得五千元起，就可能算情节严重；商家买来推销的，看获利是否到五万元。',
    hint: '不要为了打听去和对方交易。',
    sources: ['S-JI17-5', 'S-JI17-6'] })

  const aggravators = ask.selectMultiple('aggravators', '有没有下面这些情况？', {
    section: 'extent', onlyIf: deliberate, alone: ['none'],
    options: {
      locationUsedForCrime: '行踪被人拿去犯罪',
      sellerKnewOfCrime: '给信息的人明知对方要拿去犯罪',
      punishedBefore: { label: '对方以前因为这种事受过罚', hint: '受过刑罚，或者两年内受过行政处罚。' },
      graveResult: { label: '造成特别严重的后果', hint: '死亡、重伤、精神失常、被绑架，或重大经济损失。' },
      none: '都没有' },
    say: '有没有人因为这个出了大事？对方以前犯过吗？',
    why: '有这些情况，条数不够也可能算情节严重。',
    sources: ['S-JI17-5'] })

  return { infoTypes, act, leaker, orgKind, sourceKnown, organisation, deliberate,
    countA, countB, countC, scale, gain, aggravators }
}

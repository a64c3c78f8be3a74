// Who came, whether anyone is in danger, what happened since the leak, and the money.

export default function askAboutHarm({ ask, define }) {
  const person = ask.selectOne('person', '这是谁的个人信息？', {
    section: 'situation', keep: true,
    options: {
      adult: '成年人',
      under14: '未满 14 周岁的孩子',
      age14to17: '14 到 17 周岁的孩子',
      elder: '60 岁以上的老人',
      deceased: '已经去世的亲人' },
    say: '这是您本人的信息，还是家人的？',
    why: '孩子的事要监护人出面，老人最好有人陪，去世亲人的信息由近亲属出面。',
    sources: ['S-PIPL-28', 'S-MINOR-35', 'S-PIPL-44'] })

  const danger = ask.yesNo('danger', '现在有人身危险吗？', {
    section: 'situation',
    say: '现在有人威胁、跟踪或堵您吗？',
    why: '安全最要紧。有危险就先报警，别的以后再说。',
    hint: '有人堵门、跟踪、扬言伤人，都算。',
    sources: ['S-PSAPL-50'] })

  const harm = ask.selectMultiple('harm', '泄露之后发生了什么？', {
    section: 'situation', keep: true, alone: ['none'],
    options: {
      moneyLost: '被骗、被盗走了钱',
      relativesDefrauded: { label: '亲友被骗了钱', hint: '有人冒充您，向亲友借钱或要钱。' },
      attemptedFraud: '有人来骗，没有骗成',
      accountMisused: { label: '账号被别人用了', hint: '微信、支付、邮箱、游戏等账号被登录或被改密码。' },
      identityMisused: { label: '被冒名贷款、办卡或注册', hint: '有人拿您的身份办了您没办过的事。' },
      exposedOnline: { label: '信息被公开到网上', hint: '俗称“开盒”“人肉”。' },
      threats: '被恐吓、威胁或滋扰',
      unwantedCalls: '推销、骚扰的电话或短信',
      distress: { label: '精神上很痛苦', hint: '睡不好、害怕出门、在看医生等。' },
      none: '目前没发生什么' },
    say: '泄露之后发生了什么？可以选好几项。',
    why: '有没有损失，决定先做什么、去找谁。',
    sources: ['S-FAQ', 'S-PSAPL-50', 'S-CC-1033'] })

  const money = define('money', '有人损失了钱', () => harm.hasAny('moneyLost', 'relativesDefrauded'))

  const moneyMeans = ask.selectOne('moneyMeans', '钱是怎么没的？', {
    section: 'money', keep: true, onlyIf: money,
    options: {
      telecom: { label: '通过电话或网络被骗', hint: '没见过面，接电话、加好友、点链接、扫码之后转的钱。' },
      inPerson: { label: '当面被骗', hint: '见了面，自己把钱交出去或转出去的。' },
      accountTaken: { label: '账户里的钱被直接划走', hint: '自己没有转，钱就少了。' } },
    say: '钱是怎么出去的？是自己转的，还是没动就少了？',
    why: '电话网络诈骗、当面诈骗和盗窃，够不够犯罪的数额不一样。',
    sources: ['S-CL-266', 'S-OP-2016', 'S-JI11-1', 'S-JI13-1'] })

  const moneyAmount = ask.money('moneyAmount', '大概损失了多少钱？', {
    section: 'money', keep: true, onlyIf: money, zeroIsUnknown: true, unit: 'yuan',
    bands: [1, 1000, 3000, 6000, 10000, 30000, 100000, 500000],
    say: '大概多少？以凭证为准，说不准也没关系。',
    why: '数额决定公安一般按刑事案件还是治安案件来办。',
    hint: '几次被骗的加在一起。填 0 当作说不清。',
    sources: ['S-OP-2016', 'S-JI11-1', 'S-JI13-1'] })

  const moneyWhen = ask.selectOne('moneyWhen', '钱是什么时候出去的？', {
    section: 'money', onlyIf: money,
    options: { within24Hours: '24 小时之内', within3Days: '3 天之内', over3Days: '3 天以前' },
    say: '什么时候转的？先别删记录。',
    why: '刚出去的钱，可以请警方紧急止付。越早越可能拦住。',
    hint: '转了好几次的，说最近一次。',
    sources: ['S-ATOFL-20'] })

  return { person, danger, harm, money, moneyMeans, moneyAmount, moneyWhen }
}

// Asking, complaining and suing: the handler, the regulator, the lawyer, the court.

export default function nameRightsAdvice({ advice, similar }, answers, { internetCourt }) {
  const { person, orgKind, organisation, orgAnswer, referralConsent, scale, infoTypes } = answers

  advice('handler-request', '要求单位查阅、删除、说明', {
    sources: ['S-PIPL-44', 'S-CSL-44', 'S-CC-1038'],
    detail: '您本人或监护人，这周内书面提出。单位收着您的信息，就要保密，漏了要补救、要告知。',
    steps: [
      '写“个人信息权利请求书”：要看、要复制、要更正、要删除，还是要说明。要几样写几样。',
      '身份证明给最少的：够认出您就行，不要整张身份证往外发。',
      '用能留下时间的办法送：挂号信、邮箱、App 客服，截图存好。',
      '请它说清：漏了什么、什么时候、给了谁、怎么补救。',
      '拒绝要说理由，可以投诉，也可以起诉。满十五天不答复，就投诉（十五天是本台的规矩）。'],
    variant: () => person.is('deceased') ? 'deceased' : orgAnswer.isOneOf('refused', 'noAnswer') ? 'again'
      : organisation.isKnown() ? 'named' : 'unnamed',
    variants: {
      deceased: '去世亲人的信息，近亲属可以提出。带上亲属关系的证明。',
      again: '已经找过的，再书面提一次，写明上次的日期。留下书面的，投诉才好说。',
      named: '请求书上写单位全称，和营业执照或隐私政策一致。',
      unnamed: '先查清单位全称：看合同、小票、App 的隐私政策，再写请求书。' } })

  advice('regulator-complaint', '向主管部门投诉', {
    sources: ['S-PIPL-65', 'S-CONS-50', 'S-POSTAL', 'S-CAC-2025', 'S-PIPL-57', 'S-CSL-44', 'S-CSL-46', 'S-APL-36'],
    detail: '您本人，这周内。任何人都可以投诉，部门应当处理，并告诉您结果。行政处罚一般只管两年内发现的。',
    steps: [
      '写“监管投诉书”：我是谁、哪个单位、发生了什么、有没有收到通知、请求什么。',
      '附单位的通知或答复、截图、请求书的底单。',
      '向下面写的部门投诉，问清受理编号和答复时间。当地网信部门的地址：{regulatorComplaintAddress}。',
      '说：“请查是怎么漏的，责令改正，并书面告诉我结果。”',
      '说不归它管：请它告诉您归谁管，或者打 12345 问。'],
    variant: () => ['platform', 'telecom', 'bank', 'courier', 'shop', 'hospital', 'school', 'property', 'employer', 'government']
      .find(kind => orgKind.is(kind)) ?? 'other',
    variants: {
      platform: '平台和 App：网信部门，拨 12377 或上 www.12377.cn。安全事件个人也可以报 12387。',
      telecom: '电信运营商：拨 12381。',
      bank: '银行、保险：金融监管，12378（请先向当地确认）。',
      courier: '快递：邮政管理部门，12305（请先向当地确认）。快递违法提供用户信息，归它处罚。',
      shop: '商家：市场监管，12315（请先向当地确认）。经营者侵害消费者信息，应当停止侵害、赔偿。',
      hospital: '医院、诊所：卫生健康部门（请先向当地确认）。',
      school: '学校、培训机构：教育部门（请先向当地确认）。',
      property: '物业、中介、开发商：住房建设部门（请先向当地确认）。',
      employer: '工作单位：当地网信办，或者打 12345 问（请先向当地确认）。',
      government: '机关、村居委会：当地网信办，或者打 12345 问（请先向当地确认）。',
      other: '说不清归谁管：先打 12345 问（请先向当地确认）。' } })

  advice('lawyer-referral', '同意后，转介律师', {
    refer: ['personalInformation'],
    sources: ['S-PIPL-69', 'S-CC-1183', 'S-CC-997'],
    detail: '您同意以后，由本台这周联系。您的姓名和电话只写在纸上，不存进电脑。',
    steps: [
      '先看“转介同意书”：给谁、给哪些事实、留多久、怎么收回。看完再签。',
      '带上身份证、证据清单、单位的答复、损失的凭证。',
      '问律师三句：我有几成把握；要花多少钱、多少时间；对方赔不起怎么办。',
      '收费先谈好，写进合同，再付钱。保证“包赢”的，不要找。',
      '没有合适的律师：打 12348 咨询，咨询人人可以用。'],
    variant: () => referralConsent.isYes() ? 'agreed' : referralConsent.isNo() ? 'declined' : 'notAsked',
    variants: {
      agreed: '您已经同意转介。签字以前，随时可以改主意。',
      declined: '您不要转介。我们不联系任何人，您可以自己打 12348，或者以后再说。',
      notAsked: '您还没有说要不要转介。没有您点头，我们不联系任何人。' } })

  advice('legal-aid', '申请法律援助', {
    refer: ['legalAid'],
    sources: ['S-LAL-29'],
    detail: '法律援助，就是不收钱的法律帮助。您本人，这周问。咨询人人可以用。请律师代理，不是都能免费：单纯泄露的赔偿，国家的法律没有列进去，要看本省的规定。',
    steps: [
      '拨 {legalAidPhone}，说清案情和收入，问：“本省的规定，我这种能不能申请？”',
      '检察院起诉到法院的刑事案件，经济困难的受害人可以申请律师代理。',
      '带身份证、低保或收入证明、案件材料，去法律援助中心。地址：{legalAidAddress}；时间：{legalAidHours}；收入标准：{legalAidIncomeLine}。',
      '不批：问清理由，请值班律师看看材料，或者自己起诉。'] })

  advice('join-others', '与其他人一并反映', {
    sources: ['S-PIPL-70', 'S-PIPL-65'],
    detail: '您和其他受害人，这周联系。人多，检察院等可以起诉，公安和主管部门也更容易看清。',
    steps: [
      '约两三个人碰头，各写各的经过，各自签名，不要照抄。',
      '列一张总表：多少人、漏了什么、哪天、有什么损失。人名只写自愿的。',
      '一起去投诉或报案，推一个人联系。',
      '拨 12309 问检察院，会不会为大家打官司，这叫公益诉讼（请先向当地确认）。',
      '别在群里互传名单，那又是一次泄露。'],
    variant: () => similar.organisation.atLeast(5) ? 'sameOrganisation' : scale.is('many') ? 'many' : 'some',
    variants: {
      sameOrganisation: '最近来本台说到同一个单位的，已有好几位。我们可以在不说姓名的前提下，告诉主管部门。',
      many: '人很多，也不等于一定立案：单位不小心漏的，先归主管部门管。',
      some: '哪怕只有两三个人，也比一个人说得清。' } })

  advice('ask-injunction', '申请人格权侵害禁令', {
    sources: ['S-CC-997', 'S-FACE', 'S-CC-1183'],
    detail: '禁令，就是法院下的命令，叫对方马上停。您本人，这周和律师商量。知道是谁在公布，可以请法院先让他停下，不用等官司打完。',
    steps: [
      '准备好：网页截图、对方是谁、不马上停会怎样。',
      '到法院说：“我要申请人格权侵害禁令。”不会写，请 12348 或律师帮忙。',
      '同时请平台删除，两边一起走。',
      '法院不准：问清缺什么，补上再申请，或者直接起诉。'],
    variant: () => infoTypes.has('biometric') ? 'face' : 'general',
    variants: {
      face: '违法处理人脸信息，也可以申请禁令、要求赔偿。',
      general: '有人威胁的，先报警，再申请。' } })

  advice('civil-lawsuit', '起诉', {
    sources: ['S-PIPL-69', 'S-IC-2025', 'S-CPL-29', 'S-CC-188', 'S-CC-1183', 'S-CC-1038'],
    detail: '您本人或律师，从知道损害和对方那天起三年之内。快到三年的，这周就先发一封要求赔偿的信，时间会重新算。',
    steps: [
      '写“民事起诉状提纲”：谁告谁、要什么、事实、证据、什么时候知道的。',
      '损失一笔一笔列：钱、医药费、误工。精神损害严重的也写上。',
      '单位要自己证明没有过错。您要说清：信息给过它，后来漏了，我有损失。',
      '到下面写的法院立案。怎么立，先打 12368 问（请先向当地确认）。',
      '不受理：问清理由，再问律师。输赢谁也不能保证。'],
    variant: () => internetCourt() ? 'internetCourt' : 'ordinaryCourt',
    variants: {
      internetCourt: '市辖区的网络个人信息、隐私权官司，一审归{courtForLeaks}。去之前先打 12368 核对（请先向当地确认）。',
      ordinaryCourt: '事情发生的地方，或者对方住所地的法院；网上的侵权，也包括您住所地的法院。' } })

  advice('stop-claims-only', '只请求停止、删除、道歉', {
    sources: ['S-CC-995', 'S-CC-188'],
    detail: '您本人，什么时候都可以。超过三年，要赔钱时对方可以说“过期了”；要它停止、消除影响、道歉，不受三年限制。',
    steps: [
      '先书面要求：停下、删掉、道歉，写明哪一条。',
      '不答应，向法院起诉，只写这几项请求。',
      '想一想三年里有没有要求过赔偿、起诉过。有的话，三年重新算，请律师看。',
      '对方如果自己愿意赔，也可以收，记得写进协议。']})
}

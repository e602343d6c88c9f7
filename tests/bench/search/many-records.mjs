// A great number of records that are the same in every run: names and titles put together from words of six scripts.

const parts = {
  'zh-Hans': {
    start: '安 宝 昌 德 恩 福 广 海 吉 康 兰 明 宁 平 清 荣 山 泰 文 新 永 云 长 志'.split(' '),
    end: '城 川 岛 都 港 谷 河 湖 江 陵 门 浦 泉 山 田 庭 湾 溪 阳 原 州 庄 津 岭'.split(' '),
    field: '青少年 港口 职业教育 中医药 音乐 足球 绿色低碳 生物医药 跨境电商 图书馆 博物馆 城市规划 气候变化 护理 陶艺 书法 马拉松 智慧城市'.split(' '),
    deed: '交流周 代表团来访 合作论坛 摄影展 联合培训 线上会议 友好访问 夏令营 签约仪式 研讨会 巡回演出 经贸推介会'.split(' '),
    join: ([name, field, deed]) => `${name}${field}${deed}`,
  },
  en: {
    start: 'Ash Brook Cedar Dun East Fair Glen Hart Iron Kings Lake Mill North Oak Port Red Stone Thorn Upper West'.split(' '),
    end: 'borough bridge bury dale field ford gate ham haven hill hurst land mouth port stead ton vale wick worth wood'.split(' '),
    field: 'youth port vocational-education medicine music football low-carbon biotechnology e-commerce library museum planning climate nursing pottery calligraphy marathon smart-city'.split(' '),
    deed: 'exchange week,delegation visit,cooperation forum,photo exhibition,joint training,video meeting,goodwill visit,summer camp,signing ceremony,seminar,concert tour,trade promotion'.split(','),
    join: ([name, field, deed]) => `${name} ${field} ${deed}`,
  },
  ja: {
    start: '青 赤 石 上 大 金 北 黒 小 白 高 竹 中 西 野 東 広 松 南 山'.split(' '),
    end: '浦 岡 川 崎 沢 島 田 谷 津 戸 野 橋 浜 原 町 松 宮 村 本 山'.split(' '),
    field: '青少年 港湾 職業教育 漢方 音楽 サッカー 脱炭素 バイオ 電子商取引 図書館 博物館 都市計画 気候変動 看護 陶芸 書道 マラソン スマートシティ'.split(' '),
    deed: '交流週間 代表団の訪問 協力フォーラム 写真展 合同研修 オンライン会議 親善訪問 サマーキャンプ 調印式 セミナー 巡回公演 商談会'.split(' '),
    join: ([name, field, deed]) => `${name}市と${field}の${deed}`,
  },
  ko: {
    start: '강 경 광 구 김 남 대 동 목 밀 부 삼 서 순 안 영 원 전 진 청'.split(' '),
    end: '곡 광 구 군 남 덕 도 릉 문 산 성 수 안 양 원 주 천 평 포 해'.split(' '),
    field: '청소년 항만 직업교육 한의학 음악 축구 저탄소 바이오 전자상거래 도서관 박물관 도시계획 기후변화 간호 도예 서예 마라톤 스마트시티'.split(' '),
    deed: '교류주간 대표단방문 협력포럼 사진전 합동연수 화상회의 친선방문 여름캠프 조인식 세미나 순회공연 상담회'.split(' '),
    join: ([name, field, deed]) => `${name}시 ${field} ${deed}`,
  },
  ru: {
    start: 'Ново Верхне Нижне Старо Красно Бело Черно Сухо Камен Зелено Больше Мало Средне Перво Юго Северо Западно Восточно Железно Ясно'.split(' '),
    end: 'горск дольск речинск озёрск морск поль градск мостье бродск лесск куйбыш водск петровск павловск ивановск николаевск донск волжск камск уральск'.split(' '),
    field: 'молодёжи порта профобразования медицины музыки футбола экологии биотехнологий торговли библиотек музеев планирования климата ухода керамики каллиграфии марафона технологий'.split(' '),
    deed: 'Неделя обмена,Визит делегации,Форум сотрудничества,Фотовыставка,Совместное обучение,Видеовстреча,Дружеский визит,Летний лагерь,Подписание,Семинар,Гастроли,Презентация'.split(','),
    join: ([name, field, deed]) => `${deed} ${field}, ${name}`,
  },
  ar: {
    start: 'بئر تل جبل حصن خان دار رأس زاوية سوق شاطئ عين قصر قلعة كفر مدينة مرسى نهر وادي باب برج'.split(' '),
    end: 'الأحمر الأبيض الأخضر الأزرق الأمل البحر الجديد الحجر الخير الذهب الرمل الزيتون السلام الشرق الغرب القديم الكبير النخيل النور الورد'.split(' '),
    field: 'الشباب الموانئ التعليم الطب الموسيقى الكرة البيئة التقنية التجارة المكتبات المتاحف التخطيط المناخ التمريض الخزف الخط الماراثون المدن'.split(' '),
    deed: 'أسبوع تبادل,زيارة وفد,منتدى تعاون,معرض صور,تدريب مشترك,اجتماع مرئي,زيارة صداقة,مخيم صيفي,حفل توقيع,ندوة,جولة عروض,ملتقى ترويج'.split(','),
    join: ([name, field, deed]) => `${deed} ${field} في ${name}`,
  },
}
const scripts = Object.keys(parts)
const gapped = { en: '', ar: ' ', 'zh-Hans': '', ja: '', ko: '', ru: '' }

/** The name of city number `at` in one language; 400 to 576 names, then with a number. */
export function cityName(at, language) {
  const { start, end } = parts[language]
  const name = start[at % start.length] + gapped[language] + end[Math.floor(at / start.length) % end.length]
  return at < 400 ? name : `${name}${language === 'en' || language === 'ar' || language === 'ru' ? ' ' : ''}${Math.floor(at / 400)}`
}

/** The title of exchange number `at` in one language. */
export function exchangeTitle(at, cities, language) {
  const { field, deed, join } = parts[language]
  const turn = mixed(at)
  return join([cityName(turn % cities, language), field[(turn >>> 8) % field.length], deed[(turn >>> 16) % deed.length]])
}

const mixed = (at) => {
  let turn = Math.imul(at + 1, 0x9e3779b1) >>> 0
  turn = Math.imul(turn ^ (turn >>> 15), 0x85ebca77) >>> 0
  return (turn ^ (turn >>> 13)) >>> 0
}

const pad = (number) => String(number).padStart(2, '0')

/** The ops that make `count` records: one in fifty a place, one in ten an agreement, the rest exchanges with titles in two languages. */
export function manyOps(count) {
  const cities = Math.max(1, Math.floor(count / 50))
  return Array.from({ length: count }, (_, at) => {
    if (at < cities) return placeOp(at)
    const turn = mixed(at)
    const place = `city-${turn % cities}`
    const date = `${1980 + (turn % 46)}-${pad(1 + ((turn >>> 4) % 12))}-${pad(1 + ((turn >>> 9) % 28))}`
    return at % 10 === 0 ? agreementOp(at, place, date) : activityOp(at, cities, place, date)
  })
}

function placeOp(at) {
  const names = Object.fromEntries(scripts.map((language) => [`names/${language}`, cityName(at, language)]))
  return { e: 'place', r: `city-${at}`, f: { ...names, country: ['JP', 'GB', 'RU', 'EG', 'KR', 'FR'][at % 6], lon: (at % 360) - 180, lat: (at % 170) - 85, confirmed: true, confidence: 'high', tierConfidence: 'high', notes: `${cityName(at + 7, 'en')} ${parts.en.deed[at % 12]}` } }
}

function agreementOp(at, placeId, date) {
  return { e: 'agreement', r: `paper-${at}`, f: { placeId, kind: 'memorandum', date, signatories: `${cityName(at % 400, 'zh-Hans')} · ${cityName(at % 400, 'en')}`, notes: parts['zh-Hans'].deed[at % 12] } }
}

function activityOp(at, cities, place, date) {
  const first = scripts[at % scripts.length]
  const second = first === 'zh-Hans' ? 'en' : 'zh-Hans'
  const note = `${parts.en.field[mixed(at + 3) % 18]} ${parts.ja.field[mixed(at + 5) % 18]} ${cityName(mixed(at + 9) % 400, first)}`
  return { e: 'activity', r: `act-${at}`, f: { state: 'held', date, [`placeIds#${place}`]: true, [`titles/${first}`]: exchangeTitle(at, cities, first), [`titles/${second}`]: exchangeTitle(at, cities, second), [`venue/${first}`]: cityName(mixed(at + 1) % cities, first), notes: note } }
}

/** 200 things a user types, in six scripts: whole names, beginnings, words of titles, pinyin, slips, words that stand apart. */
export function queries(cities) {
  return Array.from({ length: 200 }, (_, at) => {
    const language = scripts[at % scripts.length]
    const { field, deed } = parts[language]
    const turn = mixed(at * 7 + 3)
    const name = cityName(turn % Math.min(cities, 400), language)
    const title = exchangeTitle(turn, cities, language)
    switch (Math.floor(at / scripts.length) % 6) {
      case 0: return name
      case 1: return name.slice(0, Math.max(3, name.length - 2))
      case 2: return `${field[turn % field.length]} ${deed[(turn >>> 5) % deed.length]}`
      case 3: return title
      case 4: return `${name} ${field[(turn >>> 3) % field.length]}`
      default: return language === 'zh-Hans' ? ['zhiye', 'gangkou', 'qsn', 'tiyu', 'yinyue'][turn % 5] : name.length >= 6 ? name.slice(0, 3) + name.slice(4) : deed[turn % deed.length]
    }
  })
}

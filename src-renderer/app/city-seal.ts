/** One character that stands for a city on its seal: the short name it has of old, else the first of its Chinese name, else of any. */
export function citySeal(names: Readonly<Partial<Record<string, string>>>, language: string): string {
  const chinese = names['zh-Hans']
  const name = chinese ?? names[language] ?? Object.values(names)[0] ?? ''
  return (chinese === undefined ? undefined : shortNames[chinese.replace(/市$/, '')]) ?? Array.from(name)[0] ?? ''
}

// The four municipalities have official one-character names.
const shortNames: Readonly<Record<string, string>> = { 北京: '京', 天津: '津', 上海: '沪', 重庆: '渝' }

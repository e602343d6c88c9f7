import { host } from '#host/host.ts'
import { formats } from '#i18n/formats.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { useEffect, useState } from 'react'
import styles from './settings.module.css'

/** How often something tried to reach the network since the start, and was refused. */
export function RefusedRequests() {
  const words = useWords('settings')
  const language = useLanguage()
  const count = useRefusedCount()
  return (
    <div className={styles.group}>
      <h3 className={styles.head}>{words('records.network')}</h3>
      <p className={styles.text}>{words('records.networkHelp')}</p>
      {count !== undefined && (
        <p role="status">{words('records.refused', { count, shown: formats(language).number(count) })}</p>
      )}
    </div>
  )
}

// The count lives in the desktop, which says nothing unasked.
function useRefusedCount(): number | undefined {
  const [count, setCount] = useState<number | undefined>()
  useEffect(() => {
    let isGone = false
    const ask = async (): Promise<void> => {
      const refused = await host().refusedRequests()
      if (!isGone) setCount(refused)
    }
    void ask()
    const again = setInterval(() => void ask(), 3000)
    return () => {
      isGone = true
      clearInterval(again)
    }
  }, [])
  return count
}

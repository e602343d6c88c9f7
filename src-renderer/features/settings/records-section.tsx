import { host } from '#host/host.ts'
import { knownFacts } from '#host/known-facts.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { Button } from '#ui/button.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { Copy, Download, FileUp } from 'lucide-react'
import { RefusedRequests } from './refused-requests.tsx'
import { SampleSetting } from './sample-setting.tsx'
import styles from './settings.module.css'

/** The sample data, where the records are, and what was kept from the network. */
export function RecordsSection() {
  const words = useWords('settings')
  const { profile } = knownFacts()
  const copy = async () => {
    await host().copyText({ text: profile })
    showToast({ text: words('copied') })
  }
  return (
    <>
      <SampleSetting />
      <div className={styles.group}>
        <h3 className={styles.head}>{words('records.upkeep')}</h3>
        <p className={styles.text}>{words('records.upkeepHelp')}</p>
        <div className={styles.row}>
          {(['trash', 'imports', 'translations'] as const).map((section) => (
            <Button key={section} onPress={() => go({ page: 'upkeep', section })}>
              {words.in('upkeep', `sections.${section}`)}
            </Button>
          ))}
        </div>
      </div>
      <div className={styles.group}>
        <h3 className={styles.head}>{words('records.exchange')}</h3>
        <div className={styles.row}>
          <Button icon={FileUp} onPress={() => go({ page: 'import' })}>
            {words.in('import', 'command')}
          </Button>
          <Button icon={Download} onPress={() => go({ page: 'export' })}>
            {words.in('export', 'command')}
          </Button>
        </div>
      </div>
      <div className={styles.group}>
        <h3 className={styles.head}>{words('records.folder')}</h3>
        <p className={styles.text}>{words('records.folderHelp')}</p>
        {profile !== '' && (
          <>
            <p className={styles.facts}>
              <bdi>{profile}</bdi>
            </p>
            <div className={styles.row}>
              <Button icon={Copy} onPress={() => void copy()}>
                {words('records.copyFolder')}
              </Button>
            </div>
          </>
        )}
      </div>
      <RefusedRequests />
    </>
  )
}

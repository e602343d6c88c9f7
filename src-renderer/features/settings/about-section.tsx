import { knownFacts } from '#host/known-facts.ts'
import { useWords } from '#i18n/words.ts'
import licences from '#resources/data/licences.json'
import styles from './settings.module.css'

const uses = [...new Set(licences.map(({ use }) => use))]

/** Which program this is, what it runs on, and whose data and code it carries under which licence. */
export function AboutSection() {
  const words = useWords('settings')
  const { appVersion, runtimeVersion } = knownFacts()
  return (
    <>
      <div className={styles.group}>
        <p className={styles.text}>{words('about.what')}</p>
        <dl className={styles.facts}>
          <dt>{words('about.version')}</dt>
          <dd>{appVersion}</dd>
          <dt>{words('about.runtime')}</dt>
          <dd>
            <bdi>{runtimeVersion}</bdi>
          </dd>
          <dt>{words('about.licence')}</dt>
          <dd>MIT</dd>
        </dl>
      </div>
      <div className={styles.group}>
        <h3 className={styles.head}>{words('about.carried')}</h3>
        <p className={styles.text}>{words('about.schematic')}</p>
        <table className={styles.licences}>
          {uses.map((use) => (
            <tbody key={use}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {words(`about.uses.${use}`)}
                </th>
              </tr>
              {licences
                .filter((one) => one.use === use)
                .map(({ name, version, licence }) => (
                  <tr key={name}>
                    <td>
                      <bdi>{name}</bdi>
                    </td>
                    <td>
                      <bdi>{version}</bdi>
                    </td>
                    <td>
                      <bdi>{licence === 'public domain' ? words('about.publicDomain') : licence}</bdi>
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}

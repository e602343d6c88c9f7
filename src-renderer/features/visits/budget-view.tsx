import type { VisitFile } from '#domain/visit/visit-file.ts'
import { BudgetSummary } from './budget-summary.tsx'
import { CostTable } from './cost-table.tsx'
import { GiftRegister } from './gift-register.tsx'
import styles from './register.module.css'
import { useRulesInForce } from './use-rules-in-force.ts'

/** What the visit costs against its ceilings, and the register of presents given and received. */
export function BudgetView({ file }: { readonly file: VisitFile }) {
  const rules = useRulesInForce(file.visit)
  return (
    <div className={styles.view}>
      <BudgetSummary file={file} />
      <CostTable file={file} rules={rules} />
      <GiftRegister file={file} rules={rules} way="given" />
      <GiftRegister file={file} rules={rules} way="received" />
    </div>
  )
}

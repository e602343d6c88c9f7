import type { MapSymbol } from '#domain/map/map-scene.ts'
import styles from './symbol-tip.module.css'

/** The name beside the symbol under the pointer, and a dot where the place really is when the symbol was pushed aside. */
export function SymbolTip({ symbol }: { readonly symbol: MapSymbol }) {
  const isPushed = Math.hypot(symbol.x - symbol.trueX, symbol.y - symbol.trueY) > 2
  return (
    <>
      {isPushed && <span className={styles.truth} style={{ left: symbol.trueX, top: symbol.trueY }} data-kind={symbol.kind} />}
      <span className={styles.ring} style={{ left: symbol.x, top: symbol.y }} data-kind={symbol.kind} />
      <bdi className={styles.tip} style={{ left: symbol.x, top: symbol.y }} aria-hidden>
        {symbol.name}
      </bdi>
    </>
  )
}

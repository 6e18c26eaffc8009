'use client'
import { useEffect, useState } from 'react'
import type { Loader } from './loader.ts'

/**
 * Code that is loaded on need, for a component that is mounted once there is the need; `undefined` until it is there.
 *
 * @param onFailed - called where the code cannot be had.
 *
 * @example
 * const Panel = useLoaded(panel, close)
 * return Panel && <Panel onClose={close} />
 */
export function useLoaded<Code>(loader: Loader<Code>, onFailed: () => void): Code | undefined {
  const [, show] = useState<Code>()
  const code = loader.get()
  useEffect(() => {
    if (code) return
    let gone = false
    void loader.load().then((loaded) => {
      if (gone) return
      if (loaded) show(() => loaded)
      else onFailed()
    })
    return () => {
      gone = true
    }
  }, [loader, code, onFailed])
  return code
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../testing/folder.ts'
import { FolderInUseError, lockAddress, lockFolder } from './lock.ts'

it('lets one in at a time, and the next when that one leaves', async () => {
  const folder = await temporaryFolder()
  const unlock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUseError)
  await expect(lockFolder(folder)).rejects.toThrow(folder)
  await unlock()
  await (await lockFolder(folder))()
})

it('does not keep one folder for the sake of another', async () => {
  const unlock = [await lockFolder(await temporaryFolder()), await lockFolder(await temporaryFolder())]
  await Promise.all(unlock.map((release) => release()))
})

it('takes over the file that a killed process left', async () => {
  const folder = await temporaryFolder()
  const address = join(folder, 'lock.sock')
  const hold = `require('node:net').createServer().listen(${JSON.stringify(address)}, () => console.log('held'))`
  const holder = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  await expect(lockFolder(folder, address)).rejects.toBeInstanceOf(FolderInUseError)
  holder.kill('SIGKILL')
  await once(holder, 'close')
  await (await lockFolder(folder, address))()
})

it.each(['linux', 'darwin', 'win32'] as const)(
  'has an address on %s that is short enough for a socket',
  (platform) => {
    expect(lockAddress('/a/very/long/path/'.repeat(50), platform).length).toBeLessThan(100)
  },
)

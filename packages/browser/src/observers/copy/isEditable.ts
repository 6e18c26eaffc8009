import { isElement, isNode } from '../flatParent.ts'
import { flatClosest } from './flatTree.ts'

/** Whether a person may change what an event came from. */
export const isEditable = (target: EventTarget | undefined): target is Node => {
  if (!isNode(target)) return false
  if ('readOnly' in target) return !target.readOnly
  const element = flatClosest(target, isElement)
  return !!element && 'isContentEditable' in element && element.isContentEditable === true
}

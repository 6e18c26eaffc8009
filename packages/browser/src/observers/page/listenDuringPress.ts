import { listen } from './listen.ts'

/** What only comes of a button of the mouse, a finger or a key that is down. */
type Pressed = 'click' | 'auxclick' | 'dragstart' | 'cut'

type Handler<Type extends Pressed> = (event: DocumentEventMap[Type]) => void

/** What may be said of a press. */
interface PressOptions {
  /** Whether a key that goes down is one that leads to it. @default Enter */
  isKey?: ((event: KeyboardEvent) => boolean) | undefined
  /** Whether it may come after the press as well, until the next. @default never */
  lasts?: ((press: Event) => boolean) | undefined
}

/**
 * Listens for what a press leads to, while it lasts: at rest, there is nothing but `mousedown` and `keydown` to hear of it,
 * which engines share. Not `pointerdown`, as assistive technology presses with the older events alone. Returns the undo.
 */
export function listenDuringPress<Type extends Pressed>(
  page: Document,
  types: readonly Type[],
  handler: Handler<Type>,
  { isKey = ({ key }) => key === 'Enter', lasts = () => false }: PressOptions = {},
): () => void {
  let undos: (() => void)[] = []

  const release = () => {
    for (const undo of undos) undo()
    undos = []
  }
  const onEnd = () => {
    const ending = undos
    // A click comes after the button is up, in the same turn.
    setTimeout(() => {
      if (ending === undos) release()
    })
  }
  const onPress = (press: Event) => {
    release()
    undos = types.map((type) => listen(page, type, handler))
    if (lasts(press)) return
    for (const type of ['mouseup', 'keyup', 'dragend'] as const) undos.push(listen(page, type, onEnd))
  }
  const stopKeys = listen(page, 'keydown', (event) => {
    if (isKey(event)) onPress(event)
  })
  const stopMouse = listen(page, 'mousedown', onPress)
  return () => {
    stopKeys()
    stopMouse()
    release()
  }
}

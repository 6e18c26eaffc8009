'use client'
// The one import of React. Where React stays outside of a bundle (import maps, CDNs, size-limit), esbuild keeps an
// import statement for each module that has one: for all of ours they came to a tenth of the kit. JSX would bring
// such an import with every file, so what is published is written with `createElement`.
export {
  cloneElement,
  createContext,
  createElement,
  forwardRef,
  isValidElement,
  memo,
  useContext,
  useInsertionEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  version,
} from 'react'

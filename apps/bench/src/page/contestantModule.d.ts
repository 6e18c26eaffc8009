// The runner's builds put one file of contestants/ in its place.
declare module 'virtual:contestant' {
  export const contestant: import('./contestant.ts').Contestant
}

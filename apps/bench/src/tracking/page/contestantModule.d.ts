// The runner's builds put one file of contestants/ in its place.
declare module 'virtual:tracking' {
  export const contestant: import('./contestant.ts').TrackingContestant
}

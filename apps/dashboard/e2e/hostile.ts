/** Text that attacks a page which takes it for HTML, Markdown, an attribute or a script; each way sets `window.hacked`. */
export const hostile = `<script>window.hacked = 1</script> <img src=x onerror="window.hacked = 1">

<svg onload="window.hacked = 1"></svg> <details open ontoggle="window.hacked = 1"></details>

<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe><style>body { display: none }</style>

[run](javascript:window.hacked=1) [page](data:text/html,hacked) [upper](JaVaScRiPt:window.hacked=1)

[away](https://away.example/page) ![a picture](https://tracker.example/seen.png?said=everything)

\`\`\`html" onmouseover="window.hacked=1
<script>window.hacked = 1</script>
\`\`\`

The end.`

import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const browserRequest: Reply = {
  id: 'long-browser-request',
  keywords: [
    'type a url',
    'address bar',
    'how does the internet work',
    'how the internet works',
    'dns',
    'loads a web page',
  ],
  text: markdown`
    # What happens when you type an address and press Enter

    Much more than one would think, and nearly all of it in well under a second. Let us follow
    \`https://example.com/recipes\` from the keyboard to the screen.

    ## 1. Reading what you typed

    The browser first has to decide whether you meant an address or a search. \`example.com/recipes\` looks like an
    address, so it is taken as one; \`lentil soup\` does not, so it goes to your search engine. Then the address is cut
    into parts:

    | Part | Value | Meaning |
    | --- | --- | --- |
    | scheme | \`https\` | how to talk |
    | host | \`example.com\` | whom to talk to |
    | port | 443, the default for https | which door to knock on |
    | path | \`/recipes\` | what to ask for |

    If the site has told the browser before that it only wants secure connections, an \`http\` address is changed into an
    \`https\` one at this point, before anything leaves your machine.

    ## 2. Looking for a copy

    Perhaps the page is already here. The browser keeps what it fetched before, along with the server's instructions on
    how long it stays fresh. A fresh copy is shown at once and our story ends. A stale copy may still save work: the
    browser can ask "has this changed since Tuesday?", and the server may answer with \`304 Not Modified\` and no body.

    ## 3. Finding the machine

    Computers on the internet are reached by numbers, so the name must be turned into one. That is the job of the
    **Domain Name System**. The question travels along a chain and stops as soon as anybody knows the answer:

    1. the browser's own memory
    2. the memory of the operating system
    3. a *resolver*, usually run by your internet provider or a public service
    4. if the resolver does not know: a root server, which points to the servers for \`.com\`, which point to the servers
       for \`example.com\`, which know the address

    The answer comes with a lifetime, and everybody on the way back remembers it for that long. This is why a change of
    address can take hours to be seen everywhere.

    ## 4. Opening a connection

    With the number in hand, the browser opens a connection. Over TCP this is a short exchange: *may I? – you may – thank
    you.* Packets can get lost, arrive twice or out of order, and TCP hides all of that behind a clean stream of bytes.

    On top of it comes **TLS**, the S in https. In this second exchange, the server shows a certificate in which an
    authority vouches that it really is \`example.com\`. The browser checks the signature, the name and the dates. Both
    sides then agree on a secret key that no one listening in can work out. From here on, a stranger on the same café
    network sees *that* you talk to the site, but not what you say.

    Newer sites use QUIC instead, which makes both introductions at once and saves a round trip.

    ## 5. Asking

    At last comes the request itself, and it is surprisingly plain:

    ~~~http
    GET /recipes HTTP/1.1
    Host: example.com
    Accept: text/html
    Accept-Language: en
    Accept-Encoding: gzip, br
    ~~~

    On the other side, it rarely meets just one machine. A *load balancer* picks a healthy server, that server may ask a
    database, and the answer travels back the way it came:

    ~~~http
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Content-Encoding: br
    Cache-Control: max-age=600
    ~~~

    ## 6. Building the page

    The browser does not wait for the end. As the first bytes of HTML come in, it starts to work:

    - **HTML** becomes a tree of elements, the DOM.
    - **Stylesheets** are fetched as soon as they are mentioned, and each element gets its final style.
    - **Scripts** may stop the building while they run, unless they are marked \`defer\` or \`async\`.
    - **Images and fonts** are fetched alongside, each by the same steps as above, though mostly over the connection that
      is already open.

    Then the *layout* works out where each box goes and how large it is, *painting* fills in the pixels, and
    *compositing* puts the layers together, often on the graphics chip.

    ## 7. Staying alive

    Now you see the page, but it keeps moving. A script may ask for more data. Scrolling paints new parts. A click runs
    somebody's code, which changes the tree, which changes the layout, which repaints the screen, hopefully within 16
    milliseconds, so that sixty pictures fit into each second.

    ## Where the time goes

    When a page feels slow, it helps to know which step is to blame. Open the network panel of the developer tools and
    look at a single request:

    - long *before* connecting: slow name lookup
    - long *while* connecting: the server is far away
    - long *waiting* for the first byte: the server is thinking
    - long *downloading*: the answer is large
    - fast network, slow screen: too much script

    Each has a different cure, and guessing usually picks the wrong one.
  `,
}

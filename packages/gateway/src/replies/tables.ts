import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const tables: readonly Reply[] = [
  {
    id: 'tcp-udp',
    keywords: ['tcp', 'udp', 'tcp and udp', 'tcp vs udp', 'difference between tcp and udp'],
    text: markdown`
      | | TCP | UDP |
      | --- | --- | --- |
      | Connection | set up by a three-way handshake | none |
      | Delivery | acknowledged and sent again if lost | best effort |
      | Order | kept | not kept |
      | Unit | a stream of bytes | separate datagrams |
      | Congestion control | built in | left to the application |
      | Smallest header | 20 bytes | 8 bytes |
      | Typical use | web pages, email, SSH | DNS, voice and video calls, games |

      **In short:** choose TCP when every byte must arrive, and UDP when late data is as useless as lost data.
      QUIC, which HTTP/3 runs on, builds reliable streams on top of UDP.
    `,
  },
  {
    id: 'http-status-codes',
    keywords: ['http status', 'status codes', 'http status codes', 'status code', 'http errors'],
    text: markdown`
      ## The ones worth knowing by heart

      | Code | Name | Say it when |
      | ---: | --- | --- |
      | 200 | OK | it worked, here is the result |
      | 201 | Created | something new exists now |
      | 204 | No Content | it worked and there is nothing to show |
      | 301 | Moved Permanently | update your bookmarks |
      | 304 | Not Modified | your cached copy is still good |
      | 400 | Bad Request | I cannot make sense of this |
      | 401 | Unauthorized | I do not know who you are |
      | 403 | Forbidden | I know who you are, and no |
      | 404 | Not Found | there is nothing here |
      | 409 | Conflict | this clashes with the current state |
      | 429 | Too Many Requests | slow down, see \`Retry-After\` |
      | 500 | Internal Server Error | my fault, no details |
      | 503 | Service Unavailable | my fault, try again later |

      The first digit tells you whose move it is: **4xx** means change the request, **5xx** means the same request
      may work later.
    `,
  },
  {
    id: 'sql-nosql',
    keywords: ['nosql', 'sql vs nosql', 'sql or nosql', 'mongodb', 'which database'],
    text: markdown`
      | Question | Relational | Document |
      | --- | --- | --- |
      | Shape of the data | known, the same for every row | varies from record to record |
      | Relations | joins and foreign keys | nested, or looked up by the application |
      | Transactions | across any rows | always within a document, across them in some products |
      | Changing the schema | a migration | a matter for the code that reads |
      | Reporting | what SQL was made for | possible, often exported first |

      If you are unsure, start relational. PostgreSQL also stores JSON and can index inside it, so the flexible
      part of your data can live in one column while the rest keeps its guarantees.
    `,
  },
  {
    id: 'planets-table',
    keywords: ['planets', 'solar system', 'largest planet', 'list of planets'],
    text: markdown`
      From the Sun outwards:

      | # | Planet | Kind | Diameter (km) | One year lasts |
      | ---: | --- | --- | ---: | --- |
      | 1 | Mercury | rocky | 4,879 | 88 days |
      | 2 | Venus | rocky | 12,104 | 225 days |
      | 3 | Earth | rocky | 12,756 | 365 days |
      | 4 | Mars | rocky | 6,792 | 687 days |
      | 5 | Jupiter | gas giant | 142,984 | 12 years |
      | 6 | Saturn | gas giant | 120,536 | 29 years |
      | 7 | Uranus | ice giant | 51,118 | 84 years |
      | 8 | Neptune | ice giant | 49,528 | 165 years |

      Diameters are at the equator. All the other planets together would fit inside Jupiter, with room to spare.
    `,
  },
]

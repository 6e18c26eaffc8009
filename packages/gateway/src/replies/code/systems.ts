import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const systems: readonly Reply[] = [
  {
    id: 'rust-ownership',
    keywords: ['rust', 'ownership', 'borrow checker', 'borrowing', 'rust ownership'],
    text: markdown`
      Rust has one rule that explains most of the others: **every value has exactly one owner, and it is freed
      when that owner goes out of scope.**

      ~~~rust
      fn longest<'a>(left: &'a str, right: &'a str) -> &'a str {
          if left.len() >= right.len() { left } else { right }
      }

      fn main() {
          let city = String::from("Reykjavik");
          let moved = city; // ownership moves: \`city\` can no longer be used

          let other = String::from("Oslo");
          println!("{}", longest(&moved, &other)); // borrowed, still ours afterwards
          println!("{moved} and {other}");
      }
      ~~~

      What the compiler checks for you:

      1. You may have many shared borrows (\`&T\`), or a single mutable one (\`&mut T\`), but not both at once.
      2. A borrow may not outlive what it borrows from. The \`'a\` says that the result lives no longer than the
         shorter-lived of the two arguments.

      When it complains, the first question is not "how do I silence this?" but "who should own this value?"
    `,
  },
  {
    id: 'go-http-server',
    keywords: ['golang', 'in go', 'go server', 'go http server', 'go web server', 'go program'],
    text: markdown`
      ~~~go
      package main

      import (
          "encoding/json"
          "log"
          "net/http"
          "time"
      )

      func main() {
          mux := http.NewServeMux()
          mux.HandleFunc("GET /hello/{name}", func(w http.ResponseWriter, r *http.Request) {
              w.Header().Set("Content-Type", "application/json")
              json.NewEncoder(w).Encode(map[string]string{"hello": r.PathValue("name")})
          })

          server := &http.Server{
              Addr:              "127.0.0.1:8080",
              Handler:           mux,
              ReadHeaderTimeout: 5 * time.Second,
          }
          log.Fatal(server.ListenAndServe())
      }
      ~~~

      Method and path wildcards in the pattern need Go 1.22 or newer. The timeout is there because the default
      server waits forever for slow clients.
    `,
  },
]

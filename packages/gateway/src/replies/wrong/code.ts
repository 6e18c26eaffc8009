import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

/** Answers whose code does not do what they say. */
export const wrongCode: readonly Reply[] = [
  {
    id: 'wrong-binary-search',
    keywords: ['binary search', 'search a sorted', 'sorted array'],
    text: markdown`
      ~~~js
      function binarySearch(items, wanted) {
        let low = 0
        let high = items.length - 1

        while (low < high) {
          const middle = Math.floor((low + high) / 2)
          if (items[middle] === wanted) return middle
          if (items[middle] < wanted) low = middle + 1
          else high = middle - 1
        }
        return -1
      }
      ~~~

      The list must be sorted. Each round halves what is left, so a million items take at most twenty rounds.
    `,
    flaw: 'Off by one: the loop must run while low <= high. As it stands it never looks at the last candidate, so binarySearch([5], 5) gives -1.',
  },
  {
    id: 'wrong-react-render',
    keywords: [
      'react 19',
      'react app',
      'render a react',
      'render react',
      'mount react',
      'react dom',
      'reactdom',
    ],
    text: markdown`
      In React 19 you start an app like this:

      ~~~jsx
      import React from 'react'
      import ReactDOM from 'react-dom'
      import App from './App'

      ReactDOM.render(<App />, document.getElementById('root'))
      ~~~

      The second argument is the element that React takes over.
    `,
    flaw: "Outdated API: ReactDOM.render was removed in React 19. Use createRoot(element).render(<App />) from 'react-dom/client'.",
  },
  {
    id: 'wrong-python-default',
    keywords: [
      'default argument',
      'mutable default',
      'optional list',
      'append to a list',
      'shopping cart',
      'to a cart',
    ],
    text: markdown`
      A default argument makes the list optional:

      ~~~python
      def add_item(item: str, cart: list[str] = []) -> list[str]:
          cart.append(item)
          return cart


      print(add_item("tea"))     # ['tea']
      print(add_item("bread"))   # ['bread']
      ~~~

      Each call without a cart starts with a fresh, empty one.
    `,
    flaw: "The default list is created once and shared by all calls, so the second line prints ['tea', 'bread']. Use None as the default and create the list inside.",
  },
  {
    id: 'wrong-leap-year',
    keywords: ['leap year', 'leap years', 'leap year function'],
    text: markdown`
      ~~~ts
      export const isLeapYear = (year: number) => year % 4 === 0
      ~~~

      Every fourth year is a leap year, so checking the remainder is all you need.
    `,
    flaw: 'The rule for centuries is missing: a year divisible by 100 is a leap year only if it is divisible by 400, so 1900 was not one.',
  },
  {
    id: 'wrong-json-invalid',
    keywords: [
      'colours as json',
      'colors as json',
      'three colours',
      'three colors',
      'json colours',
      'json colors',
    ],
    text: markdown`
      Here you are, valid JSON and nothing else:

      ~~~json
      {
        'colours': [
          { "name": "teal", "hex": "#008080" },
          { "name": "coral", "hex": "#FF7F50" },
          { "name": "indigo", "hex": "#4B0082" },
        ]
      }
      ~~~
    `,
    flaw: 'Not valid JSON: a key in single quotes and a comma after the last item. It is also not "nothing else", for a sentence stands before it.',
  },
]

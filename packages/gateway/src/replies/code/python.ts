import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const python: readonly Reply[] = [
  {
    id: 'python-read-csv',
    keywords: ['csv', 'python csv', 'read a csv', 'csv file'],
    text: markdown`
      The standard library is enough:

      ~~~python
      import csv
      from collections import defaultdict
      from pathlib import Path


      def total_by(path: Path, key: str, value: str) -> dict[str, float]:
          totals: dict[str, float] = defaultdict(float)
          with path.open(newline="", encoding="utf-8") as file:
              for row in csv.DictReader(file):
                  totals[row[key]] += float(row[value])
          return dict(totals)


      print(total_by(Path("sales.csv"), key="city", value="amount"))
      ~~~

      \`newline=""\` matters: the \`csv\` module handles line endings itself, and without it a line break inside a
      quoted field can be read wrongly. For files larger than memory this still works, because it reads one row
      at a time.
    `,
  },
  {
    id: 'python-word-count',
    keywords: ['count words', 'word count', 'word frequency', 'most common words', 'count the words'],
    text: markdown`
      ~~~python
      import re
      from collections import Counter


      def most_common(text: str, n: int = 10) -> list[tuple[str, int]]:
          words = re.findall(r"[^\\W\\d_]+", text.lower())
          return Counter(words).most_common(n)


      print(most_common("The cat saw the other cat.", 2))
      # [('the', 2), ('cat', 2)]
      ~~~

      The pattern reads "a word character that is neither a digit nor an underscore", so it also works for words
      such as *naïve* and *Straße*. It does split *don't* into two words; if that matters to you, say so and I
      will adjust it.
    `,
  },
  {
    id: 'python-virtual-environment',
    keywords: ['virtual environment', 'venv', 'virtualenv', 'pip install'],
    text: markdown`
      Do it once per project:

      1. Create the environment inside the project folder.

         ~~~bash
         python3 -m venv .venv
         ~~~

      2. Activate it.

         ~~~bash
         source .venv/bin/activate      # macOS, Linux
         .venv\\Scripts\\Activate.ps1     # Windows PowerShell
         ~~~

      3. Install what you need and write it down.

         ~~~bash
         python -m pip install requests
         python -m pip freeze > requirements.txt
         ~~~

      4. Leave with \`deactivate\`. Add \`.venv/\` to your \`.gitignore\`; the requirements file is what you commit.
    `,
  },
]

import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const sql: readonly Reply[] = [
  {
    id: 'sql-top-customers',
    keywords: ['sql', 'sql query', 'top customers', 'group by', 'best customers'],
    text: markdown`
      Assuming a table \`customers (id, name)\` and a table \`orders (id, customer_id, total, ordered_at)\`:

      ~~~sql
      SELECT c.id,
             c.name,
             COUNT(*)     AS orders,
             SUM(o.total) AS revenue
      FROM customers AS c
      JOIN orders AS o ON o.customer_id = c.id
      WHERE o.ordered_at >= DATE '2024-01-01'
        AND o.ordered_at <  DATE '2025-01-01'
      GROUP BY c.id, c.name
      ORDER BY revenue DESC
      LIMIT 5;
      ~~~

      Notes:

      - The half-open date range (\`>=\` and \`<\`) also catches orders in the last second of the year, which
        \`BETWEEN\` with two dates would miss if the column holds a time.
      - An inner \`JOIN\` drops customers without orders. That is right for a top five, and wrong for a report on
        who has gone quiet.
      - An index on \`orders (customer_id, ordered_at)\` helps once the table grows.
    `,
  },
  {
    id: 'sql-joins',
    keywords: ['left join', 'inner join', 'sql join', 'sql joins', 'outer join', 'joins'],
    text: markdown`
      | Join | Keeps | Where there is no match |
      | --- | --- | --- |
      | \`INNER JOIN\` | rows found on both sides | the row is dropped |
      | \`LEFT JOIN\` | every row on the left | right columns are \`NULL\` |
      | \`RIGHT JOIN\` | every row on the right | left columns are \`NULL\` |
      | \`FULL JOIN\` | every row on both sides | the missing side is \`NULL\` |
      | \`CROSS JOIN\` | every pairing | there is no condition to match |

      A common trap: putting a condition on the right table into \`WHERE\` turns a \`LEFT JOIN\` back into an inner
      one, because \`NULL\` fails the test. Put it into \`ON\` instead:

      ~~~sql
      SELECT u.name, p.title
      FROM users AS u
      LEFT JOIN posts AS p ON p.author_id = u.id AND p.published;
      ~~~
    `,
  },
]

import { variables } from './variables.ts'

/** The variables with their values in a page without a theme. */
export function VariableTable() {
  return (
    <div className="facts-frame sb-unstyled">
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">Variable</th>
            <th scope="col">Without a theme</th>
          </tr>
        </thead>
        <tbody>
          {variables.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <code>{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

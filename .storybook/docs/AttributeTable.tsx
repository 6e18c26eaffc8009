import type { WidgetParameters } from './widgetParameters.ts'

const shownValue = (value: string) => (value === '' ? 'present or not' : value)

/** What a widget's parts tell CSS. */
export function AttributeTable({ attributes }: { attributes: NonNullable<WidgetParameters['attributes']> }) {
  return (
    <>
      <h2>Data attributes</h2>
      <div className="facts-frame sb-unstyled">
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">Attribute</th>
              <th scope="col">Tells</th>
              <th scope="col">Values</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(attributes).map(([name, { description, values }]) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{description}</td>
                <td>
                  {values.map((value) => (
                    <code key={value}>{shownValue(value)}</code>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

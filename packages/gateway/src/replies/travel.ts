import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const travel: readonly Reply[] = [
  {
    id: 'lisbon-weekend',
    keywords: ['lisbon', 'weekend in lisbon', 'trip to lisbon', 'city trip', 'city break', 'portugal'],
    text: markdown`
      # A weekend in Lisbon

      ## Friday evening

      Drop your bags and walk up to the **Miradouro da Senhora do Monte** for the sunset: the castle, the river and
      half the city in one view. Come down through Graça and eat grilled fish wherever the tables are full.

      ## Saturday

      | When | Where | Good to know |
      | --- | --- | --- |
      | 09:00 | Alfama on foot | go before the heat and the crowds, and let yourself get lost |
      | 11:30 | National Tile Museum | check the opening hours first |
      | 14:00 | lunch in Mouraria | small places, often cash only |
      | 16:00 | Chiado and Carmo Convent | the nave has had no roof since the earthquake of 1755 |
      | 20:00 | fado in a small house | be quiet while they sing; people will tell you so |

      ## Sunday

      1. Take the tram or train to **Belém**, six kilometres west.
      2. See the Jerónimos Monastery early. The queue grows by the minute.
      3. Eat *pastéis de nata* warm, with cinnamon.
      4. Walk along the river back towards the city until you are tired of it.

      ## Practical

      - A rechargeable transit card works on metro, trams and buses, and is cheaper than single tickets on board.
      - Wear shoes with grip. The pavement is polished limestone, and half of it is downhill.
      - Tram 28 is lovely at eight in the morning, and a sauna at noon.

      Shall I make it gentler (fewer hills), cheaper, or better for children?
    `,
  },
  {
    id: 'jet-lag',
    keywords: ['jet lag', 'jetlag', 'long flight', 'time difference'],
    text: markdown`
      Light is the strongest clock you have, so use it on purpose:

      - **Flying east:** seek morning light at the destination and avoid bright light late in the evening.
      - **Flying west:** stay outdoors in the late afternoon and keep going until a normal local bedtime.
      - Eat at local times from the first meal.
      - Keep naps under half an hour.

      Expect roughly a day of adjustment for each time zone you cross, a bit less going west.
    `,
  },
]

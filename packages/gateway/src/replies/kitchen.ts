import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const kitchen: readonly Reply[] = [
  {
    id: 'recipe-pancakes',
    keywords: ['pancakes', 'pancake', 'pancake recipe', 'breakfast', 'recipe'],
    text: markdown`
      # Pancakes for two hungry people

      *Makes about eight · 20 minutes*

      | Ingredient | Amount |
      | --- | ---: |
      | plain flour | 150 g |
      | baking powder | 2 tsp |
      | sugar | 1 tbsp |
      | salt | 1 pinch |
      | milk | 200 ml |
      | egg | 1 |
      | melted butter | 30 g |

      1. Stir the dry things together in one bowl and the wet things in another.
      2. Pour wet into dry and stir until *just* combined. Lumps are good; a smooth batter gives tough pancakes.
      3. Leave it alone for five minutes.
      4. Heat a lightly buttered pan over medium heat. One small ladle per pancake.
      5. Turn when bubbles open on top and stay open, after about two minutes. The second side takes half as long.

      Keep them warm in the oven at 90 °C while you finish the rest.
    `,
  },
  {
    id: 'recipe-lentil-soup',
    keywords: ['soup', 'lentil', 'lentils', 'vegan', 'vegan recipe', 'vegetarian', 'dinner recipe'],
    text: markdown`
      **Red lentil soup** – vegan, one pot, half an hour.

      You need 1 onion, 2 cloves of garlic, 1 tsp cumin, 200 g red lentils, 1 tin of tomatoes (400 g), 800 ml
      vegetable stock, olive oil, and the juice of half a lemon.

      1. Soften the chopped onion in olive oil for eight minutes. Add garlic and cumin for one more.
      2. Rinse the lentils and add them with the tomatoes and the stock.
      3. Simmer for 20 minutes until the lentils fall apart. Blend, or don't.
      4. Add the lemon juice at the very end, then taste for salt.

      Freezes well for three months.
    `,
  },
]

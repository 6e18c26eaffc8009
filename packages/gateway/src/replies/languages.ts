import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const languages: readonly Reply[] = [
  {
    id: 'german-coffee',
    keywords: ['deutsch', 'auf deutsch', 'wie', 'kaffee', 'bitte', 'kannst du', 'german', 'in german'],
    text: markdown`
      ## Guter Filterkaffee in vier Schritten

      1. **Wasser** aufkochen und eine halbe Minute stehen lassen, bis es etwa 94 °C hat.
      2. **Kaffee** mittelfein mahlen: 60 g auf einen Liter.
      3. Mit wenig Wasser anfeuchten, 30 Sekunden warten, dann in Kreisen aufgießen.
      4. Nach drei bis vier Minuten sollte alles durchgelaufen sein. Läuft es schneller, feiner mahlen; läuft es
         langsamer, gröber.

      Am meisten macht übrigens nicht die Maschine aus, sondern frisch gemahlene Bohnen.
    `,
  },
  {
    id: 'french-letter',
    keywords: ['français', 'en français', 'french', 'in french', 'bonjour', 'écris', 'lettre'],
    text: markdown`
      Voici un court message, poli sans être raide :

      > Bonjour Madame Lefèvre,
      >
      > Je vous remercie de votre réponse rapide. Le rendez-vous de jeudi à 10 h me convient parfaitement. Pourriez-vous
      m'indiquer à quel étage se trouve votre bureau ?
      >
      > Bien cordialement,\\
      > Nadia Benali

      Pour un ton plus familier, remplacez « Bien cordialement » par « À jeudi ! ».
    `,
  },
  {
    id: 'spanish-idioms',
    keywords: ['español', 'en español', 'spanish', 'in spanish', 'hola', 'qué', 'cómo'],
    text: markdown`
      Tres expresiones que se oyen a diario en España:

      | Expresión | Qué quiere decir |
      | --- | --- |
      | *estar en las nubes* | no prestar atención |
      | *ser pan comido* | ser muy fácil |
      | *no pegar ojo* | no dormir nada |

      Por ejemplo: «Anoche no pegué ojo, pero el examen fue pan comido».
    `,
  },
  {
    id: 'japanese-greetings',
    keywords: ['日本語', '日本', 'こんにちは', 'japanese', 'in japanese', 'ください', 'です'],
    text: markdown`
      時間によって、あいさつは変わります。

      - **朝**：おはようございます
      - **昼**：こんにちは
      - **夜**：こんばんは

      親しい友だちには、朝は「おはよう」だけでも大丈夫です。「こんにちは」の最後の文字は「わ」ではなく「は」と書きます。
    `,
  },
  {
    id: 'arabic-tea',
    keywords: ['العربية', 'بالعربية', 'arabic', 'in arabic', 'مرحبا', 'كيف', 'ما', 'الشاي'],
    text: markdown`
      ## طريقة تحضير الشاي بالنعناع

      1. اغسل إبريق الشاي بماء ساخن.
      2. ضع ملعقتين صغيرتين من الشاي الأخضر، ثم أضف نصف لتر من الماء المغلي.
      3. انتظر ثلاث دقائق، ثم أضف حزمة من النعناع الطازج والسكر حسب الرغبة.
      4. اترك الإبريق دقيقتين أخريين، ثم صُبّ الشاي من ارتفاع قليل حتى تظهر الرغوة.

      > نصيحة: لا تغلِ النعناع مع الشاي مدة طويلة، فذلك يجعل طعمه مرًّا.

      يمكنك البحث عن وصفات أخرى بكلمة \`mint tea\` بالإنجليزية. بالهناء والشفاء!
    `,
  },
  {
    id: 'chinese-learning',
    keywords: ['中文', '汉语', '你好', '请', 'chinese', 'in chinese', 'mandarin'],
    text: markdown`
      学习一门新语言，有三个简单的办法：

      1. 每天学一点，比一周学一次更有效。
      2. 多听，多跟着说，不要怕说错。
      3. 把新学的词写进自己的句子里。

      最重要的是坚持。祝你学习顺利！
    `,
  },
]

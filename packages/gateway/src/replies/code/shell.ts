import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const shell: readonly Reply[] = [
  {
    id: 'bash-backup',
    keywords: ['bash', 'bash script', 'shell script', 'backup script', 'backup', 'back up'],
    text: markdown`
      ~~~bash
      #!/usr/bin/env bash
      set -euo pipefail

      source_dir="$1"
      backup_dir="$2"
      stamp="$(date +%Y-%m-%d_%H%M%S)"

      mkdir -p "$backup_dir"
      tar -czf "$backup_dir/backup_$stamp.tar.gz" -C "$source_dir" .

      # Keep the seven newest archives.
      find "$backup_dir" -maxdepth 1 -name 'backup_*.tar.gz' | sort -r | tail -n +8 |
        while IFS= read -r old; do
          rm -- "$old"
        done

      echo "Wrote $backup_dir/backup_$stamp.tar.gz"
      ~~~

      Save it as \`backup.sh\`, make it executable with \`chmod +x backup.sh\`, and run
      \`./backup.sh ~/notes /mnt/backups\`.

      A backup you have never restored is a hope, not a backup. Try
      \`tar -xzf archive.tar.gz -C /tmp/restore-test\` once before you rely on it.
    `,
  },
  {
    id: 'git-undo-commit',
    keywords: [
      'git',
      'undo commit',
      'undo the last commit',
      'undo my last commit',
      'git reset',
      'git revert',
    ],
    text: markdown`
      It depends on whether you have pushed it.

      **Not pushed yet, keep the changes:**

      ~~~bash
      git reset --soft HEAD~1
      ~~~

      Your files stay exactly as they are and everything from that commit is staged again.

      **Already pushed:** do not rewrite shared history. Add a commit that undoes it instead.

      ~~~bash
      git revert HEAD
      git push
      ~~~

      **Only the message was wrong:** \`git commit --amend\`.

      If something goes missing along the way, \`git reflog\` lists where \`HEAD\` has been, and a lost commit is
      almost always still there.
    `,
  },
  {
    id: 'docker-node',
    keywords: ['docker', 'dockerfile', 'container image', 'docker image'],
    text: markdown`
      ~~~dockerfile
      FROM node:24-slim AS build
      WORKDIR /app
      COPY package.json package-lock.json ./
      RUN npm ci
      COPY . .
      RUN npm run build && npm prune --omit=dev

      FROM node:24-slim
      WORKDIR /app
      ENV NODE_ENV=production
      COPY --from=build /app/node_modules ./node_modules
      COPY --from=build /app/dist ./dist
      USER node
      CMD ["node", "dist/server.js"]
      ~~~

      - Copying the lock file *before* the sources means \`npm ci\` is cached until your dependencies change.
      - The second stage leaves compilers and dev dependencies behind.
      - \`USER node\` keeps the process from running as root.
      - Add a \`.dockerignore\` with at least \`node_modules\`, \`dist\` and \`.git\`.
    `,
  },
]

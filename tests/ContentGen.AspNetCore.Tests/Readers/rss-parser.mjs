// Reads a feed with rss-parser: prints titles, addresses, dates and bodies.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , modules, file] = process.argv;
const Parser = createRequire(modules + '/')('rss-parser');
const feed = await new Parser().parseString(readFileSync(file, 'utf8'));
const items = feed.items.map(item => ({
  title: item.title,
  link: item.link,
  date: new Date(item.isoDate).toISOString(),
  html: item['content:encoded'] ?? item.content,
}));
console.log(JSON.stringify({ format: 'xml', title: feed.title, items }));
